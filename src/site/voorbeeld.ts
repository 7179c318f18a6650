import { adviezenBij } from '../domain/advies-bij.ts';
import { kaarten, mapPartijen } from '../domain/kaart.ts';
import { listContacten } from './contact.ts';
import { listCasussen, listGemeenten, listRoutes } from './content.ts';
import { getKeuzehulp } from './keuzehulp.ts';

const KEUZEHULP = 'verwijzen';
/** A worked case that says much in two sentences; the advice beside it is what the keuzehulp really answers. */
const CASUS = `${KEUZEHULP}/c07`;
const MEESTE_KAARTEN = 4;

const momentNamen = { nu: 'Nu', vandaag: 'Vandaag', 'deze-week': 'Deze week', later: 'Later' };

export type Voorbeeld = {
  situatie: string;
  gemeente: string;
  /** The first cards of the advice, the most urgent first. */
  kaarten: { moment: string; titel: string; wie: string; telefoon: string }[];
};

/** Let the keuzehulp answer one worked case, so that a reader sees what to expect before starting. */
export async function getVoorbeeld(): Promise<Voorbeeld | undefined> {
  const [casussen, gemeenten, routes, keuzehulp] = await Promise.all([listCasussen(), listGemeenten(), listRoutes(), getKeuzehulp(KEUZEHULP)]);
  const casus = casussen.find(({ id }) => id === CASUS) ?? casussen[0];
  if (!casus) return undefined;
  const gemeente = gemeenten.find(({ naam }) => naam === casus.gemeente);
  const antwoorden = { ...casus.antwoorden, ...Object.fromEntries(casus.extra.map((id) => [id, 'ja'])) };
  const perId = new Map(keuzehulp.adviezen.map((advies) => [advies.id, advies]));
  const zichtbaar = adviezenBij(keuzehulp.interview, antwoorden).flatMap((id) => perId.get(id) ?? []);
  const eerste = kaarten(zichtbaar, mapPartijen(routes)).kaarten.slice(0, MEESTE_KAARTEN);
  return {
    situatie: casus.situatie,
    gemeente: gemeente?.naam ?? '',
    kaarten: await Promise.all(
      eerste.map(async ({ wanneer, adviezen: [id = ''] }) => {
        const advies = perId.get(id);
        const [contact] = await listContacten(advies?.routes.slice(0, 1) ?? [], gemeente?.code ?? null);
        return { moment: momentNamen[wanneer], titel: advies?.titel ?? '', wie: contact?.naam ?? '', telefoon: contact?.status === 'eigen-bron' ? (contact.telefoon ?? '') : '' };
      }),
    ),
  };
}
