import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/**
 * Whatever says how things are, says where that was read. Most kinds cannot be written without a source; here stand those
 * that can: an entrance, and a rule or advice, which may also be our own conclusion and then says so. A term only says what
 * a word means.
 */
export function checkBronnen(inhoud: Inhoud): Issue[] {
  const meld = (entry: Entry<object>, wat: string): Issue =>
    makeIssue(
      'bronnen-ontbreken',
      findPlek(inhoud, entry, ['bronnen']),
      `Bij ${wat} staat geen enkele bron.`,
      "Zet bij bronnen de id's uit content/bronnen.yaml waarin je dit hebt gelezen.",
    );
  const zonder = <T extends { bronnen: readonly string[] }>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.filter(({ bronnen }) => bronnen.length === 0);
  const ingangen = zonder([...inhoud.doelgroepen, ...inhoud.hulpvragen, ...inhoud.beroepen]);
  const perKeuzehulp = inhoud.keuzehulpen.flatMap(({ regels, adviezen }) => {
    const metBron = new Set(regels.flatMap(({ code, bronnen }) => (bronnen.length > 0 ? [code] : [])));
    const vast = zonder(adviezen).filter((advies) => advies.zekerheid === 'vast' && !advies.regels.some((code) => metBron.has(code)));
    return [
      ...zonder(regels).filter(({ zekerheid }) => zekerheid === 'vast').map((regel) => meld(regel, `regel ${regel.code}`)),
      ...vast.map((advies) => meld(advies, 'dit advies en zijn regels')),
    ];
  });
  return [
    ...ingangen.map((ingang) => meld(ingang, 'deze pagina')),
    ...perKeuzehulp,
  ];
}
