import type { Taal } from '../schema/hulp-nu.ts';
import type { Open } from './openingstijden.ts';

type Woorden = { altijd: string; onbekend: string; elkeDag: string; tot: string; uur: string; en: string; dagen: Readonly<Record<string, string>> };

/** From Monday on, as people name a week. */
const WEEK = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

const WOORDEN: Readonly<Record<Taal, Woorden>> = {
  nl: {
    altijd: 'Dag en nacht.',
    onbekend: 'Wij weten niet hoe laat zij opnemen.',
    elkeDag: 'Elke dag',
    tot: 'tot',
    uur: ' uur',
    en: 'tot en met',
    dagen: { ma: 'maandag', di: 'dinsdag', wo: 'woensdag', do: 'donderdag', vr: 'vrijdag', za: 'zaterdag', zo: 'zondag' },
  },
  en: {
    altijd: 'Day and night.',
    onbekend: 'We do not know at what time they answer.',
    elkeDag: 'Every day',
    tot: 'to',
    uur: '',
    en: 'to',
    dagen: { ma: 'Monday', di: 'Tuesday', wo: 'Wednesday', do: 'Thursday', vr: 'Friday', za: 'Saturday', zo: 'Sunday' },
  },
};

/** Name days of the week: a run as its first and last day, other days one by one. */
function formatDagen(gekozen: readonly string[], { elkeDag, en, dagen }: Woorden): string {
  const dag = (naam: string | undefined): string => dagen[naam ?? ''] ?? '';
  const opVolgorde = WEEK.filter((naam) => gekozen.includes(naam));
  if (opVolgorde.length === WEEK.length) return elkeDag;
  const isReeks = WEEK.join().includes(opVolgorde.join());
  const tekst = isReeks && opVolgorde.length > 2 ? `${dag(opVolgorde[0])} ${en} ${dag(opVolgorde.at(-1))}` : opVolgorde.map(dag).join(', ');
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/**
 * Say when someone answers, in one of the languages of the help page. Only hours that can be reckoned with are said;
 * without them the reader hears that we do not know.
 *
 * @example formatUren('altijd', 'en') // => 'Day and night.'
 */
export function formatUren(open: Open | undefined, taal: Taal): string {
  const woorden = WOORDEN[taal];
  if (open === 'altijd') return woorden.altijd;
  if (!open) return woorden.onbekend;
  const klok = (tijd: string): string => (taal === 'en' ? tijd.replace('.', ':') : tijd);
  return open.tijden
    .map(({ dagen, van, tot }) => `${formatDagen(dagen, woorden)}, ${klok(van)} ${woorden.tot} ${klok(tot)}${woorden.uur}.`)
    .join(' ');
}
