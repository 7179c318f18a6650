import type { Moment } from '../schema/advies.ts';
import { getCasusPagina, listCasusEntries } from './casus.ts';

const KEUZEHULP = 'verwijzen';
/** A worked case that shows every moment; the advice beside it is what the keuzehulp really answers. */
const CASUS = 'c04';
/** What fits beside the question on the first page; the case itself shows everything. */
const MEESTE_KAARTEN = 2;

const momenten: readonly { moment: Moment; naam: string }[] = [
  { moment: 'nu', naam: 'Nu' },
  { moment: 'vandaag', naam: 'Vandaag' },
  { moment: 'deze-week', naam: 'Deze week' },
];

export type VoorbeeldKaart = { titel: string; wie?: string; telefoon?: string };
export type VoorbeeldMoment = { naam: string; kaarten: VoorbeeldKaart[]; rest: number };

export type Voorbeeld = {
  situatie: string;
  gemeente: string;
  /** Page of the whole case. */
  href: string;
  /** The start of the advice, the most urgent first; a moment without anything to do is left out. */
  momenten: VoorbeeldMoment[];
};

/** Let the keuzehulp answer one worked case, so that a reader sees what to expect before starting. */
export async function getVoorbeeld(): Promise<Voorbeeld | undefined> {
  const casus = (await listCasusEntries(KEUZEHULP)).find(({ id }) => id === CASUS);
  if (!casus) return undefined;
  const { gemeente, kaarten } = await getCasusPagina(KEUZEHULP, casus);
  return {
    situatie: casus.situatie,
    gemeente: gemeente?.naam ?? '',
    href: `/casussen/${CASUS}/`,
    momenten: momenten.flatMap(({ moment, naam }): VoorbeeldMoment[] => {
      const eigen = kaarten.filter(({ wanneer }) => wanneer === moment);
      const getoond = eigen.slice(0, MEESTE_KAARTEN).map(toKaart);
      return eigen.length > 0 ? [{ naam, kaarten: getoond, rest: eigen.length - getoond.length }] : [];
    }),
  };
}

/** A number that still has to be checked is left to the case itself, which says so beside it. */
function toKaart({
  adviezen,
  contacten,
}: Awaited<ReturnType<typeof getCasusPagina>>['kaarten'][number]): VoorbeeldKaart {
  const contact = contacten[0]?.contacten[0];
  const telefoon = contact?.letOp ? undefined : contact?.telefoon;
  return {
    titel: adviezen[0]?.titel ?? '',
    ...(contact ? { wie: contact.naam } : {}),
    ...(telefoon ? { telefoon } : {}),
  };
}
