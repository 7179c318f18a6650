import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listPaths } from './source-files.ts';

const texts = listPaths()
  .filter((path) => !/\.(png|jpe?g|webp|avif|ico|woff2?|pdf)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const listWith = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('het project hoort bij geen enkele computer', () => {
  test('geen bestand noemt een map van de computer waarop het gemaakt is', () => {
    expect(listWith(/(?<![\w.~])\/(work|root|home\/\w+|Users\/\w+)\//)).toEqual([]);
  });

  test('geen bestand noemt het adres van een pakketregister', () => {
    expect(
      listWith(/registry\.(npmjs|yarnpkg|npmmirror)\.|\/\/[\w.-]*(artifactory|verdaccio|nexus|proxy)[\w.-]*[:/]/i),
    ).toEqual([]);
  });
});
