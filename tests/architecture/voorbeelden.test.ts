import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

/** Components that show nothing by themselves, and why. */
const ZONDER_VOORBEELDEN: Readonly<Record<string, string>> = {
  'src/components/voorbeeld': 'the frame around an example',
};

const bestanden = readSources('src/components').filter(({ path }) => path.endsWith('.astro'));
const isVoorbeelden = (path: string) => path.endsWith('Voorbeelden.astro');
const voorbeelden = bestanden.filter(({ path }) => isVoorbeelden(path));

test('elk component heeft voorbeelden naast zich, met zijn eigen naam', () => {
  const zonder = bestanden
    .filter(({ path }) => !isVoorbeelden(path) && !(posix.dirname(path) in ZONDER_VOORBEELDEN))
    .map(({ path }) => path.replace(/\.astro$/, 'Voorbeelden.astro'))
    .filter((path) => !voorbeelden.some((bestand) => bestand.path === path));
  expect(zonder).toEqual([]);
});

test('elk bestand met voorbeelden hoort bij een component en toont er minstens één', () => {
  const los = voorbeelden.filter(({ path, text }) => {
    const component = path.replace('Voorbeelden.astro', '.astro');
    return !text.includes('<Voorbeeld ') || !bestanden.some((bestand) => bestand.path === component);
  });
  expect(los.map(({ path }) => path)).toEqual([]);
});

test('de uitzonderingen bestaan', () => {
  const weg = Object.keys(ZONDER_VOORBEELDEN).filter((map) => !bestanden.some(({ path }) => path.startsWith(`${map}/`)));
  expect(weg).toEqual([]);
});
