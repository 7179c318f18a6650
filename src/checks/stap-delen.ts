import { findDichtstbij } from '../domain/dichtstbij.ts';
import type { Inhoud, TekstEntry } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { getBegin, getKaleTekst } from './teksten/kale-tekst.ts';
import type { Blok } from './tekst.ts';

/** What a reader finds under every step, in this order. */
export const stapDelen = ['Wat er gebeurt', 'Rechten', 'Wie helpt', 'Wat jij doet', 'Valkuilen'] as const;

/** A heading with the blocks under it, up to the next heading of its level. */
type Deel = { kop: Blok; onder: readonly Blok[] };

/** Split blocks at the headings of one level; what stands before the first is left out. */
function splitBij(blokken: readonly Blok[], niveau: number): Deel[] {
  const koppen = blokken.flatMap((blok, index) => (blok.kop === niveau ? [index] : []));
  return koppen.flatMap((van, index) => {
    const kop = blokken[van];
    return kop ? [{ kop, onder: blokken.slice(van + 1, koppen[index + 1]) }] : [];
  });
}

const noem = (namen: readonly string[]): string => namen.map((naam) => `"${naam}"`).join(', ');

function checkStap(file: string, { kop, onder }: Deel): Issue[] {
  const stap = getKaleTekst(kop);
  const delen = splitBij(onder, 3).map((deel) => ({ ...deel, naam: getKaleTekst(deel.kop) }));
  const meld = (code: 'stap-onvolledig' | 'stap-volgorde', blok: Blok, problem: string, fix: string): Issue =>
    makeIssue(code, { file, ...getBegin(blok), field: 'tekst' }, problem, fix);

  const ontbreekt = stapDelen.filter((vast) => !delen.some(({ naam }) => naam === vast));
  if (ontbreekt.length > 0) {
    const vreemd = delen.find(({ naam }) => !stapDelen.some((vast) => vast === naam));
    const bedoeld = vreemd && findDichtstbij(vreemd.naam, ontbreekt);
    return [
      meld(
        'stap-onvolledig',
        kop,
        `Bij de stap "${stap}" ontbreekt: ${noem(ontbreekt)}.`,
        bedoeld
          ? `Bedoel je met "${vreemd.naam}" de kop "### ${bedoeld}"?`
          : 'Zet dit deel erbij, met ### ervoor. Zeggen bronnen er niets over, schrijf dat dan in één zin, met wie je het vraagt.',
      ),
    ];
  }

  const verkeerd = delen.find(({ naam }, index) => naam !== stapDelen[index]);
  if (verkeerd || onder[0]?.kop !== 3) {
    return [
      meld(
        'stap-volgorde',
        verkeerd?.kop ?? onder[0] ?? kop,
        `In de stap "${stap}" staat "${getKaleTekst(verkeerd?.kop ?? onder[0] ?? kop).slice(0, 60)}" niet op een vaste plek.`,
        `Houd in elke stap deze koppen aan, in deze volgorde en zonder iets ervoor: ${stapDelen.join(', ')}.`,
      ),
    ];
  }

  return delen
    .filter((deel) => deel.onder.length === 0)
    .map((deel) =>
      meld(
        'stap-onvolledig',
        deel.kop,
        `Bij de stap "${stap}" staat niets onder "${deel.naam}".`,
        'Schrijf één tot drie korte zinnen. Zeggen bronnen er niets over, schrijf dat dan, met wie je het vraagt.',
      ),
    );
}

function checkPagina({ file, tekst }: TekstEntry<object>): Issue[] {
  const stappen = splitBij(tekst.blokken, 2);
  if (stappen.length > 0) return stappen.flatMap((stap) => checkStap(file, stap));
  return [
    makeIssue(
      'stap-onvolledig',
      { file, line: 1, column: 1, field: 'tekst' },
      'Op deze pagina staat geen enkele stap.',
      `Begin een stap met ## en zijn naam, met daaronder deze koppen met ###: ${stapDelen.join(', ')}.`,
    ),
  ];
}

/** Every step on the way says the same five things in the same order, so that a reader finds them on a bad day. */
export function checkStapDelen(inhoud: Inhoud): Issue[] {
  return inhoud.stappen.flatMap(checkPagina);
}
