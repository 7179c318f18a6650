import { and, or } from '../../domain/diagram.ts';
import type { Eis } from '../../schema/veiligheid.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { vergelijkBehoud } from './behoud.ts';
import type { Invoer } from './invoer.ts';
import { findVoorbeeld, formatAntwoord } from './voorbeeld.ts';

/** An answer that takes no protection away: whatever another answer gives, this one gives too. */
export function checkNeemtNietsWeg(
  invoer: Invoer,
  eis: Extract<Eis, { soort: 'neemt-niets-weg' }>,
  index: number,
): Issue[] {
  const { inhoud, keuzehulp, compiled } = invoer;
  const { store } = compiled;
  const antwoorden = compiled.kenmerken.find(({ id }) => id === eis.kenmerk)?.antwoorden ?? [];
  if (!antwoorden.includes(eis.antwoord)) {
    return [
      makeIssue(
        'onbekend-antwoord',
        findPlek(inhoud, keuzehulp.veiligheid, ['eisen', index, 'antwoord']),
        `Bij ${eis.kenmerk} staat het antwoord "${eis.antwoord}", maar dat bestaat niet.`,
        `Kies uit: ${antwoorden.join(', ')}.`,
      ),
    ];
  }
  const { paren, weg } = vergelijkBehoud(invoer, eis.kenmerk, eis.antwoord);
  const plek = findPlek(inhoud, keuzehulp.veiligheid, ['eisen', index, 'id']);
  const vergeleken = or(store, ...paren.map(({ waar }) => waar));
  if (vergeleken === 0) {
    return [
      makeIssue(
        'eis-onmogelijk',
        plek,
        `Eis "${eis.id}" vergelijkt geen enkele situatie; de eis bewijst dus niets.`,
        'Verander kenmerk of antwoord, of haal de eis weg.',
      ),
    ];
  }
  return [...weg].flatMap(([route, kwijt]) => {
    const waar = and(store, vergeleken, kwijt);
    if (waar === 0) return [];
    return [
      makeIssue(
        'antwoord-neemt-weg',
        plek,
        `Eis "${eis.id}" klopt niet. ${findVoorbeeld(invoer, waar).bij} staat route ${route} in het advies. Met ${formatAntwoord(keuzehulp.keuzehulp, eis.kenmerk, eis.antwoord)} valt die weg. ${eis.omdat}`,
        `Laat de adviezen met route ${route} ook gelden bij ${eis.kenmerk}: ${eis.antwoord}.`,
      ),
    ];
  });
}
