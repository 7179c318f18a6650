import type { InhoudCode } from './codes.ts';
import type { DoelNaam } from './doelen.ts';
import { findGenoemd } from './genoemd.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import { listArtikelen } from './teksten/teksten.ts';
import { isAllesGelezen, isVolledig } from './volledig.ts';

/** Every row of the decision table is used by an advies; a row that changes nothing is a promise nobody keeps. */
export function checkRegelsGebruikt(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.filter(isVolledig).flatMap(({ regels, adviezen }) => {
    const gebruikt = new Set(adviezen.flatMap((advies) => advies.regels));
    return regels
      .filter(({ code }) => !gebruikt.has(code))
      .map((regel) =>
        makeIssue(
          'regel-ongebruikt',
          findPlek(inhoud, regel, ['code']),
          `Geen enkel advies noemt regel ${regel.code}.`,
          `Zet ${regel.code} bij regels in het advies dat erop rust, of schrijf het advies dat ontbreekt.`,
        ),
      );
  });
}

/** Every route is named by an advies, a vangnet or an article. */
export function checkRoutesGebruikt(inhoud: Inhoud): Issue[] {
  if (!inhoud.keuzehulpen.every(isVolledig)) return [];
  const gebruikt = new Set([
    ...inhoud.keuzehulpen.flatMap(({ adviezen, vangnetten }) => [
      ...adviezen.flatMap(({ routes }) => routes),
      ...vangnetten.flatMap(({ route }) => route ?? []),
    ]),
    ...listArtikelen(inhoud).flatMap(({ bel }) => bel),
  ]);
  return inhoud.routes
    .filter(({ id }) => !gebruikt.has(id))
    .map((route) =>
      makeIssue(
        'route-ongebruikt',
        findPlek(inhoud, route, ['id']),
        `Geen enkel advies, vangnet of artikel noemt de route ${route.id}.`,
        'Noem de route waar hij hoort, of haal hem weg.',
      ),
    );
}

/** What is named by no id yet cannot be used; that is reported by itself. */
const GOED_ID = /^[a-z0-9-]+$/;

/** Every source, fact and term is named by some entry or text; what nobody names, nobody keeps up to date. */
export function checkGenoemd(inhoud: Inhoud): Issue[] {
  if (!isAllesGelezen(inhoud)) return [];
  const meld = (code: InhoudCode, doel: DoelNaam, entries: readonly Entry<object>[], wat: string): Issue[] => {
    const genoemd = findGenoemd(inhoud, doel);
    return entries
      .filter(({ id }) => !genoemd.has(id) && GOED_ID.test(id))
      .map((entry) =>
        makeIssue(
          code,
          { ...findPlek(inhoud, entry, []), field: '' },
          `Niets in content noemt ${wat} ${entry.id}.`,
          'Noem het waar het hoort, of haal het weg.',
        ),
      );
  };
  return [
    // A table of areas cannot name the source it rests on; the source then names the table.
    ...meld('bron-ongebruikt', 'bron', inhoud.bronnen.filter(({ tabel }) => tabel === undefined), 'de bron'),
    // What is too uncertain to show waits for a better source.
    ...meld('feit-ongebruikt', 'feit', inhoud.feiten.filter(({ status }) => status !== 'onzeker'), 'het feit'),
    ...meld('begrip-ongebruikt', 'begrip', inhoud.begrippen.filter(({ gewoonWoord }) => !gewoonWoord), 'het begrip'),
  ];
}
