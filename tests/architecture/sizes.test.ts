import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

/** Above this, a file holds more than one idea. */
const MOST_LINES = 250;
const MEDIAN_LINES = 60;

const sizes = readSources('src', 'scripts', 'tests')
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

test(`geen bestand met code is langer dan ${MOST_LINES} regels`, () => {
  const tooLong = sizes.filter(({ lines }) => lines > MOST_LINES);
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines} regels`)).toEqual([]);
});

test(`een bestand in src is in het midden hooguit ${MEDIAN_LINES} regels`, () => {
  const own = sizes.filter(({ path }) => path.startsWith('src/'));
  expect(own[Math.floor(own.length / 2)]?.lines).toBeLessThanOrEqual(MEDIAN_LINES);
});
