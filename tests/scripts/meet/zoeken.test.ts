import { expect, test } from 'vitest';
import { readZoekbron } from '../../../scripts/meet/zoeken/open-bron.ts';
import { berekenScore, listUitslagen } from '../../../scripts/meet/zoeken/score.ts';
import { listZoeksets, MEESTE_ZONDER_RESULTAAT } from '../../../scripts/meet/zoeken/sets.ts';
import { zoek } from '../../../src/domain/zoek.ts';

const bron = await readZoekbron('.');
const vind = (vraag: string) => zoek(vraag, bron).treffers.map(({ href }) => href);
/** Of thousands of typing errors a third says the same. */
const steekproef = <T>(vragen: readonly T[]) => (vragen.length > 1000 ? vragen.filter((_, plek) => plek % 3 === 0) : vragen);

for (const { naam, vragen, grens } of listZoeksets(bron)) {
  const score = berekenScore(listUitslagen(steekproef(vragen), vind));

  test(`van de vragen "${naam}" heeft minstens ${grens * 100}% een goede pagina bij de eerste drie`, () => {
    expect(score.eersteDrie).toBeGreaterThanOrEqual(grens);
  });

  test(`van de vragen "${naam}" vindt hooguit ${MEESTE_ZONDER_RESULTAAT * 100}% niets`, () => {
    expect(score.niets).toBeLessThanOrEqual(MEESTE_ZONDER_RESULTAAT);
  });
}

test('elke goede pagina van een zoekvraag kan gevonden worden', () => {
  const adressen = [...bron.documenten, ...bron.gemeenten.values()].map(({ href }) => href);
  const vragen = listZoeksets(bron).slice(0, 2).flatMap((set) => set.vragen);
  const zonder = vragen.filter(({ goed }) => !goed.some((patroon) => adressen.some((adres) => new RegExp(`^${patroon}`).test(adres))));
  expect(zonder.map(({ zoek: vraag }) => vraag)).toEqual([]);
});
