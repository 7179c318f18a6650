import { expect, test } from 'vitest';
import { splitImports } from '../../src/integrations/kale-import.ts';

test('een eigen script dat later komt, staat in twee delen, zodat Vite het laat zoals het is', () => {
  expect(splitImports("void import('./zoek-suggesties.ts').then(klaar)")).toBe("void import('./zoek-suggesties' + '.ts').then(klaar)");
});

test('andere imports blijven staan', () => {
  const code = "import { maak } from './zoek-element.ts';\nawait import(/* @vite-ignore */ ADRES);";
  expect(splitImports(code)).toBe(code);
});
