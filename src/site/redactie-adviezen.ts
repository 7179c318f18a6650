import { formatGetal } from '../domain/cijfer.ts';
import type { CompiledAdvies } from '../domain/compile.ts';
import type { Casusantwoorden } from '../domain/dekking.ts';
import { count } from '../domain/diagram-count.ts';
import { shortest } from '../domain/diagram-example.ts';
import { and } from '../domain/diagram.ts';
import { adviezenBij } from '../domain/advies-bij.ts';
import { situaties } from '../domain/situaties.ts';
import { listCasusEntries } from './casus.ts';
import { listBronnen, listRegels, listRoutes } from './content.ts';
import { getKeuzehulp, type Keuzehulp } from './keuzehulp.ts';
import { formatAntwoorden, formatDeel, formatSituaties } from './redactie-woorden.ts';

/** One advies as an editor looks at it. */
export type RedactieAdvies = {
  id: string;
  titel: string;
  soort: string;
  wanneer: string;
  aard: string;
  /** One line per block of the condition; one of them is enough. */
  situaties: string[];
  /** In how many of the possible situations it is shown, exactly, and which part of all that is. */
  aantal: string;
  deel: string;
  /** The fewest answers with which it is shown whatever the others are; empty when it always is. */
  voorbeeld: string[];
  routes: string[];
  regels: { code: string; tekst: string }[];
  bronnen: string[];
  casussen: string[];
  vervangt: string[];
  terugval: string;
};

const SOORTEN = { actie: 'Actie', 'let-op': 'Let op', 'niet-doen': 'Niet doen' } as const;
const MOMENTEN = { nu: 'Nu', vandaag: 'Vandaag', 'deze-week': 'Deze week', later: 'Later' } as const;

/** List every advies of a keuzehulp with what is known about it, in the order in which they are shown. */
export async function listRedactieAdviezen(naam: string): Promise<RedactieAdvies[]> {
  const [keuzehulp, casussen, regels, bronnen, routes] = await Promise.all([
    getKeuzehulp(naam),
    listCasusEntries(naam),
    listRegels(),
    listBronnen(),
    listRoutes(),
  ]);
  const { tekst, adviezen, interview } = keuzehulp;
  const { store } = interview;
  const eenmaal = situaties(interview);
  const alle = count(store, eenmaal);
  const perCasus = casussen.map((casus) => ({ id: casus.id, adviezen: listBijCasus(keuzehulp, casus) }));
  const titelVan = (id: string): string => adviezen.find((advies) => advies.id === id)?.titel ?? id;
  return adviezen.map((advies) => {
    const { zichtbaar } = interview.adviezen.find(({ id }) => id === advies.id) as CompiledAdvies;
    const aantal = count(store, and(store, zichtbaar, eenmaal));
    const eigenRegels = regels.filter(({ code }) => advies.regels.includes(code));
    const bronIds = new Set([...eigenRegels.flatMap((regel) => regel.bronnen), ...advies.bronnen]);
    return {
      id: advies.id,
      titel: advies.titel,
      soort: SOORTEN[advies.soort],
      wanneer: MOMENTEN[advies.wanneer],
      aard: advies.aard,
      situaties: formatSituaties(advies.als, tekst),
      aantal: formatGetal(aantal),
      deel: formatDeel(aantal, alle),
      voorbeeld: formatVoorbeeld(keuzehulp, zichtbaar),
      routes: advies.routes.map((id) => routes.find((route) => route.id === id)?.naam ?? id),
      regels: eigenRegels.map(({ code, tekst: regel }) => ({ code, tekst: regel })),
      bronnen: bronnen.filter(({ id }) => bronIds.has(id)).map(({ titel, uitgever }) => `${titel} (${uitgever})`),
      casussen: perCasus.filter((casus) => casus.adviezen.includes(advies.id)).map(({ id }) => id),
      vervangt: advies.vervangt.map(titelVan),
      terugval: formatTerugval(advies.alsHetNietLukt?.dan, titelVan),
    };
  });
}

/** Ids of the adviezen that a worked case gets once everything it says is known. */
export function listBijCasus({ interview }: Keuzehulp, { antwoorden, extra }: Casusantwoorden): string[] {
  const vakjes = interview.kenmerken
    .filter(({ soort }) => soort === 'extra')
    .map(({ id }) => [id, extra.includes(id) ? 'ja' : 'nee']);
  return adviezenBij(interview, { ...antwoorden, ...Object.fromEntries(vakjes) });
}

function formatVoorbeeld({ interview, tekst }: Keuzehulp, zichtbaar: number): string[] {
  const gevonden = shortest(interview.store, zichtbaar, interview.wereld) ?? [];
  const antwoorden = gevonden.flatMap(({ variable, value }) => {
    const kenmerk = interview.kenmerken[variable];
    return kenmerk ? [[kenmerk.id, kenmerk.antwoorden[value] as string] as const] : [];
  });
  return formatAntwoorden(Object.fromEntries(antwoorden), tekst);
}

function formatTerugval(dan: string | undefined, titelVan: (id: string) => string): string {
  if (dan === undefined) return '';
  return dan === 'vangnet' ? 'het vangnet' : titelVan(dan);
}
