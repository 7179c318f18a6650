import { describe, expect, test } from 'vitest';
import { builtFiles, collectProblems, pages } from './site.ts';

const ORIGIN = new URL(process.env['SITE_URL'] ?? 'https://verwijshulp-mensenhandel.example').origin;
const SOURCES = [
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['source', 'src'],
  ['script', 'src'],
  ['form', 'action'],
  ['use', 'href'],
] as const;

const idsPerPath = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => element.id))]),
);

/** Every address of this site that a page names. */
function listOwnLinks(path: string, root: (typeof pages)[number]['root']): { written: string; url: URL }[] {
  return SOURCES.flatMap(([tag, attribute]) =>
    root.querySelectorAll(`${tag}[${attribute}]`).map((e) => e.getAttribute(attribute) ?? ''),
  )
    .map((written) => ({ written, url: new URL(written, ORIGIN + path) }))
    .filter(({ url }) => url.origin === ORIGIN);
}

const findFile = (pathname: string) => (pathname.endsWith('/') ? `${pathname}index.html` : pathname);

describe('de links in de gebouwde site', () => {
  test('zijn er', () => {
    expect(pages.flatMap(({ path, root }) => listOwnLinks(path, root)).length).toBeGreaterThan(pages.length);
  });

  test('wijzen naar een bestaand adres, met een schuine streep aan het eind', () => {
    const problems = collectProblems(({ path, root }) =>
      listOwnLinks(path, root)
        .filter(({ url }) => !builtFiles.has(findFile(decodeURIComponent(url.pathname))))
        .map(({ written }) => `${written} bestaat niet`),
    );
    expect(problems).toEqual([]);
  });

  test('wijzen binnen een pagina naar een plek die er is', () => {
    const problems = collectProblems(({ path, root }) =>
      listOwnLinks(path, root)
        .filter(({ url }) => url.hash !== '' && idsPerPath.has(url.pathname))
        .filter(({ url }) => !idsPerPath.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
        .map(({ written }) => `${written}: die plek is er niet`),
    );
    expect(problems).toEqual([]);
  });

  test('hebben een tekst die zegt waar je uitkomt', () => {
    const problems = collectProblems(({ root }) =>
      root
        .querySelectorAll('a[href]')
        .filter(
          (link) =>
            !link.text.trim() && !link.getAttribute('aria-label') && !link.querySelector('img[alt]:not([alt=""])'),
        )
        .map((link) => `${link.getAttribute('href')} heeft geen tekst`),
    );
    expect(problems).toEqual([]);
  });

  test('gaan bij een telefoonnummer naar een nummer dat een telefoon kan bellen', () => {
    const problems = collectProblems(({ root }) =>
      root
        .querySelectorAll('a[href^="tel:"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^tel:\+?[0-9]{3,15}$/.test(href))
        .map((href) => `${href} is geen nummer`),
    );
    expect(problems).toEqual([]);
  });
});
