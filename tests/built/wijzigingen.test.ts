import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

test('de pagina met wijzigingen noemt wat er nu is bij een naam, niet bij een bestand', () => {
  const page = pages.find(({ path }) => path === '/wijzigingen/');
  const names = page?.root.querySelectorAll('main li').map(({ text }) => text.trim().split(' ')[0] ?? '');
  expect(names?.filter((name) => name.startsWith('content/') && existsSync(name))).toEqual([]);
});
