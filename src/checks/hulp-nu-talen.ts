import { talen, type HulpBlok } from '../schema/hulp-nu.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/** What must be the same in every language; words alone may differ. */
function formatKern({ id, altijd, contacten, zinnen, link }: HulpBlok): string {
  const nummers = contacten.map(({ organisatie, nummer }) => `${organisatie} ${nummer ?? 'website'}`);
  return [id, altijd, ...nummers, zinnen.length, link?.href].join(' | ');
}

/**
 * Someone who reads English gets the same help as someone who reads Dutch: the same blocks in the same order, with the
 * same organisations and numbers. The first language sets the norm.
 */
export function checkHulpTalen(inhoud: Inhoud): Issue[] {
  const [norm, ...anders] = talen.flatMap((taal) => inhoud.hulpNu.find(({ id }) => id === taal) ?? []);
  if (!norm) return [];
  return anders.flatMap((pagina) => {
    const aantal = Math.max(norm.blokken.length, pagina.blokken.length);
    const plek = Array.from({ length: aantal }, (_, index) => index).find((index) => {
      const [een, ander] = [norm.blokken[index], pagina.blokken[index]];
      return !een || !ander || formatKern(een) !== formatKern(ander);
    });
    if (plek === undefined) return [];
    const blok = norm.blokken[plek] ?? pagina.blokken[plek];
    return [
      makeIssue(
        'hulp-talen-verschillen',
        findPlek(inhoud, pagina, ['blokken', Math.min(plek, pagina.blokken.length - 1)]),
        `Het blok "${blok?.id}" is hier anders dan in ${norm.id}.yaml.`,
        `Geef het blok in beide talen evenveel zinnen, en dezelfde organisaties, nummers en link, op dezelfde plek.`,
      ),
    ];
  });
}
