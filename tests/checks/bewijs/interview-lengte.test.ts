import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLangsteWeg } from '../../../src/checks/bewijs/interview-lengte.ts';
import { compileKeuzehulp } from '../../../src/domain/compile.ts';
import { gevolgdeSchermen } from '../../../src/domain/gevolgde-schermen.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, listSituaties, vakje } from '../../fixtures/kleine-keuzehulp.ts';

test('de langste weg is even lang als de langste van alle gesprekken die er zijn', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const lengten = listSituaties(model).map(({ antwoorden }) => gevolgdeSchermen(compiled, antwoorden).length);
      fc.pre(lengten.length > 0);
      const { schermen, antwoorden } = findLangsteWeg(compiled);
      expect(schermen).toBe(Math.max(...lengten));
      expect(gevolgdeSchermen(compiled, antwoorden)).toHaveLength(schermen);
    }),
  );
});

test('vragen die samen op een scherm staan tellen als één, en de vakjes ook', () => {
  const compiled = compileKeuzehulp(
    keuzehulp({
      kenmerken: [
        kenmerk('a', ['ja', 'nee']),
        kenmerk('b', ['ja', 'nee']),
        kenmerk('c', ['ja', 'nee']),
        vakje('d'),
        vakje('e'),
      ],
      schermen: [['a', 'b']],
      adviezen: [
        advies('x', [{ a: ['ja'], b: ['ja'], c: ['ja'] }]),
        advies('y', [{ d: ['ja'] }]),
        advies('z', [{ e: ['ja'] }]),
      ],
    }),
  );
  expect(findLangsteWeg(compiled)).toEqual({ schermen: 3, antwoorden: { a: 'ja', b: 'ja', c: 'ja' } });
});
