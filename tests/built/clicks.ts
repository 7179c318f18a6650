import { type BuiltPage, pages } from './site.ts';

const ORIGIN = 'https://site.example';

/** How many clicks each page is away from the home page, following links and forms that stand in the pages; scripts are not run. */
export function countClicks(all: readonly Pick<BuiltPage, 'path' | 'root'>[] = pages): ReadonlyMap<string, number> {
  const perPath = new Map(all.map((page) => [page.path, page]));
  const clicks = new Map([['/', 0]]);
  let edge = ['/'];
  while (edge.length > 0) {
    const next = edge.flatMap((path) => listTargets(perPath.get(path), path)).filter((path) => perPath.has(path) && !clicks.has(path));
    const found = [...new Set(next)];
    for (const path of found) clicks.set(path, (clicks.get(edge[0] ?? '/') ?? 0) + 1);
    edge = found;
  }
  return clicks;
}

function listTargets(page: Pick<BuiltPage, 'root'> | undefined, path: string): string[] {
  const links = page?.root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '') ?? [];
  const forms = page?.root.querySelectorAll('form[action]').map((form) => form.getAttribute('action') ?? '') ?? [];
  return [...links, ...forms]
    .map((address) => new URL(address, ORIGIN + path))
    .filter(({ origin }) => origin === ORIGIN)
    .map(({ pathname }) => decodeURIComponent(pathname));
}

/** The figures of one kind of page: the first part of its address. */
export type ClicksOfKind = { kind: string; pages: number; median: number; most: number };

/** Sum up the clicks per kind of page, the farthest kind first. */
export function summariseClicks(clicks: ReadonlyMap<string, number>): ClicksOfKind[] {
  const kinds = Map.groupBy([...clicks], ([path]) => `/${path.split('/')[1] ?? ''}`);
  return [...kinds]
    .map(([kind, entries]) => {
      const sorted = entries.map(([, count]) => count).sort((a, b) => a - b);
      return { kind, pages: sorted.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
    })
    .sort((a, b) => b.most - a.most || (a.kind < b.kind ? -1 : 1));
}
