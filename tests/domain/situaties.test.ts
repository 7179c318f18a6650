import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { count } from '../../src/domain/diagram-count.ts';
import { and } from '../../src/domain/diagram.ts';
import { situaties } from '../../src/domain/situaties.ts';
import { kleineKeuzehulp, listSituaties } from '../fixtures/kleine-keuzehulp.ts';

test('elke mogelijke situatie telt één keer, hoe een vraag die niet van toepassing is ook beantwoord zou zijn', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const alle = listSituaties(model);
      const tel = (lijst: typeof alle): bigint =>
        BigInt(new Set(lijst.map(({ geldend }) => JSON.stringify(geldend))).size);
      expect(count(compiled.store, situaties(compiled))).toBe(tel(alle));
      for (const { id, zichtbaar } of compiled.adviezen) {
        const geteld = count(compiled.store, and(compiled.store, zichtbaar, situaties(compiled)));
        expect(geteld).toBe(tel(alle.filter((situatie) => situatie.zichtbaar.includes(id))));
      }
    }),
  );
});
