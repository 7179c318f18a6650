import { stringify } from 'yaml';
import type { TekstEntry } from '../inhoud.ts';
import type { Bestanden } from '../reading/bestanden.ts';

/** The numbers of the copies of a kind of which there are to be this many times as many: 2, 3, … */
export const listKeren = (maat: number): number[] => Array.from({ length: Math.max(0, maat - 1) }, (_, plek) => plek + 2);

/** The id of a copy. */
export const kopieId = (id: string, keer: number): string => `${id}-${keer}`;

/** The path of the file of a copy. */
export const kopieBestand = (file: string, keer: number): string => file.replace(/(\.[a-z]+)$/, `-${keer}$1`);

/** The fields of an entry as they were read, without what says where it stands. */
export function listEigenVelden<T extends TekstEntry<object>>(entry: T): Omit<T, 'id' | 'file' | 'path' | 'tekst'> {
  const { id: _id, file: _file, path: _path, tekst: _tekst, ...velden } = entry;
  return velden;
}

/** Write a value as YAML; what occurs twice is written twice, as an editor would. */
export const formatYaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });

/** Write a file with these fields above the text of an entry. */
export function formatKopie(bestanden: Bestanden, entry: TekstEntry<object>, velden: object, erbij = ''): string {
  const tekst = (bestanden.get(entry.file) ?? '').replace(/^---[^]*?\n---[^\n]*\n/, '');
  return `---\n${formatYaml(velden)}---\n${tekst}${erbij}`;
}
