import { describe, expect, test } from 'vitest';
import { readKleuren, recolor } from '../../src/integrations/thema-kleuren.ts';

const CSS = `:root {
  --rand: #0e3937;
  --bord: #fc1;
  --maat: 1rem;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --rand: #082624;
  }
}`;

describe('de kleuren van een thema', () => {
  test('zijn in het donker die van het licht, behalve waar het thema iets anders zegt', () => {
    const { licht, donker } = readKleuren(CSS);
    expect(Object.fromEntries(licht)).toEqual({ '--rand': '#0e3937', '--bord': '#fc1' });
    expect(Object.fromEntries(donker)).toEqual({ '--rand': '#082624', '--bord': '#fc1' });
  });
});

describe('een tekening in de kleuren van een ander thema', () => {
  const from = new Map([['--rand', '#0e3937']]);
  const icon = '<rect fill="#0e3937"/><path fill="#123456"/>';

  test('verandert de kleuren die tokens zijn, en laat de andere staan', () => {
    const to = new Map([['--rand', '#34196f']]);
    expect(recolor(icon, from, to)).toBe('<rect fill="#34196f"/><path fill="#123456"/>');
  });

  test('blijft gelijk in het eigen thema', () => {
    expect(recolor(icon, from, from)).toBe(icon);
  });
});
