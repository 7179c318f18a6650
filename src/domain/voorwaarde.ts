import type { Blok, Keuzehulp } from '../schema/keuzehulp.ts';

/** The part of a keuzehulp in which the words of a condition stand. */
export type Woorden = Pick<Keuzehulp, 'vragen' | 'extra'>;

/**
 * Say one block of a condition in the words of the questions, one sentence part per kenmerk; all of them must hold.
 * An empty block holds always and gives nothing.
 *
 * @example formatBlok({ leeftijd: ['onder-16', '16-17'] }, keuzehulp) // => ['Leeftijd: “Jonger dan 16” of “16 of 17 jaar”']
 * @example formatBlok({ schade: ['ja'] }, keuzehulp)                  // => ['Aangekruist: “De persoon wil een schadevergoeding”']
 */
export function formatBlok(blok: Blok, { vragen, extra }: Woorden): string[] {
  return Object.entries(blok).map(([id, waarden]) => {
    const vraag = vragen.find(({ kenmerk }) => kenmerk === id);
    if (vraag) return `${vraag.kort}: ${formatWaarden(waarden, vraag.antwoorden)}`;
    const label = extra.opties.find((optie) => optie.id === id)?.label ?? id;
    if (waarden.length > 1) return `Wel of niet aangekruist: “${label}”`;
    return `${waarden[0] === 'ja' ? 'Aangekruist' : 'Niet aangekruist'}: “${label}”`;
  });
}

/**
 * The answers that count, by their labels. A long list is said by what is missing, because that is what a reader looks
 * for; where the question was not put (`nvt`) is said last.
 */
function formatWaarden(waarden: readonly string[], antwoorden: readonly { id: string; label: string }[]): string {
  const label = (goed: boolean) =>
    antwoorden.filter(({ id }) => waarden.includes(id) === goed).map((antwoord) => `“${antwoord.label}”`);
  const [wel, niet] = [label(true), label(false)];
  const delen =
    niet.length === 0
      ? ['elk antwoord']
      : wel.length > 3 && niet.length < 3
        ? [`elk antwoord behalve ${formatOpsomming(niet, 'en')}`]
        : wel;
  return formatOpsomming(waarden.includes('nvt') ? [...delen, 'niet gevraagd'] : delen, 'of');
}

/**
 * Put parts in one Dutch enumeration.
 *
 * @example formatOpsomming(['a', 'b', 'c'], 'of') // => 'a, b of c'
 */
export function formatOpsomming(delen: readonly string[], voegwoord: 'of' | 'en'): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
