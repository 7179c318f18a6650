/** What is asked on the results page, as it stands in its address. */
export type Zoekvraag = {
  q: string;
  /** Only pages of this kind, a key of `soorten`; empty = all. */
  soort: string;
  /** Correct nothing. */
  letterlijk: boolean;
};

/** Read what an address asks for, from its part behind `?`. */
export function readZoekvraag(zoekdeel: string): Zoekvraag {
  const delen = new URLSearchParams(zoekdeel);
  return { q: delen.get('q')?.trim() ?? '', soort: delen.get('soort') ?? '', letterlijk: delen.has('letterlijk') };
}

/**
 * Write the address of the results for a question.
 *
 * @example formatZoekadres({ q: 'loverbooy', soort: '', letterlijk: true }) // => '/zoeken/?q=loverbooy&letterlijk=ja'
 */
export function formatZoekadres({ q, soort, letterlijk }: Zoekvraag): string {
  const delen = new URLSearchParams({ ...(q && { q }), ...(soort && { soort }), ...(letterlijk && { letterlijk: 'ja' }) });
  return `/zoeken/${delen.size > 0 ? '?' : ''}${delen}`;
}
