import { adviezenBij } from '../domain/advies-bij.ts';
import { gevolgdeSchermen } from '../domain/gevolgde-schermen.ts';
import { kaarten, type Kaart } from '../domain/kaart.ts';
import type { Antwoorden } from '../domain/keuzehulp-model.ts';
import { listCasussen, listGemeenten, listRegels, listRoutes, type MetId } from './content.ts';
import { getBronnen } from './bron.ts';
import { getGemeenteHref } from './gemeente.ts';
import { getPartijVan, listRouteContacten } from './keuzehulp-advies.ts';
import { getKeuzehulp, type AdviesEntry, type Keuzehulp } from './keuzehulp.ts';

export type CasusEntry = MetId<'casussen'>;

/** List the worked cases of a keuzehulp; `id` is the file name. */
export async function listCasusEntries(naam: string): Promise<CasusEntry[]> {
  const eigen = (await listCasussen()).filter(({ id }) => id.startsWith(`${naam}/`));
  return eigen.map((casus) => ({ ...casus, id: casus.id.slice(naam.length + 1) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** R2a before R10: by number first. */
const opNummer = new Intl.Collator('nl', { numeric: true });

/** List the rules of the decision table in order: what every advice rests on. */
export async function listBeslistabel(): Promise<{ code: string; tekst: string; afgeleid: boolean }[]> {
  return (await listRegels())
    .map(({ code, tekst, zekerheid }) => ({ code, tekst, afgeleid: zekerheid !== 'vast' }))
    .sort((a, b) => opNummer.compare(a.code, b.code));
}

/** Get what the page of a worked case shows: the answers in words, the advice that follows, and what experts expect. */
export async function getCasusPagina(naam: string, casus: CasusEntry) {
  const keuzehulp = await getKeuzehulp(naam);
  const [gemeenten, regels, routes, partijVan] = await Promise.all([listGemeenten(), listRegels(), listRoutes(), getPartijVan()]);
  const gemeente = gemeenten.find((kandidaat) => kandidaat.naam === casus.gemeente);
  const antwoorden = getGevraagd(keuzehulp, casus);
  const perId = new Map(keuzehulp.adviezen.map((advies) => [advies.id, advies]));
  const getAdviezen = (ids: readonly string[]): AdviesEntry[] => ids.flatMap((id) => perId.get(id) ?? []);
  const advies = kaarten(getAdviezen(adviezenBij(keuzehulp.interview, antwoorden)), partijVan);
  const naamVan = (id: string) =>
    routes.find((route) => route.id === id)?.naam ?? keuzehulp.tekst.nietDoen.find((niet) => niet.id === id)?.betekenis ?? id;
  const eigenRegels = regels.filter(({ code }) => casus.regels.includes(code));
  const metContacten = async ({ adviezen, ...kaart }: Kaart) => {
    const leden = getAdviezen(adviezen);
    const eigenRoutes = [...new Set(leden.flatMap((lid) => lid.routes.slice(0, 1)))];
    return { ...kaart, adviezen: leden, contacten: await listRouteContacten(eigenRoutes, gemeente?.code ?? null, antwoorden['leeftijd']) };
  };
  return {
    gemeente: gemeente && { naam: gemeente.naam, href: getGemeenteHref(gemeente) },
    antwoorden: listAntwoorden(keuzehulp, casus),
    kaarten: await Promise.all(advies.kaarten.map(metContacten)),
    letOp: getAdviezen(advies.letOp),
    nietDoen: getAdviezen(advies.nietDoen),
    moet: casus.verwacht.moet.map(naamVan),
    kan: casus.verwacht.kan.map(naamVan),
    niet: casus.verwacht.niet.map(({ wie, waarom }) => ({ naam: naamVan(wie), waarom })),
    regels: eigenRegels,
    bronnen: await getBronnen(eigenRegels.flatMap(({ bronnen }) => bronnen)),
  };
}

/** The answers that are asked before the first advice, with what the casus says. */
function getGevraagd({ interview }: Keuzehulp, { antwoorden, extra }: CasusEntry): Antwoorden {
  const vakjes = interview.kenmerken.filter(({ soort }) => soort === 'extra').map(({ id }) => [id, extra.includes(id) ? 'ja' : 'nee']);
  const schermen = gevolgdeSchermen(interview, { ...antwoorden, ...Object.fromEntries(vakjes) });
  return Object.assign({}, ...schermen.map((scherm) => scherm.antwoorden));
}

/** The answers of a casus as the reader saw them. */
function listAntwoorden({ tekst }: Keuzehulp, { antwoorden, extra }: CasusEntry): { kort: string; label: string }[] {
  const vragen = tekst.vragen.flatMap(({ kenmerk, kort, antwoorden: keuzes }) => {
    const label = keuzes.find(({ id }) => id === antwoorden[kenmerk])?.label;
    return label ? [{ kort, label }] : [];
  });
  const vakjes = tekst.extra.opties.filter(({ id }) => extra.includes(id)).map(({ label }) => label);
  return vakjes.length > 0 ? [...vragen, { kort: 'Speelt ook', label: vakjes.join('; ') }] : vragen;
}
