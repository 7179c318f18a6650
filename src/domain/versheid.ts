import type { Controlesoort } from '../schema/redactie.ts';

/** One thing that someone read somewhere, and that may have changed since. */
export type Controle = { soort: Controlesoort; gezien: string; nummer?: string };

/** After how many months each kind of thing has to be looked at again, as in `content/redactie.yaml`. */
export type Houdbaar = Readonly<Record<Controlesoort, number>>;

/** Set by law in the whole of Europe; doubt about it would cost time where there is none. */
const ALARMNUMMER = '112';

const twee = (getal: number): string => String(getal).padStart(2, '0');

/**
 * Last day on which a check still counts. A date that is less than a day is judged as its first day, so nothing lasts
 * longer than its source can bear.
 *
 * @param gezien jjjj, jjjj-mm, jjjj-mm-dd or `onbekend`.
 * @returns jjjj-mm-dd; empty where the source has no date, which comes before every day.
 * @example houdbaarTot('2026-08-31', 6) // => '2027-02-28'
 */
export function houdbaarTot(gezien: string, maanden: number): string {
  if (!/^\d{4}/.test(gezien)) return '';
  const [jaar = 0, maand = 1, dag = 1] = gezien.split('-').map(Number);
  const later = maand - 1 + maanden;
  const [nieuwJaar, nieuweMaand] = [jaar + Math.floor(later / 12), later % 12];
  const laatsteDag = new Date(Date.UTC(nieuwJaar, nieuweMaand + 1, 0)).getUTCDate();
  return `${nieuwJaar}-${twee(nieuweMaand + 1)}-${twee(Math.min(dag, laatsteDag))}`;
}

/**
 * Last day on which this still counts.
 *
 * @returns As `houdbaarTot`; undefined for what never expires.
 */
export function verlooptNa({ soort, gezien, nummer }: Controle, houdbaar: Houdbaar): string | undefined {
  return nummer === ALARMNUMMER ? undefined : houdbaarTot(gezien, houdbaar[soort]);
}

/**
 * Has someone to look at this again before it is used?
 *
 * @param vandaag jjjj-mm-dd: the day of the build or of the report, never the clock.
 */
export function isVerlopen(controle: Controle, houdbaar: Houdbaar, vandaag: string): boolean {
  const tot = verlooptNa(controle, houdbaar);
  return tot !== undefined && tot < vandaag;
}
