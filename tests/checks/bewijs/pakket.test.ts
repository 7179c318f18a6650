import { describe, expect, test } from 'vitest';
import { checkPakket } from '../../../src/checks/bewijs/pakket.ts';
import { packKeuzehulp, type PackedKeuzehulp } from '../../../src/domain/pack.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

const invoer = maakInvoer();
const codes = (verander: (packed: PackedKeuzehulp) => PackedKeuzehulp): string[] =>
  checkPakket(invoer, (interview) => verander(packKeuzehulp(interview))).map(({ code }) => code);

describe('wat naar de browser gaat', () => {
  test('is functie voor functie wat is bewezen', () => {
    expect(checkPakket(invoer)).toEqual([]);
  });

  test.each<[string, (packed: PackedKeuzehulp) => PackedKeuzehulp]>([
    ['een andere wereld', (packed) => ({ ...packed, wereld: 0 })],
    [
      'een ander antwoord dat telt zolang niemand antwoordt',
      (packed) => ({
        ...packed,
        kenmerken: packed.kenmerken.map((kenmerk) => ({ ...kenmerk, ongevraagd: kenmerk.antwoorden[0] ?? '' })),
      }),
    ],
    ['een vangnet minder', (packed) => ({ ...packed, vangnetten: packed.vangnetten.slice(1) })],
    ['adviezen in een andere volgorde', (packed) => ({ ...packed, adviezen: packed.adviezen.toReversed() })],
  ])('verschilt zodra er iets anders in zit: %s', (_wat, verander) => {
    expect(codes(verander)).toEqual(['pakket-verschilt']);
  });
});
