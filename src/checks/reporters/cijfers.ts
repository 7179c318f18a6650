import { listArtikelen } from '../teksten/teksten.ts';
import type { Inhoud } from '../inhoud.ts';

/**
 * What the control has looked at, in one or two lines.
 *
 * @param ms Time it took, in milliseconds.
 */
export function formatCijfers(inhoud: Inhoud, ms: number): string {
  const { keuzehulpen } = inhoud;
  const tel = (lijst: (keuzehulp: (typeof keuzehulpen)[number]) => readonly unknown[]): number =>
    keuzehulpen.reduce((som, keuzehulp) => som + lijst(keuzehulp).length, 0);
  const aantallen: [number, string][] = [
    [keuzehulpen.length, keuzehulpen.length === 1 ? 'keuzehulp' : 'keuzehulpen'],
    [tel(({ adviezen }) => adviezen), 'adviezen'],
    [tel(({ regels }) => regels), 'regels'],
    [tel(({ veiligheid }) => veiligheid?.eisen ?? []), 'veiligheidseisen'],
    [tel(({ casussen }) => casussen), 'casussen'],
    [inhoud.routes.length, 'routes'],
    [inhoud.hulpaanbod.length, 'organisaties en voorzieningen'],
    [inhoud.gemeenten.length, 'gemeenten'],
    [inhoud.regios.length, "regio's"],
    [listArtikelen(inhoud).length, 'artikelen'],
    [inhoud.begrippen.length, 'begrippen'],
    [inhoud.feiten.length, 'feiten'],
    [inhoud.bronnen.length, 'bronnen'],
  ];
  const seconden = (ms / 1000).toFixed(1).replace('.', ',');
  return `Nagekeken in ${seconden} seconden: ${aantallen.map(([aantal, wat]) => `${aantal} ${wat}`).join(', ')}.`;
}
