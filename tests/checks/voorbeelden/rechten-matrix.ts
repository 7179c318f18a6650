import { behoeften } from '../../../src/schema/rechten-matrix.ts';
import type { Voorbeelden } from './voorbeeld.ts';

const RIJ = 'content/rechten-matrix/geen.yaml';

/** One cell in which nothing is wrong. */
export const maakCel = (behoefte: string) => `  ${behoefte}:
    antwoord: ja
    zin: Dit kan altijd worden gevraagd.
    regelingen: [bedenktijd]
    bronnen: [handreiking]
    zekerheid: vast
`;

/** A row of the matrix in which one piece is replaced; without one nothing is wrong. */
export function maakRij(van = '', naar = ''): string {
  const rij = `naam: Geen verblijfsrecht
uitleg: Iemand zonder geldige papieren.
volgorde: 10
cellen:
${behoeften.map(maakCel).join('')}`;
  if (!rij.includes(van)) throw new Error(`In de rij staat niet: ${van}`);
  return rij.replace(van, () => naar);
}

/** Mistakes in the matrix of rights. */
export const matrixVoorbeelden = {
  'cel-zonder-bron': {
    wijzig: { [RIJ]: maakRij('    bronnen: [handreiking]\n', '') },
    plek: `${RIJ}:6:15`,
  },
  'cel-zonder-vraagbaak': {
    wijzig: { [RIJ]: maakRij('antwoord: ja', 'antwoord: niet-bekend') },
    plek: `${RIJ}:6:15`,
  },
  'onbekende-regeling': {
    wijzig: { [RIJ]: maakRij('[bedenktijd]', '[bedenktyd]') },
    plek: `${RIJ}:8:18`,
  },
} satisfies Voorbeelden;
