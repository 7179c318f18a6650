import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { findScherm } from '../../src/domain/scherm-van.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';
import { lezer, loop } from '../fixtures/verloop.ts';

const interview = compileKeuzehulp(
  keuzehulp({
    kenmerken: [kenmerk('gevaar', ['ja', 'nee']), kenmerk('leeftijd', ['jong', 'oud']), vakje('schade')],
    adviezen: [
      advies('bel', [{ gevaar: ['ja'] }]),
      advies('kind', [{ leeftijd: ['jong'] }]),
      advies('fonds', [{ schade: ['ja'] }]),
    ],
  }),
);

describe('het scherm waarop iets gevraagd werd', () => {
  test('komt terug zoals het was, met de antwoorden van daarvoor', () => {
    fc.assert(
      fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
        const compiled = compileKeuzehulp(model);
        const stappen = loop(compiled, keuzes, 'alles');
        const alles = stappen.at(-1)?.na ?? {};
        for (const { scherm, voor, na } of stappen) {
          const gevraagd = Object.keys(na).filter((id) => !(id in voor));
          for (const id of gevraagd) expect(findScherm(compiled, alles, id)).toEqual({ scherm, voor });
        }
      }),
    );
  });

  test('wordt bij de vakjes gevonden met het woord extra', () => {
    const gevonden = findScherm(interview, { gevaar: 'nee', leeftijd: 'oud', schade: 'ja' }, 'extra');
    expect(gevonden).toEqual({
      scherm: { soort: 'extra', horizon: 'eerst', kenmerken: ['schade'] },
      voor: { gevaar: 'nee', leeftijd: 'oud' },
    });
  });

  test('is er niet voor wat nooit gevraagd werd', () => {
    expect(findScherm(interview, { gevaar: 'nee' }, 'schade')).toBeUndefined();
  });
});
