import { expect, test } from 'vitest';
import { vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen/adviezen';
const vervangt = (id: string) => ['als:\n', `vervangt: [${id}]\nals:\n`] as const;

test('het ene advies mag het andere vervangen', () => {
  expect(vindCodes({ [`${V}/bel-comensha.mdx`]: vervangt('bel-veilig-thuis') })).toEqual([]);
});

test('elkaar vervangen is een kring, één keer gemeld', () => {
  expect(
    vindCodes({
      [`${V}/bel-comensha.mdx`]: vervangt('bel-veilig-thuis'),
      [`${V}/bel-veilig-thuis.mdx`]: vervangt('bel-comensha'),
    }),
  ).toEqual([`vervangt-in-kring ${V}/bel-comensha.mdx:9:11`]);
});

test('zichzelf vervangen is een kring', () => {
  expect(vindCodes({ [`${V}/bel-comensha.mdx`]: vervangt('bel-comensha') })).toEqual([
    `vervangt-in-kring ${V}/bel-comensha.mdx:9:11`,
  ]);
});
