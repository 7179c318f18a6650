import { expect, test } from 'vitest';
import { vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen';

test('een regel die geen advies noemt, wordt gemeld', () => {
  expect(
    vindCodes({
      [`${V}/adviezen/bel-comensha.mdx`]: ['[R1]', '[R1]'],
      [`${V}/regels.yaml`]:
        '- {code: R1, tekst: Bel eerst voor advies., bronnen: [handreiking], zekerheid: vast}\n- {code: R2a, tekst: Regel daarna opvang., zekerheid: afgeleid}\n',
    }),
  ).toEqual([`regel-ongebruikt ${V}/regels.yaml:2:10`]);
});

test('zolang een advies niet te lezen is, heet geen regel of route ongebruikt', () => {
  const codes = vindCodes({ [`${V}/adviezen/bel-veilig-thuis.mdx`]: ['titel:', 'tittel:'] });
  expect(codes).toEqual([`onbekend-veld ${V}/adviezen/bel-veilig-thuis.mdx:2:1`]);
});
