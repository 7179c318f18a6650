import { describe, expect, test } from 'vitest';
import { findVoorbeeld, formatAntwoord } from '../../../src/checks/bewijs/voorbeeld.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

const invoer = maakInvoer();
const { compileAls } = invoer.compiled;

describe('het voorbeeld bij een bewijs', () => {
  test('noemt elk antwoord zoals de lezer het ziet', () => {
    expect(formatAntwoord(invoer.keuzehulp.keuzehulp, 'leeftijd', 'volwassen')).toBe('Leeftijd: 18 of ouder');
    expect(formatAntwoord(invoer.keuzehulp.keuzehulp, 'huiselijk', 'ja')).toBe('Huiselijk: aangekruist');
    expect(formatAntwoord(invoer.keuzehulp.keuzehulp, 'huiselijk', 'nee')).toBe('Huiselijk: niet aangekruist');
  });

  test('is de kortste rij antwoorden', () => {
    const waar = compileAls([
      { gevaar: ['nee'], leeftijd: ['volwassen'], huiselijk: ['ja'] },
      { politie: ['nee'], gevaar: ['ja'] },
    ]);
    expect(findVoorbeeld(invoer, waar).bij).toBe('Bij [Gevaar: Ja · Politie: Liever niet]');
  });

  test('zegt het als het in elke situatie zo is', () => {
    expect(findVoorbeeld(invoer, 1)).toMatchObject({ tekst: '', bij: 'In elke situatie' });
  });
});
