import { expect, test } from 'vitest';
import { berekenScore, listUitslagen } from '../../../../scripts/meet/zoeken/score.ts';

const vragen = [
  { zoek: 'eerste', goed: ['/a/'] },
  { zoek: 'vierde', goed: ['/x/', '/d/'] },
  { zoek: 'niets', goed: ['/a/'] },
];
const uitslagen = listUitslagen(vragen, (vraag) => (vraag === 'niets' ? [] : ['/a/', '/b/', '/c/', '/d/']));

test('de rang is de plek van de eerste goede pagina, en nul zonder goede pagina', () => {
  expect(uitslagen.map(({ rang }) => rang)).toEqual([1, 4, 0]);
});

test('de score telt wat eerste staat, wat bij de eerste drie staat, en wat niets vindt', () => {
  expect(berekenScore(uitslagen)).toEqual({ vragen: 3, eerste: 1 / 3, eersteDrie: 1 / 3, mrr: 1.25 / 3, niets: 1 / 3 });
});
