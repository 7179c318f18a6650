import type { KeuzehulpWoorden, TekstWijziging, WoordWijziging } from '../verschil/woorden.ts';

/** From here on only the part of a text in which it differs is shown. */
const LANG = 200;
/** What stays before the first difference, to recognise the place by. */
const AANLOOP = 40;

/** Every word of one keuzehulp that reads otherwise, one line each. */
export const formatWoorden = ({ vragen, overig, teksten }: KeuzehulpWoorden): string[] => [
  ...[...vragen, ...overig].map(formatWoord),
  ...teksten.map(formatTekst),
];

const formatTekst = ({ id, titel, delen }: TekstWijziging): string =>
  `De tekst van advies "${titel}" (${id}) is anders: ${delen.join(', ')}.`;

function formatWoord({ waar, voor, na }: WoordWijziging): string {
  const begin = findVerschil(voor, na);
  return `${waar}: ${citeer(voor, begin)} → ${citeer(na, begin)}`;
}

/** The first place where two texts differ. */
function findVerschil(een: string, ander: string): number {
  const plaats = [...een].findIndex((teken, index) => teken !== [...ander][index]);
  return plaats === -1 ? [...een].length : plaats;
}

/** Quote a text; of a long one the part around the difference. */
function citeer(tekst: string, verschil: number): string {
  const tekens = [...tekst];
  if (tekens.length === 0) return '(leeg)';
  if (tekens.length <= LANG) return `"${tekst}"`;
  const van = verschil < LANG - AANLOOP ? 0 : verschil - AANLOOP;
  const tot = van + LANG;
  return `"${van > 0 ? '…' : ''}${tekens.slice(van, tot).join('')}${tot < tekens.length ? '…' : ''}"`;
}
