import type { Openingstijden } from '../schema/shared/openingstijden.ts';
import { isFeestdag, weekdag } from './feestdagen.ts';

/** Opening hours to reckon with; `altijd` only where a source says day and night. */
export type Open = Openingstijden | 'altijd';

/**
 * Whether someone picks up now, as far as the hours say. `tot` and `om` are times such as `17.00`; `over` counts the days
 * from today, `dag` is the day of the week (0 = Sunday).
 */
export type Stand = { open: true; tot?: string } | { open: false; weer?: { over: number; dag: number; om: string } };

type Tijd = { van: string; tot: string };

const DAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/**
 * Write opening hours as one short text for an attribute.
 *
 * @example packOpen({ tijden: [{ dagen: ['ma', 'di'], van: '9.00', tot: '17.00' }], feestdagen: 'dicht' }) // => '12 9.00 17.00;dicht'
 */
export function packOpen(open: Open): string {
  if (open === 'altijd') return open;
  const tijden = open.tijden.map(
    ({ dagen, van, tot }) => `${dagen.map((dag) => DAGEN.indexOf(dag)).join('')} ${van} ${tot}`,
  );
  return [...tijden, ...(open.feestdagen ? [open.feestdagen] : [])].join(';');
}

/** Minutes since midnight. */
function getMinuut(tijd: string): number {
  const [uur = 0, minuut = 0] = tijd.split(/\D/).map(Number);
  return uur * 60 + minuut;
}

/**
 * Find whether it is open at a moment, by the clock of Amsterdam, summer time included.
 *
 * @param open As `packOpen` writes it.
 * @returns Undefined on a holiday of which the hours say nothing: then nobody knows.
 */
export function findStand(open: string, nu: Date): Stand | undefined {
  if (open === 'altijd') return { open: true };
  // Swedish writes a moment as 2026-11-22 09:05:00, the same in every browser.
  const [datum = '', klok = ''] = nu.toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).split(' ');
  const vandaag = Date.parse(datum) / 864e5;
  const minuut = getMinuut(klok);
  const [feestdagen] = /open|dicht/.exec(open) ?? [];
  /** Hours of a day, from early to late; undefined when nobody knows them. */
  const listTijden = (dag: number): Tijd[] | undefined =>
    isFeestdag(dag) && feestdagen !== 'open' ? (feestdagen ? [] : undefined) : parseTijden(open, weekdag(dag));
  const tijden = listTijden(vandaag);
  let eind = minuut;
  let tot: string | undefined;
  // Hours that follow on each other are one opening.
  for (const tijd of tijden ?? [])
    if (getMinuut(tijd.van) <= eind && eind < getMinuut(tijd.tot)) eind = getMinuut((tot = tijd.tot));
  if (!tijden || tot) return tot ? { open: true, tot } : undefined;
  for (let over = 0; over < 7; over += 1) {
    const volgende = listTijden(vandaag + over);
    const weer = volgende?.find(({ van }) => over || getMinuut(van) > minuut);
    if (weer) return { open: false, weer: { over, dag: weekdag(vandaag + over), om: weer.van } };
    // What comes after a day of which nobody knows, nobody knows either.
    if (!volgende) break;
  }
  return { open: false };
}

function parseTijden(open: string, dag: number): Tijd[] {
  return open
    .split(';')
    .flatMap((deel) => {
      const [dagen = '', van, tot] = deel.split(' ');
      return van && tot && dagen.includes(`${dag}`) ? [{ van, tot }] : [];
    })
    .sort((a, b) => getMinuut(a.van) - getMinuut(b.van));
}

/** Say in words whether it is open. The reader sees beside it that this follows from the given hours, not from a call. */
export function formatStand(stand: Stand): string {
  if (stand.open) return stand.tot ? `Nu open, tot ${stand.tot} uur` : 'Nu open, dag en nacht';
  if (!stand.weer) return 'Nu dicht';
  const { over, dag, om } = stand.weer;
  return `Nu dicht. Open ${['vandaag', 'morgen'][over] ?? WEEKDAGEN[dag]} om ${om} uur`;
}
