/** What a reader can choose in the filter of the hulpaanbod; also the keys in the address, in this order. */
export const filtervelden = ['vorm', 'leeftijd', 'verblijf', 'regio', 'type'] as const;

export type Filterveld = (typeof filtervelden)[number];

/** A choice per field; a field without a choice does not filter. */
export type Filterkeuze = Partial<Record<Filterveld, string>>;

/** What one hulpaanbod says per field: nothing when no source names it, `*` when it holds for everyone. */
export type Filterwaarden = Readonly<Record<Filterveld, readonly string[]>>;

/**
 * Judge whether a hulpaanbod fits a choice. Silence of the sources is not a no: it is `onbekend`, so that the reader
 * can decide to call anyway.
 *
 * @example beoordeel({ ...leeg, vorm: ['arbeid'] }, { vorm: 'arbeid' })   // => 'past'
 * @example beoordeel({ ...leeg, vorm: ['arbeid'] }, { vorm: 'orgaan' })   // => 'past-niet'
 * @example beoordeel({ ...leeg, vorm: [] }, { vorm: 'orgaan' })           // => 'onbekend'
 */
export function beoordeel(waarden: Filterwaarden, keuze: Filterkeuze): 'past' | 'onbekend' | 'past-niet' {
  let onbekend = false;
  for (const veld of filtervelden) {
    const gekozen = keuze[veld];
    if (!gekozen) continue;
    const genoemd = waarden[veld];
    if (genoemd.length === 0) onbekend = true;
    else if (!genoemd.includes(gekozen) && !genoemd.includes('*')) return 'past-niet';
  }
  return onbekend ? 'onbekend' : 'past';
}

/** Read a choice from the query of an address; what is not a field, or empty, is ignored. */
export function parseKeuze(query: string): Filterkeuze {
  const params = new URLSearchParams(query);
  return Object.fromEntries(filtervelden.flatMap((veld) => (params.get(veld) ? [[veld, params.get(veld)]] : [])));
}

/** Say how many fit, and how many more might; without a choice everything is listed. */
export function formatTelling(past: number, onbekend: number, keuze: Filterkeuze): string {
  if (Object.keys(keuze).length === 0) return `Alle ${past} staan hieronder.`;
  const basis = past === 1 ? '1 past bij je keuze.' : `${past} passen bij je keuze.`;
  if (onbekend === 0) return basis;
  return `${basis} Van ${onbekend} ${onbekend === 1 ? 'andere' : 'anderen'} zeggen onze bronnen het niet.`;
}
