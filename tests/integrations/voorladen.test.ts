import { expect, test } from 'vitest';
import { listOnderliggend } from '../../src/integrations/voorladen.ts';

const bestanden: Record<string, string> = {
  '/_astro/pagina.js': 'import{a}from"./kern.js";import(`./later.js`);',
  '/_astro/kern.js': 'import{b}from"./slug.js";export{b as a}',
  '/_astro/slug.js': 'export const b=1',
};
const lees = async (adres: string) => bestanden[adres] ?? '';

test('wat een script van de pagina ophaalt, ook via een ander script, is bekend', async () => {
  expect(await listOnderliggend('<script type="module" src="/_astro/pagina.js"></script>', lees)).toEqual(['/_astro/kern.js', '/_astro/slug.js']);
});

test('wat de pagina zelf noemt of pas later nodig is, hoort er niet bij', async () => {
  const html = '<script type="module" src="/_astro/pagina.js"></script><script type="module" src="/_astro/kern.js"></script>';
  expect(await listOnderliggend(html, lees)).toEqual(['/_astro/slug.js']);
});
