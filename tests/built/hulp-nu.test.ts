import { describe, expect, test } from 'vitest';
import { meetLeesbaarheid } from '../../src/domain/leesbaarheid.ts';
import { pages } from './site.ts';

/** Words that tell who looks on what this is about. */
const VERRAADT = /mensenhandel|trafficking|slachtoffer|victim|uitbuiting|exploitation/i;
const getRoot = (path: string) => {
  const page = pages.find((kandidaat) => kandidaat.path === path);
  if (!page) throw new Error(`${path} is niet gebouwd`);
  return page.root;
};
const TALEN = [
  { taal: 'nl', path: '/hulp-nu/', ander: '/hulp-nu/en/' },
  { taal: 'en', path: '/hulp-nu/en/', ander: '/hulp-nu/' },
];

describe.each(TALEN)('de hulppagina in de taal $taal', ({ taal, path, ander }) => {
  const root = getRoot(path);

  test('verraadt niets in het venster, in de geschiedenis of in een zoekmachine', () => {
    const head = root.querySelector('head');
    expect(head?.querySelector('title')?.text).toMatch(/^\w+$/);
    expect(head?.outerHTML.replace(/<style[\s\S]*?<\/style>/g, '')).not.toMatch(VERRAADT);
  });

  test('begint met de uitgang, die zonder scripts een gewone link is', () => {
    const eerste = root.querySelector('body')?.querySelector('a[href]');
    expect(eerste?.getAttribute('href')).toBe('https://www.buienradar.nl/');
    expect(eerste?.parentNode?.rawTagName).toBe('verlaat-site');
  });

  test('noemt 112 als eerste nummer', () => {
    expect(root.querySelector('main a[href^="tel:"]')?.getAttribute('href')).toBe('tel:112');
  });

  test('zegt in welke taal ze is, en wijst naar de andere', () => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe(taal);
    expect(root.querySelectorAll('link[rel=alternate]').map((link) => link.getAttribute('href'))).toEqual(['/hulp-nu/', '/hulp-nu/en/']);
    expect(root.querySelector(`header a[href="${ander}"]`)).toBeTruthy();
  });

  test('heeft bijna niets dan hulp: geen menu, geen zoekveld, geen knoppen', () => {
    expect(root.querySelectorAll('nav, form, input, button')).toEqual([]);
    expect(root.querySelectorAll('script')).toHaveLength(1);
  });

  test('legt uit wat er van het bezoek te zien blijft', () => {
    expect(root.querySelector('main a[href="/privacy/#niet-verborgen"]')).toBeTruthy();
  });
});

test('de hulppagina geeft in elke taal dezelfde nummers', () => {
  const nummers = TALEN.map(({ path }) => getRoot(path).querySelectorAll('main a.bel').map((link) => link.getAttribute('href')));
  expect(nummers[0]?.length).toBeGreaterThan(5);
  expect(nummers[1]).toEqual(nummers[0]);
});

test('de Nederlandse hulppagina is te lezen met weinig Nederlands: korte zinnen, korte woorden', () => {
  const zinnen = getRoot('/hulp-nu/').querySelectorAll('main p').map(({ text }) => text.trim());
  const { leesgemak, woordenPerZin } = meetLeesbaarheid(zinnen.join('\n'));
  expect(leesgemak).toBeGreaterThan(75);
  expect(woordenPerZin).toBeLessThan(10);
});

test('de hulppagina is te bereiken vanaf elke gewone pagina', () => {
  const zonder = pages.filter(({ path, root }) => !path.startsWith('/hulp-nu/') && !root.querySelector('a[href="/hulp-nu/"]'));
  expect(zonder.map(({ path }) => path)).toEqual([]);
});
