import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

/** The only places that may ask what time it is, and why. */
const MET_KLOK: Readonly<Record<string, string>> = {
  'src/site/versie.ts': 'the day of the build, which every other file gets as an argument',
  'src/client/nu-open.ts': 'whether a party is open now, on the reader’s own screen',
};

const KLOK = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bnew Date\b(?!\()|\bTemporal\.Now\b/;
const stripComments = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
const metKlok = readSources('src', 'scripts')
  .filter(({ text }) => KLOK.test(stripComments(text)))
  .map(({ path }) => path);

test('geen ander bestand vraagt hoe laat het is, dus bouw en controle veranderen niet met de tijd', () => {
  expect(metKlok.filter((path) => !(path in MET_KLOK))).toEqual([]);
});

test('de uitzonderingen vragen het echt', () => {
  expect(Object.keys(MET_KLOK).filter((path) => !metKlok.includes(path))).toEqual([]);
});
