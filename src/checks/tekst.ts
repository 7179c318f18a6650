import type { Positie } from './positie.ts';

/** A component in a text, such as `<Feit id="bedenktijd-duur" />`. An attribute with code in it has the value undefined. */
export type Onderdeel = Positie & { naam: string; attributen: Readonly<Record<string, string | undefined>> };

/** A link in a text, as typed. */
export type TekstLink = Positie & { url: string };

/** A run of literal words in a text, as typed. */
export type Stuk = Positie & { woorden: string };

/** A run of words in a block; words that a component or a link (`a`) wraps carry its name and id. A component without words has none. */
export type Deel = Positie & { woorden: string; onderdeel?: { naam: string; id: string | undefined } };

/** A heading or a paragraph (also of a list item or table cell), from left to right; `kop` is the level of a heading and 0 for a paragraph. */
export type Blok = { kop: number; delen: readonly Deel[] };

/** Programming in a text: an import, an export or `{…}` that is no comment. */
export type TekstCode = Positie & { code: string };

/** The text under a frontmatter, taken apart for the checks. */
export type Tekst = {
  body: string;
  onderdelen: readonly Onderdeel[];
  links: readonly TekstLink[];
  stukken: readonly Stuk[];
  code: readonly TekstCode[];
  blokken: readonly Blok[];
};
