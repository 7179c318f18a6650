import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paginasoorten } from '../../src/site/paginasoorten.ts';
import { pages } from './site.ts';

/** The address without a question, `/zoeken/`. */
const paths = new Set(paginasoorten.map(({ adres }) => adres.replace(/\?.*/, '')));

/** A file in `src/pages/` with the addresses that it makes: `/signalen/[vorm].astro` makes `/signalen/x/`. */
const routes = globSync('src/pages/**/*.astro').map((file) => {
  const route = file.replaceAll('\\', '/').replace(/^src\/pages|(\/index)?\.astro$/g, '');
  return { route, pattern: new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}/$`), isDynamic: route.includes('[') };
});
const findRoute = (path: string) =>
  routes.filter(({ pattern }) => pattern.test(path)).sort((a, b) => Number(a.isDynamic) - Number(b.isDynamic))[0]
    ?.route;

const isMissingPage = (path: string) => path === '/404.html';

describe('de lijst van soorten pagina’s', () => {
  test('heeft van elke route met pagina’s een vertegenwoordiger', () => {
    const built = new Set(pages.flatMap(({ path }) => findRoute(path) ?? []));
    const tried = new Set([...paths].map(findRoute));
    expect(built.size).toBeGreaterThan(20);
    expect([...built].filter((route) => !tried.has(route))).toEqual([]);
  });

  test('heeft van elke soort een vertegenwoordiger', () => {
    const soortOf = ({ root }: (typeof pages)[number]) =>
      root.querySelector('meta[name=soort]')?.getAttribute('content');
    const tried = new Set(pages.filter(({ path }) => paths.has(path)).map(soortOf));
    expect([...new Set(pages.map(soortOf))].filter((soort) => !tried.has(soort))).toEqual([]);
  });

  test('noemt alleen pagina’s die er zijn, en één die er niet is', () => {
    const known = new Set(pages.map(({ path }) => path));
    expect([...paths].filter((path) => !known.has(path))).toEqual(['/bestaat-niet/']);
    expect(pages.some(({ path }) => isMissingPage(path))).toBe(true);
  });

  test('noemt elke soort één keer', () => {
    expect(new Set(paginasoorten.map(({ naam }) => naam)).size).toBe(paginasoorten.length);
    expect(paths.size).toBe(paginasoorten.length);
  });
});
