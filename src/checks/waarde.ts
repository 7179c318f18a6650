const LANGST = 60;

/**
 * Say a value as an editor would recognise it in a sentence.
 *
 * @example formatWaarde('utrect')  // => '"utrect"'
 * @example formatWaarde(800)       // => 'het getal 800'
 */
export function formatWaarde(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > LANGST ? `${value.slice(0, LANGST)}…` : value}"`;
  if (typeof value === 'number') return `het getal ${value}`;
  if (value instanceof Date) return `de datum ${value.toISOString().slice(0, 10)}`;
  if (typeof value === 'boolean') return `de waarde ${value}`;
  if (Array.isArray(value)) return 'een lijst';
  return value === null || value === undefined ? 'niets' : 'een blok met eigen velden';
}

/**
 * Say where in a file something stands, as its dotted path.
 *
 * @example formatVeld(['telefoon', 0, 'nummer'])  // => 'telefoon.0.nummer'
 */
export function formatVeld(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
