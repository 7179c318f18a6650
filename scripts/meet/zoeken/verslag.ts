import { berekenScore, type Uitslag } from './score.ts';

const procent = (deel: number): string => `${(deel * 100).toFixed(1)}%`.replace('.', ',').padStart(7);

/** Head of the table that `formatSet` fills. */
export const KOP = `${'set'.padEnd(24)}${['vragen', 'eerste', 'drie', 'MRR', 'niets'].map((kop) => kop.padStart(8)).join('')}`;

/** One set as a line: how many queries, and what they scored. */
export function formatSet(naam: string, uitslagen: readonly Uitslag[]): string {
  const { vragen, eerste, eersteDrie, mrr, niets } = berekenScore(uitslagen);
  return naam.padEnd(24) + [String(vragen), procent(eerste), procent(eersteDrie), mrr.toFixed(3).replace('.', ','), procent(niets)].map((cel) => cel.padStart(8)).join('');
}

/** One query with its rank; of a miss also what came instead. */
export function formatUitslag({ zoek, betekent, rang, eerste }: Uitslag): string {
  const mis = rang === 0 || rang > 3 ? `  eerst: ${eerste.join(' ') || 'niets'}` : '';
  return `${String(rang || '-').padStart(4)}  ${zoek}${betekent ? ` (${betekent})` : ''}${mis}`;
}

/** Is there no right page among the first three? */
export const isGemist = ({ rang }: Uitslag): boolean => rang === 0 || rang > 3;
