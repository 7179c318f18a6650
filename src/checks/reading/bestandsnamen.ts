import { formatSlug } from '../../domain/slug.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Bestanden } from './bestanden.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id of an entry is the name of its file.
 *
 * @example idVan('content/hulpaanbod/comensha.mdx')  // => 'comensha'
 */
export function idVan(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** List the files right below a folder that have this ending. */
export function listInMap(bestanden: Bestanden, map: string, extension: string): string[] {
  return [...bestanden.keys()].filter(
    (file) => file.startsWith(map) && file.endsWith(extension) && !file.slice(map.length).includes('/'),
  );
}

/** A name that cannot be an id would give an address with capitals, spaces or accents in it. */
export function checkBestandsnaam(file: string): Issue[] {
  const id = idVan(file);
  if (ID.test(id)) return [];
  const beter = `${file.slice(0, file.lastIndexOf('/') + 1)}${formatSlug(id) || 'korte-naam'}${file.slice(file.lastIndexOf('.'))}`;
  return [
    makeIssue(
      'bestandsnaam',
      { file, line: 1, column: 1 },
      `De naam "${id}" kan geen id zijn: alleen kleine letters, cijfers en streepjes.`,
      `Noem het bestand ${beter}.`,
    ),
  ];
}
