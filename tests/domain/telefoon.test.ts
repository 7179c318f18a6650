import { describe, expect, test } from 'vitest';
import { telHref } from '../../src/domain/telefoon.ts';

describe('telefoonlink', () => {
  test.each([
    { wat: 'een gewoon nummer krijgt +31', nummer: '033 448 11 86', link: 'tel:+31334481186' },
    { wat: 'een mobiel nummer krijgt +31', nummer: '06 12 34 56 78', link: 'tel:+31612345678' },
    { wat: 'een 088-nummer krijgt +31', nummer: '088 170 42 22', link: 'tel:+31881704222' },
    { wat: 'een nummer met +31 blijft zo', nummer: '+31 33 448 11 86', link: 'tel:+31334481186' },
    { wat: 'een gratis nummer blijft zo', nummer: '0800 2000', link: 'tel:08002000' },
    { wat: 'een betaald nummer blijft zo', nummer: '0900 8844', link: 'tel:09008844' },
    { wat: 'een gemeentenummer met 14 blijft zo', nummer: '14 0495', link: 'tel:140495' },
    { wat: 'het noodnummer blijft zo', nummer: '112', link: 'tel:112' },
    { wat: 'een netnummer dat op 090 lijkt krijgt +31', nummer: '0592 36 55 55', link: 'tel:+31592365555' },
  ])('$wat: $nummer', ({ nummer, link }) => {
    expect(telHref(nummer)).toBe(link);
  });
});
