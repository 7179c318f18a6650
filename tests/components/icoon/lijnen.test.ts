import { expect, test } from 'vitest';
import { iconen } from '../../../src/components/icoon/iconen.ts';
import { getLijnen } from '../../../src/components/icoon/lijnen.ts';

test('van een icoon blijven alleen de lijnen over', () => {
  const svg = '<svg class="x" width="24">\n  <path stroke="none" d="M0 0h24v24H0z" fill="none" />\n  <path d="M6 9l6 6l6 -6" />\n</svg>';
  expect(getLijnen(svg)).toBe('<path d="M6 9l6 6l6 -6"/>');
});

test('een icoon zonder lijnen is een fout, geen lege plek', () => {
  expect(() => getLijnen('<svg></svg>')).toThrow('zonder lijnen');
});

test('elk icoon past in een zin zonder dat de pagina er zwaar van wordt', () => {
  for (const [naam, lijnen] of Object.entries(iconen)) expect(lijnen.length, naam).toBeLessThan(400);
});
