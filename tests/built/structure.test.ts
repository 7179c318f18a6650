import { describe, expect, test } from 'vitest';
import { collectProblems, pages } from './site.ts';

const meta = (root: (typeof pages)[number]['root'], name: string) =>
  root.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim();

describe('elke pagina', () => {
  test('heeft precies één kop van het hoogste niveau, in het hoofddeel', () => {
    const problems = collectProblems(({ root }) => {
      const headings = root.querySelectorAll('h1');
      if (headings.length !== 1) return [`${headings.length} koppen h1`];
      return headings[0]?.closest('main') ? [] : ['h1 staat niet in main'];
    });
    expect(problems).toEqual([]);
  });

  test('slaat geen niveau over in de koppen van het hoofddeel', () => {
    const problems = collectProblems(({ root }) => {
      const levels = root
        .querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')
        .map((heading) => Number(heading.tagName[1]));
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0;
        return level > before + 1 ? [`h${level} na h${before}`] : [];
      });
    });
    expect(problems).toEqual([]);
  });

  test('zegt in welke taal ze geschreven is: Nederlands, behalve de hulp in andere talen', () => {
    const problems = collectProblems(({ path, root }) => {
      const lang = root.querySelector('html')?.getAttribute('lang') ?? '';
      const isOther = /^\/hulp-nu\/[^/]+\/$/.test(path);
      return (isOther ? /^[a-z]{2,3}(-[A-Za-z]+)?$/ : /^nl$/).test(lang) ? [] : [`lang="${lang}"`];
    });
    expect(problems).toEqual([]);
  });

  test('zet nergens een spatie voor een punt of een komma', () => {
    // A line break between two tags in a component becomes a space on the page. The reader sees no folded explanation.
    const problems = collectProblems(({ root }) =>
      root.querySelectorAll('main :is(p, li, dd)').flatMap((blok) => {
        const zin = blok.innerHTML.replaceAll('<strong></strong>', 'x').replace(/<span popover[\s\S]*?<\/button>\s*<\/span>\s*<\/span>/g, '').replace(/<[^>]+>/g, '');
        return /[\wé)]\s+[.,;:?!](?=\s|$)/.exec(zin)?.map((fout) => `"${fout}"`) ?? [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('heeft een eigen titel', () => {
    const titles = pages.map(({ path, root }) => ({
      path,
      title: root.querySelector('head title')?.text.trim() ?? '',
    }));
    const perTitle = Map.groupBy(titles, ({ title }) => title);
    const problems = [...perTitle]
      .filter(([title, list]) => title === '' || list.length > 1)
      .map(([title, list]) => `"${title}": ${list.map(({ path }) => path).join(', ')}`);
    expect(problems).toEqual([]);
  });

  test('zegt van welke soort en versie ze is', () => {
    const problems = collectProblems(({ root }) =>
      ['soort', 'versie'].filter((name) => !meta(root, name)).map((name) => `geen meta ${name}`),
    );
    expect(problems).toEqual([]);
  });

  test('heeft dezelfde versie', () => {
    expect(new Set(pages.map(({ root }) => meta(root, 'versie'))).size).toBe(1);
  });

  test('past op een telefoon', () => {
    expect(collectProblems(({ root }) => (meta(root, 'viewport') ? [] : ['geen viewport']))).toEqual([]);
  });
});

test('een onbekend adres heeft een eigen pagina met zoeken en de hoofdingangen', () => {
  const page = pages.find(({ path }) => path === '/404.html');
  expect(page?.root.querySelector('form[action="/zoeken/"]')).toBeTruthy();
  expect(page?.root.querySelector('main a[href="/keuzehulp/verwijzen/"], main a[href="/keuzehulp/"]')).toBeTruthy();
});
