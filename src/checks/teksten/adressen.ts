import { formatSlug } from '../../domain/slug.ts';
import type { Ids, Inhoud } from '../inhoud.ts';

/** The addresses of the site, as far as content decides them. */
export type Adressen = {
  /** Pages that need no content of their own. */
  vast: Ids;
  /** Per section the ids that have a page; undefined where any id may come to have one. */
  secties: ReadonlyMap<string, Ids | undefined>;
};

const VAST = [
  '/',
  '/begrippen/',
  '/beroepen/',
  '/bronnen/',
  '/casussen/',
  '/cijfers/',
  '/data/',
  '/doelgroepen/',
  '/gemeente/',
  '/handelingsperspectieven/',
  '/hulp-nu/',
  '/hulpaanbod/',
  '/hulpvragen/',
  '/keuzehulp/',
  '/over/',
  '/privacy/',
  '/rechten/',
  '/redactie/',
  '/regio/',
  '/rollen/',
  '/signalen/',
  '/signalen/sector/',
  '/stappen/',
  '/toegankelijkheid/',
  '/wijzigingen/',
  '/zoeken/',
];

/** Build the addresses that can exist for this content. */
export function buildAdressen(inhoud: Inhoud): Adressen {
  const { ids, keuzehulpen, gemeenten } = inhoud;
  return {
    vast: new Set(VAST),
    secties: new Map<string, Ids | undefined>([
      ['hulpaanbod', ids.hulpaanbod],
      ['regio', ids.regios],
      ['gemeente', ids.gemeenten && new Set(gemeenten.map(({ naam }) => formatSlug(naam)))],
      ['keuzehulp', new Set(keuzehulpen.map(({ naam }) => naam))],
      ['casussen', new Set(keuzehulpen.flatMap(({ ids: { casussen } }) => [...casussen]))],
      ['rollen', ids.rollen],
      ['signalen', ids.signalen],
      ['rechten', ids.rechten],
      ['stappen', ids.stappen],
      ['handelingsperspectieven', ids.handelingsperspectieven],
      ['doelgroepen', ids.doelgroepen],
      ['hulpvragen', ids.hulpvragen],
      ['beroepen', ids.beroepen],
      ['signalen/sector', ids.sectoren],
      ['over', ids.paginas],
      ['hulp-nu', undefined],
    ]),
  };
}
