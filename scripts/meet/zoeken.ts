import { zoek } from '../../src/domain/zoek.ts';
import { readZoekbron } from './zoeken/open-bron.ts';
import { berekenScore, listUitslagen, type Uitslag } from './zoeken/score.ts';
import { listTikfoutvragen } from './zoeken/titelwoorden.ts';
import { readZoekvragen } from './zoeken/vragen.ts';

/** Measure search with the code that runs in the browser: a line per set, then the queries that miss the first three. */
export async function meet(): Promise<string> {
  const bron = await readZoekbron('.');
  const vind = (vraag: string): string[] => zoek(vraag, bron).treffers.map(({ href }) => href);
  const sets = [
    ...(['gegeven', 'eigen'] as const).map((naam) => ({ naam, vragen: readZoekvragen(naam) })),
    ...(['paginas', 'gemeenten'] as const).map((van) => ({ naam: `tikfouten ${van}`, vragen: listTikfoutvragen(bron, van) })),
  ].map(({ naam, vragen }) => ({ naam, uitslagen: listUitslagen(vragen, vind) }));
  const regels = sets.map(({ naam, uitslagen }) => {
    const { vragen, eerste, eersteDrie, mrr, niets } = berekenScore(uitslagen);
    return [naam.padEnd(20), String(vragen).padStart(6), procent(eerste), procent(eersteDrie), mrr.toFixed(3), procent(niets)].join('  ');
  });
  const gemist = sets.filter(({ naam }) => process.env.ALLES || !naam.startsWith('tikfouten')).flatMap(({ uitslagen }) => uitslagen.filter(isGemist).map(formatGemist));
  return ['set                   vragen  eerste  drie   MRR    niets', ...regels, '', ...gemist].join('\n');
}

const procent = (deel: number): string => `${(deel * 100).toFixed(1)}%`.padStart(6);
const isGemist = ({ rang }: Uitslag): boolean => rang === 0 || rang > 3;
const formatGemist = ({ zoek: vraag, betekent = '', rang, goed, eerste }: Uitslag): string => `${vraag} (${betekent}): ${rang || 'nergens'} (goed: ${goed.slice(0,3).join(' ')}; eerste drie: ${eerste.join(' ')})`;
