import { expect, test } from 'vitest';
import { findGemist } from '../../src/site/redactie-zoekvragen.ts';

const treffer = (href: string) => ({ titel: `Pagina ${href}`, href });
const vind = (vraag: string) =>
  ({
    opvang: ['/hulpvragen/opvang/'],
    tolk: ['/a/', '/b/', '/c/', '/rechten/tolk/'],
    kompas: [],
  })[vraag]?.map(treffer) ?? [];

test('een vraag zonder goede pagina bij de eerste drie is gemist, en een zonder antwoord staat voorop', () => {
  const gemist = findGemist(
    [
      { zoek: 'opvang', goed: ['/hulpvragen/'] },
      { zoek: 'tolk', goed: ['/rechten/tolk/'] },
      { zoek: 'kompas', goed: ['/begrippen/#kompas'] },
    ],
    vind,
  );
  expect(gemist.map(({ zoek, eerste }) => [zoek, eerste.length])).toEqual([
    ['kompas', 0],
    ['tolk', 3],
  ]);
});

test('het goede adres moet vooraan beginnen', () => {
  expect(findGemist([{ zoek: 'opvang', goed: ['/opvang/'] }], vind)).toHaveLength(1);
});
