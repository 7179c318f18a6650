import type { Path } from './positie.ts';

/** A value with the path that leads to it. */
export type Gevonden = { path: Path; value: unknown };

/**
 * List the values that a pattern of field names reaches; `*` stands for every item of a list or block.
 * Fields that are not there are passed over.
 *
 * @example listVelden({ telefoon: [{ bron: 'a' }, { bron: 'b' }] }, 'telefoon.*.bron')  // => the places of 'a' and 'b'
 */
export function listVelden(value: unknown, pattern: string): Gevonden[] {
  return pattern.split('.').reduce<Gevonden[]>(
    (found, part) =>
      found.flatMap(({ path, value: at }) => {
        if (typeof at !== 'object' || at === null) return [];
        if (part === '*')
          return Object.entries(at).map(([key, inner]) => ({
            path: [...path, Array.isArray(at) ? Number(key) : key],
            value: inner as unknown,
          }));
        return part in at ? [{ path: [...path, part], value: (at as Record<string, unknown>)[part] }] : [];
      }),
    [{ path: [], value }],
  );
}
