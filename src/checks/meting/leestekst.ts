import type { Entry, TekstEntry } from '../inhoud.ts';
import { getKaleTekst } from '../teksten/kale-tekst.ts';

/** Fields that a reader of the page does not read as sentences. */
const GEEN_ZIN = new Set(['id', 'file', 'path', 'tekst', 'zoekwoorden', 'teControleren', 'nietInAdvies']);

function listZinnen(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listZinnen);
}

/** The running text of an entry, a heading, list item or paragraph per line; the same words that the control weighs. */
export const getLooptekst = ({ tekst }: TekstEntry<object>): string => tekst.blokken.map(getKaleTekst).join('\n');

/** The fields of an entry that a reader sees as words, one per line. */
export function getVeldtekst(entry: Entry<object>): string {
  return Object.entries(entry)
    .filter(([naam, value]) => !GEEN_ZIN.has(naam) || (naam === 'tekst' && typeof value === 'string'))
    .flatMap(([, value]) => listZinnen(value))
    .join('\n');
}
