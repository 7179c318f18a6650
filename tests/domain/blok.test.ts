import { describe, expect, test } from 'vitest';
import { effectief, findBlok } from '../../src/domain/blok.ts';
import { kenmerk, keuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';

const kind = { leeftijd: ['onder-16', '16-17', 'weet-niet'], gezag: ['ouders', 'weet-niet'] };
const thuis = { huiselijk: ['ja'] };

describe('als van een advies', () => {
  test('geldt door het eerste blok dat klopt', () => {
    expect(findBlok([kind, thuis], { leeftijd: '16-17', gezag: 'ouders', huiselijk: 'ja' })).toBe(kind);
    expect(findBlok([kind, thuis], { leeftijd: '23-plus', gezag: 'nvt', huiselijk: 'ja' })).toBe(thuis);
  });

  test('geldt niet als binnen het blok één ding niet klopt', () => {
    expect(findBlok([kind], { leeftijd: '16-17', gezag: 'alleenstaand' })).toBeUndefined();
  });

  test('geldt bij weet-niet en nvt alleen waar die genoemd zijn', () => {
    expect(findBlok([{ leeftijd: ['16-17'] }], { leeftijd: 'weet-niet' })).toBeUndefined();
    expect(findBlok([{ gezag: ['ouders'] }], { gezag: 'nvt' })).toBeUndefined();
    expect(findBlok([{ gezag: ['nvt'] }], { gezag: 'nvt' })).toEqual({ gezag: ['nvt'] });
  });

  test('geldt altijd bij een leeg blok en nooit zonder blok', () => {
    expect(findBlok([{}], {})).toEqual({});
    expect(findBlok([], {})).toBeUndefined();
  });

  test('geldt niet op een kenmerk waarvan niets bekend is', () => {
    expect(findBlok([{ gezag: ['ouders', ''] }], {})).toBeUndefined();
  });
});

describe('wat er geldt', () => {
  const model = keuzehulp({
    kenmerken: [
      kenmerk('aanleiding', ['persoon', 'plek'], { ongevraagd: 'persoon' }),
      kenmerk('leeftijd', ['onder-16', '23-plus', 'weet-niet'], { alleenAls: { aanleiding: ['persoon'] } }),
      kenmerk('gezag', ['ouders', 'weet-niet'], { alleenAls: { leeftijd: ['onder-16', 'weet-niet'] } }),
      vakje('huiselijk'),
    ],
  });

  test('is zonder antwoord weet-niet, de standaard, of een leeg vakje', () => {
    const geldend = { aanleiding: 'persoon', leeftijd: 'weet-niet', gezag: 'weet-niet', huiselijk: 'nee' };
    expect(effectief(model, {})).toEqual(geldend);
  });

  test('is nvt waar de vraag niet van toepassing is, ook als er nog een antwoord staat', () => {
    expect(effectief(model, { leeftijd: '23-plus', gezag: 'ouders' })).toMatchObject({ gezag: 'nvt' });
  });

  test('is ook nvt als de vraag ervoor niet van toepassing is', () => {
    expect(effectief(model, { aanleiding: 'plek', leeftijd: 'onder-16' })).toMatchObject({
      leeftijd: 'nvt',
      gezag: 'nvt',
    });
  });
});
