import type { BekendeIds, Inhoud, KeuzehulpInhoud } from './inhoud.ts';

/** An advies that could not be read may be the one that uses something: then nothing can be said. */
export function isVolledig({ adviezen, ids }: KeuzehulpInhoud): boolean {
  return adviezen.length === ids.adviezen.size;
}

/** Kinds of which every entry has an id of its own. */
type Soort = keyof BekendeIds & keyof Inhoud;

/** Could everything be read? If not, what seems to be unused may be used by what was not read. */
export function isAllesGelezen(inhoud: Inhoud): boolean {
  const soorten = (Object.keys(inhoud.ids) as Soort[]).every((soort) => inhoud[soort].length === inhoud.ids[soort]?.size);
  return soorten && inhoud.keuzehulpen.length > 0 && inhoud.keuzehulpen.every(isVolledig);
}
