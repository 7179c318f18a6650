import { buildPlaatsTabel, type PlaatsTabel } from '../domain/plaats-tabel.ts';
import { formatSlug } from '../domain/slug.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import { getBronnen } from './bron.ts';
import { listContacten, type ContactKaart } from './contact.ts';
import { listAliassen, listGemeenten, listOudeNamen, listRegios, listWoonplaatsen } from './content.ts';

/** What a reader of a municipality's page wants to reach, in the order in which the cards stand. */
const ROUTES = [
  'zorgcoordinator-regio',
  'veilig-thuis',
  'aandachtsfunctionaris',
  'wijkteam',
  'jeugdhulp-lokaal',
  'opvang-wmo',
  'expertteam-jeugd',
  'leerplicht',
  'politie-avim',
];

/** Where the regions of all municipalities were read, in `content/bronnen.yaml`. */
const BRONNEN_GEBIEDEN = ['cbs-woonplaatsen-2024', 'cbs-gebiedsindelingen-2025'];

/** Address of the page of a municipality. */
export function getGemeenteHref({ naam }: Pick<Gemeente, 'naam'>): string {
  return `/gemeente/${formatSlug(naam)}/`;
}

/** Get the table in which the lookup finds a municipality by any of its names. */
export async function getPlaatsTabel(): Promise<PlaatsTabel> {
  const [gemeenten, oudeNamen, woonplaatsen, aliassen] = await Promise.all([
    listGemeenten(),
    listOudeNamen(),
    listWoonplaatsen(),
    listAliassen(),
  ]);
  return buildPlaatsTabel({ gemeenten, oudeNamen, woonplaatsen, aliassen });
}

/** Get what the page of a municipality shows: whom to call with which source, its regions, and its other names. */
export async function getGemeentePagina(gemeente: Gemeente) {
  const [kaarten, regios, tabel] = await Promise.all([listContacten(ROUTES, gemeente.code), listRegios(), getPlaatsTabel()]);
  const regio = regios.find(({ naam }) => naam === gemeente.veiligheidsregio);
  const positie = tabel.codes.indexOf(gemeente.code);
  const split = (kolom: readonly string[]) => (kolom[positie] ?? '').split('|').filter(Boolean);
  const coordineert = kaarten.filter(({ route }) => route === ROUTES[0]);
  return {
    /** Who coordinates care in the region of this municipality, or who stands in. */
    coordineert,
    /** Everyone else, to call for one thing each. */
    kaarten: kaarten.filter((kaart) => !coordineert.includes(kaart)),
    onbekend: listOnbekend(gemeente, kaarten),
    regio: regio && { id: regio.id, naam: regio.naam, href: `/regio/${regio.id}/` },
    bronnen: await getBronnen([...kaarten.flatMap(({ bron }) => bron ?? []), ...BRONNEN_GEBIEDEN]),
    /** The other names by which people look for it, so that who typed one sees why this page came. */
    oudeNamen: split(tabel.oud).map((naam) => naam.replace(/@(\d+)$/, ' (tot $1)')),
    plaatsen: split(tabel.plaatsen),
    aliassen: split(tabel.aliassen),
  };
}

/** Say what a reader could expect on this page and does not get, so that nobody reads a gap as an answer. */
function listOnbekend(gemeente: Gemeente, kaarten: readonly ContactKaart[]): string[] {
  const eigen = new Set(kaarten.flatMap(({ standIn, taak }) => (standIn ? [] : (taak ?? []))));
  const vervangen = kaarten.flatMap(({ standIn, taak }) => (standIn && taak && !eigen.has(taak) ? [taak] : []));
  const doorvragen = kaarten.some(({ vragen = [], vraagNaar }) => vragen.length > 0 || vraagNaar);
  return [
    ...(vervangen.length > 0 ? [`Een eigen contact vonden wij niet voor: ${vervangen.join('; ')}. Een ander valt in.`] : []),
    ...(doorvragen ? ['Eigen nummers van de afdelingen van de gemeente. Je belt het algemene nummer en vraagt door.'] : []),
    ...(gemeente.centrumgemeente ? [] : ['Welke centrumgemeente de opvang regelt.']),
  ];
}
