import { zoek } from '../../src/domain/zoek.ts';
import { readZoekbron } from './zoeken/open-bron.ts';
import { berekenScore, listUitslagen, type Uitslag } from './zoeken/score.ts';
import { readZoekvragen } from './zoeken/vragen.ts';

/** Measure search with the code that runs in the browser: a line per set, then the queries that miss the first three. */
export async function meet(): Promise<string> {
  const bron = await readZoekbron('.');
  const vind = (vraag: string): string[] => zoek(vraag, bron).treffers.map(({ href }) => href);
  const sets = ['gegeven', 'eigen'].map((naam) => ({ naam, uitslagen: listUitslagen(readZoekvragen(naam), vind) }));
  const regels = sets.map(({ naam, uitslagen }) => {
    const { vragen, eerste, eersteDrie, mrr, niets } = berekenScore(uitslagen);
    return [naam.padEnd(12), vragen, procent(eerste), procent(eersteDrie), mrr.toFixed(3), procent(niets)].join('  ');
  });
  return ['set  vragen  eerste  eerste drie  MRR  niets', ...regels, '', ...sets.flatMap(({ uitslagen }) => uitslagen.filter(isGemist).map(formatGemist))].join('\n');
}

const procent = (deel: number): string => `${(deel * 100).toFixed(1)}%`;
const isGemist = ({ rang }: Uitslag): boolean => rang === 0 || rang > 3;
const formatGemist = ({ zoek: vraag, rang, goed, eerste }: Uitslag): string => `${vraag}: ${rang || 'nergens'} (goed: ${goed.join(' ')}; eerste drie: ${eerste.join(' ')})`;
