import type { IssueCode } from '../codes.ts';
import type { Positie } from '../positie.ts';

/** Something wrong with the text of a file, before its content is looked at. */
export type Leesfout = Positie & { code: IssueCode; field?: string; problem: string; fix: string };

const GROOTSTE = 1_000_000;
const BOM = '\uFEFF';

/**
 * Characters that Astro's YAML reader refuses or sees differently, and that nobody types on purpose; also a lone carriage
 * return, and what has no width or turns the direction of writing: with one of those in it a word is never found.
 */
const ONZICHTBAAR =
  /\r(?!\n)|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFE\uFFFF]/;

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: .*)?\r?$/m;

/** Take away the byte order mark that some Windows programs put in front of a file. */
export function stripBom(text: string): string {
  return text.startsWith(BOM) ? text.slice(1) : text;
}

/** Line and column of an offset in a text. */
export function positieVan(text: string, offset: number): Positie {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

function zoek(text: string, patroon: RegExp, fout: Omit<Leesfout, 'line' | 'column'>): Leesfout[] {
  const offset = text.search(patroon);
  return offset < 0 ? [] : [{ ...fout, ...positieVan(text, offset) }];
}

/**
 * What keeps a file from being read at all: empty, far too large, not UTF-8, a merge conflict or an invisible character.
 * At most one problem, because each of them makes the rest of the file unreliable.
 */
export function findRuweFout(text: string): Leesfout | undefined {
  if (text.trim() === '') {
    return {
      code: 'bestand-leeg',
      line: 1,
      column: 1,
      problem: 'Dit bestand is leeg.',
      fix: 'Vul het bestand, of verwijder het als het niet meer nodig is.',
    };
  }
  if (text.length > GROOTSTE) {
    const grootte = (text.length / 1_000_000).toFixed(1).replace('.', ',');
    return {
      code: 'bestand-te-groot',
      line: 1,
      column: 1,
      problem: `Dit bestand is ${grootte} miljoen tekens groot; dat is meer dan het grootste dat we lezen (1 miljoen).`,
      fix: 'Is hier per ongeluk iets anders in geplakt? Haal dat weg, of verdeel de inhoud over meer bestanden.',
    };
  }
  return [
    ...zoek(text, CONFLICT, {
      code: 'samenvoegconflict',
      problem: 'Hier staan nog de tekens van een samenvoegconflict (<<<<<<<, ======= en >>>>>>>).',
      fix: 'Kies welke van de twee versies goed is en haal de andere weg, samen met deze drie regels.',
    }),
    ...zoek(text, /\uFFFD/, {
      code: 'geen-utf8',
      problem: 'Hier staat een teken dat niet te lezen is; het bestand is niet als UTF-8 bewaard.',
      fix: 'Bewaar het bestand opnieuw als UTF-8 en herstel letters met een accent, zoals ë en é.',
    }),
    ...zoek(text, ONZICHTBAAR, {
      code: 'onzichtbaar-teken',
      problem: 'Hier staat een onzichtbaar teken, vaak meegekomen bij het plakken uit een ander programma.',
      fix: 'Verwijder het teken: haal de letters eromheen weg en typ ze opnieuw.',
    }),
  ][0];
}
