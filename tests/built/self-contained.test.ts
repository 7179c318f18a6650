import { readdirSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { formatHeadersFile } from '../../src/integrations/headers.ts';
import { builtFiles, collectProblems, pages, readBuilt } from './site.ts';

/** Blocks of data, which no browser runs. */
const DATA = /^application\/(ld\+)?json$/;
const LOADING_LINKS =
  'link:is([rel~=stylesheet], [rel~=icon], [rel~=preload], [rel~=modulepreload], [rel~=manifest], [rel~=preconnect], [rel~=dns-prefetch])';
const isForeign = (address: string) => /^([a-z]+:)?\/\//i.test(address.trim());

describe('elke pagina', () => {
  test('heeft geen script in de pagina zelf', () => {
    const problems = collectProblems(({ root }) =>
      root
        .querySelectorAll('script:not([src])')
        .filter((script) => !DATA.test(script.getAttribute('type') ?? ''))
        .map((script) => `script in de pagina: ${script.text.trim().slice(0, 60)}`),
    );
    expect(problems).toEqual([]);
  });

  test('heeft geen opdrachten in attributen', () => {
    const problems = collectProblems(({ root }) =>
      root
        .querySelectorAll('*')
        .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on[a-z]+$/i.test(name)))
        .map((name) => `attribuut ${name}`),
    );
    expect(problems).toEqual([]);
  });

  test('laadt niets van een ander adres', () => {
    const problems = collectProblems(({ root }) => {
      const loaded = [
        ...root
          .querySelectorAll('[src], [srcset], object[data]')
          .map((e) => e.getAttribute('src') ?? e.getAttribute('srcset') ?? e.getAttribute('data')),
        ...root.querySelectorAll(LOADING_LINKS).map((link) => link.getAttribute('href')),
        ...root
          .querySelectorAll('style, [style]')
          .flatMap((e) =>
            [...`${e.text} ${e.getAttribute('style') ?? ''}`.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)].map(
              (match) => match[1],
            ),
          ),
      ];
      return loaded.filter((address) => address && isForeign(address)).map((address) => `laadt ${address}`);
    });
    expect(problems).toEqual([]);
  });

  test('stuurt formulieren alleen naar de site zelf, zonder ze in een ander venster te openen', () => {
    const problems = collectProblems(({ root }) =>
      root
        .querySelectorAll('form')
        .filter(
          (form) => isForeign(form.getAttribute('action') ?? '') || /post/i.test(form.getAttribute('method') ?? ''),
        )
        .map((form) => `formulier naar ${form.getAttribute('action')}`),
    );
    expect(problems).toEqual([]);
  });

  test('is ook zonder scripts te lezen', () => {
    const problems = collectProblems(({ root }) => {
      const main = parse(root.querySelector('main')?.outerHTML ?? '');
      for (const element of main.querySelectorAll('script, style, template, [hidden]')) element.remove();
      const words = main.text.split(/\s+/).filter(Boolean).length;
      return words < 20 ? [`${words} woorden in het hoofddeel`] : [];
    });
    expect(problems).toEqual([]);
  });
});

describe('de gebouwde site', () => {
  test('brengt de veiligheidsregels mee voor de host', () => {
    expect(readBuilt('_headers').toString('utf8')).toBe(formatHeadersFile());
  });

  test('vindt met zoeken elke pagina die daarvoor gemerkt is, met haar soort, en elk begrip', () => {
    const searchable = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));
    const entry = JSON.parse(readBuilt('pagefind/pagefind-entry.json').toString('utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
    // The list of terms is not a page of the index: every term in it is found by itself.
    const terms = readdirSync('content/begrippen').length;
    expect(indexed).toBe(searchable.length - 1 + terms);
    const withoutSoort = searchable.filter(({ html }) => !/data-pagefind-filter="[^"]*\bsoort\b/.test(html));
    expect(withoutSoort.map(({ path }) => path)).toEqual([]);
  });

  test('bevat geen bronkaarten en geen map met broncode', () => {
    expect([...builtFiles].filter((file) => /\.(map|ts|astro|mdx|ya?ml)$/.test(file))).toEqual([]);
  });
});
