import { houdbaarTot, verlooptNa } from '../../domain/versheid.ts';
import { controlesoorten, onderdelen, type Onderdeel } from '../../schema/redactie.ts';
import { cijfers } from '../bewijs/contacten.ts';
import type { Inhoud } from '../inhoud.ts';
import { findPlek } from '../plek.ts';
import { listNakijkpunten, type Nakijkpunt } from './controles.ts';
import { listNummersOnderNu } from './nummers-onder-nu.ts';

/** One line of the report. */
export type Taak = Pick<Nakijkpunt, 'soort' | 'wat' | 'gezien' | 'file'> & {
  line: number;
  /** Last day on which it counted, or still does; empty where the source has no date. */
  tot: string;
  /** Address where it was read. */
  url?: string;
};

/** What one group of editors has to do, most urgent first. */
export type Werklijst = {
  onderdeel: Onderdeel;
  redactie: string;
  /** Expired, and a reader is told to call it now. */
  nu: Taak[];
  verlopen: Taak[];
  /** Expires within a month. */
  binnenkort: Taak[];
};

export type Actueel = { vandaag: string; lijsten: Werklijst[] };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers to call before the rest; among them what has no date first, then what expired longest ago. */
const eerst = (a: Taak, b: Taak): number =>
  controlesoorten.indexOf(a.soort) - controlesoorten.indexOf(b.soort) ||
  compare(a.tot, b.tot) ||
  compare(a.file, b.file) ||
  a.line - b.line;

/**
 * List what has to be looked at again, per group of editors; groups with a number under Nu come first.
 *
 * @param vandaag jjjj-mm-dd.
 * @returns Undefined when `content/redactie.yaml` could not be read: then nobody knows what is due.
 */
export function listActueel(inhoud: Inhoud, vandaag: string): Actueel | undefined {
  const { redactie } = inhoud;
  if (!redactie) return undefined;
  const straks = houdbaarTot(vandaag, 1);
  const onderNu = listNummersOnderNu(inhoud);
  const bronnen = new Map(inhoud.bronnen.map(({ id, url }) => [id, url]));
  const gewogen = listNakijkpunten(inhoud).flatMap((punt) => {
    const tot = verlooptNa(punt, redactie.houdbaar);
    if (tot === undefined || tot >= straks) return [];
    const { onderdeel, soort, wat, gezien, file, path, bron = '', nummer = '' } = punt;
    const url = bronnen.get(bron);
    const { line } = findPlek(inhoud, { file, path: [] }, path);
    const taak: Taak = { soort, wat, gezien, file, line, tot, ...(url ? { url } : {}) };
    return [{ onderdeel, taak, verlopen: tot < vandaag, nu: onderNu.has(cijfers(nummer)) }];
  });
  const lijsten = onderdelen.map((onderdeel): Werklijst => {
    const eigen = gewogen.filter((punt) => punt.onderdeel === onderdeel);
    const kies = (past: (punt: (typeof eigen)[number]) => boolean): Taak[] =>
      eigen
        .filter(past)
        .map(({ taak }) => taak)
        .sort(eerst);
    return {
      onderdeel,
      redactie: redactie.groepen[onderdeel].naam,
      nu: kies(({ verlopen, nu }) => verlopen && nu),
      verlopen: kies(({ verlopen, nu }) => verlopen && !nu),
      binnenkort: kies(({ verlopen }) => !verlopen),
    };
  });
  const werk = lijsten.filter(({ nu, verlopen, binnenkort }) => nu.length + verlopen.length + binnenkort.length > 0);
  return { vandaag, lijsten: werk.sort((a, b) => Number(b.nu.length > 0) - Number(a.nu.length > 0)) };
}

/** Has anything expired? */
export const heeftVerlopen = ({ lijsten }: Actueel): boolean =>
  lijsten.some(({ nu, verlopen }) => nu.length + verlopen.length > 0);
