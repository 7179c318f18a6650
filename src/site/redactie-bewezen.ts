import { formatGetal } from '../domain/cijfer.ts';
import { eindsoorten, type Eindsoort } from '../domain/eindsoort.ts';
import type { Eis } from '../schema/veiligheid.ts';
import { listGemeenten, listRoutes, listVeiligheid } from './content.ts';
import { getKeuzehulp, type Keuzehulp } from './keuzehulp.ts';
import { getBewijsverslag, type Bewijsverslag } from './redactie-bewijs.ts';
import { formatAntwoorden, formatSituaties } from './redactie-woorden.ts';

/** What each soort of eis demands, as the head under which an editor looks for it. */
const SOORTEN: Readonly<Record<Eis['soort'], string>> = {
  'eerste-actie': 'Wat vooraan staat',
  bevat: 'Wat er altijd bij staat',
  nooit: 'Wat er nooit staat',
  'alleen-als': 'Wat alleen daar staat',
  'samen-met': 'Wat bij elkaar hoort',
  'contact-alleen-bij': 'Wie er opneemt',
  'vervanger-alleen-bij': 'Wie er invalt',
  'neemt-niets-weg': 'Wat niets wegneemt',
};

type EisCijfers = Bewijsverslag['eisen'][number];

/** Say on how much an eis was proven. What may only be somewhere is looked for everywhere else. */
function formatOmvang({ soort, omvang: { situaties, paren, contacten, gemeenten } }: EisCijfers): string {
  const waar = gemeenten > 0 ? `, in ${formatGetal(gemeenten)} gemeenten` : '';
  if (paren > 0n) return `${formatGetal(paren)} keer een situatie vergeleken`;
  if (contacten > 0) return `${formatGetal(contacten)} contacten${waar}`;
  return `${formatGetal(situaties)} situaties${soort === 'alleen-als' ? ' daarbuiten' : ''}${waar}`;
}

/** The situations that an eis names, in words; empty when it is about everyone. */
function listSituaties(eis: Eis, tekst: Keuzehulp['tekst']): string[] {
  if (eis.soort === 'neemt-niets-weg') return formatAntwoorden({ [eis.kenmerk]: eis.antwoord }, tekst);
  return 'als' in eis ? formatSituaties(eis.als, tekst) : [];
}

/** Get what the page with the proofs of a keuzehulp shows; every figure comes from the proofs. */
export async function getBewezenPagina(naam: string) {
  const [{ tekst }, veiligheid, routes, gemeenten] = await Promise.all([
    getKeuzehulp(naam),
    listVeiligheid(),
    listRoutes(),
    listGemeenten(),
  ]);
  const verslag = getBewijsverslag(naam);
  const eigen = veiligheid.find(({ id }) => id === naam);
  const kortVan = (id: string): string =>
    tekst.vragen.find(({ kenmerk }) => kenmerk === id)?.kort ?? tekst.extra.opties.find((optie) => optie.id === id)?.kort ?? id;
  const labelVan = (kenmerk: string, antwoord: string): string => formatAntwoorden({ [kenmerk]: antwoord }, tekst).join();
  const routeVan = (id: string): string => routes.find((route) => route.id === id)?.naam ?? id;
  return {
    verslag,
    gemeenten: gemeenten.length,
    eisen: (eigen?.eisen ?? []).map((eis) => {
      const cijfers = verslag.eisen.find(({ id }) => id === eis.id);
      return {
        id: eis.id,
        omdat: eis.omdat,
        soort: SOORTEN[eis.soort],
        situaties: listSituaties(eis, tekst),
        geldt: cijfers?.geldt === true,
        omvang: cijfers ? formatOmvang(cijfers) : 'niet bewezen',
      };
    }),
    wet: verslag.weetNiet.map(({ kenmerk, paren }) => ({ vraag: kortVan(kenmerk), paren: formatGetal(paren) })),
    uitzonderingen: (eigen?.weetNiet ?? []).map(({ kenmerk, route, van = [], door, omdat }) => ({
      bij: van.length > 0 ? van.map((antwoord) => labelVan(kenmerk, antwoord)).join(' of ') : `${kortVan(kenmerk)}: elk ander antwoord`,
      weg: routeVan(route),
      door: door.map(routeVan),
      omdat,
    })),
    zonderActie: eigen?.zonderActie ?? [],
    gelijk: verslag.gelijk.map(({ kenmerk, antwoorden }) => antwoorden.map((antwoord) => labelVan(kenmerk, antwoord))),
    verlies: verslag.verlies.map(({ kenmerk, antwoord, routes: weg }) => ({
      antwoord: labelVan(kenmerk, antwoord),
      routes: weg.map(routeVan),
    })),
    langste: formatAntwoorden(verslag.interview.langste.antwoorden, tekst),
    einden: verslag.einden.map(({ route, einden }) => ({
      route: routeVan(route),
      aantallen: eindsoorten.map((soort: Eindsoort) => einden[soort]),
    })),
  };
}
