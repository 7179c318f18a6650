import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { isMogelijk, mogelijkeAntwoorden } from '../../src/domain/mogelijk.ts';
import { onmogelijkOm } from '../../src/domain/onmogelijk-om.ts';
import { kenmerk, keuzehulp, kleineKeuzehulp, listPassend, listSituaties } from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

test('een antwoord wordt aangeboden precies als er een situatie is waarin het bij de andere antwoorden hoort', () => {
  fc.assert(
    fc.property(gedeeltelijk(kleineKeuzehulp), fc.nat(), ({ model, antwoorden }, welke) => {
      const { id, antwoorden: keuzes } = model.kenmerken[
        welke % model.kenmerken.length
      ] as (typeof model.kenmerken)[number];
      const kan = keuzes.filter(
        (keuze) => listPassend(listSituaties(model), { ...antwoorden, [id]: keuze }).length > 0,
      );
      expect(mogelijkeAntwoorden(compileKeuzehulp(model), antwoorden, id)).toEqual(kan);
    }),
  );
});

test('antwoorden die elkaar uitsluiten worden herkend, met een reden', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, fc.nat(), fc.nat(), (model, ...nummers) => {
      const compiled = compileKeuzehulp(model);
      const antwoorden = Object.fromEntries(
        model.kenmerken
          .slice(0, 2)
          .map(({ id, antwoorden: keuzes }, plek) => [id, keuzes[(nummers[plek] as number) % keuzes.length] as string]),
      );
      const kan = listPassend(listSituaties(model), antwoorden).length > 0;
      expect(isMogelijk(compiled, antwoorden)).toBe(kan);
      expect(onmogelijkOm(compiled, antwoorden).length === 0).toBe(kan);
    }),
  );
});

test('de reden is die van de combinatie zelf, of van alle die samen niets overlaten', () => {
  const compiled = compileKeuzehulp(
    keuzehulp({
      kenmerken: [
        kenmerk('leeftijd', ['jong', 'oud']),
        kenmerk('gezag', ['ouders', 'alleen']),
        kenmerk('verblijf', ['nederlands', 'geen']),
      ],
      onmogelijk: [
        { als: { gezag: ['alleen'], verblijf: ['nederlands'] }, omdat: 'een Nederlands kind is niet alleenstaand' },
        { als: { leeftijd: ['oud'], gezag: ['alleen'] }, omdat: 'volwassenen hebben geen gezag nodig' },
        { als: { leeftijd: ['oud'], gezag: ['ouders'] }, omdat: 'volwassenen hebben geen ouders met gezag' },
      ],
    }),
  );
  expect(onmogelijkOm(compiled, { gezag: 'alleen', verblijf: 'nederlands' })).toEqual([
    'een Nederlands kind is niet alleenstaand',
  ]);
  expect(onmogelijkOm(compiled, { leeftijd: 'oud', verblijf: 'geen' })).toEqual([
    'volwassenen hebben geen gezag nodig',
    'volwassenen hebben geen ouders met gezag',
  ]);
  expect(onmogelijkOm(compiled, { leeftijd: 'jong' })).toEqual([]);
});
