import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuiltPage, builtFiles, readBuilt } from './site.ts';

/** What a page costs, in kB of 1000 bytes after Brotli 11. */
export type Weight = { htmlEnCss: number; css: number; js: number; gegevens: number; verzoekenVoorVerf: number };

/** Size of a text or file on its way to the browser, in kB. */
export function weigh(content: string | Buffer): number {
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params: parameters }).length / 1000;
}

const weights = new Map<string, number>();
/** Size of a file of the built site on its way to the browser, in kB. */
export const weighFile = (path: string): number => {
  const known = weights.get(path) ?? weigh(readBuilt(path));
  weights.set(path, known);
  return known;
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const weightPerPage = new Map<BuiltPage, Weight>();

/** Weigh a page with everything that it loads by itself from the site's own scripts and styles. */
export function weighPage(page: BuiltPage): Weight {
  const weight = weightPerPage.get(page) ?? measure(page);
  weightPerPage.set(page, weight);
  return weight;
}

function measure(page: BuiltPage): Weight {
  const { html, root } = page;
  const sheets = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
  const scripts = root.querySelectorAll('script[src]');
  const blocking = scripts.filter(
    ({ attributes: { type, ...rest } }) => type !== 'module' && !('defer' in rest || 'async' in rest),
  );
  const css = root.querySelectorAll('style').map((style) => style.text);
  const modules = [...listScripts(page)];
  return {
    htmlEnCss: weigh(html) + sum(sheets.map(weighFile)),
    css: weigh(css.join('\n')) + sum(sheets.map(weighFile)),
    js: sum(modules.map(weighFile)),
    gegevens: sum(listData([html, ...modules.map((path) => readBuilt(path).toString('utf8'))]).map(weighFile)),
    verzoekenVoorVerf: 1 + sheets.length + blocking.length,
  };
}

/** List the files with data that a page or its scripts name. */
function listData(texts: readonly string[]): string[] {
  const named = texts.flatMap((text) => [...text.matchAll(/["'`=](\/[\w/.-]+\.json)\b/g)].map(([, path = '']) => path));
  return [...new Set(named)].filter((path) => builtFiles.has(path));
}

const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const ON_USE = /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const listModules = (address: string, pattern: RegExp): string[] =>
  [...readBuilt(address).toString('utf8').matchAll(pattern)].map(([, specifier = '']) => posix.join(posix.dirname(address), specifier));

/** Follow the imports of scripts. What waits until it is used is weighed apart. */
function collectModules(addresses: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    listModules(address, STATIC).forEach(visit);
  };
  addresses.forEach(visit);
  return found;
}

/** The scripts of a page, by address, that it loads by itself. */
export function listScripts({ root }: BuiltPage): Set<string> {
  return collectModules(root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''));
}

/** Weigh what each use of a page fetches beside what is there already: a field that gets the focus, in kB of scripts. */
export function weighUses(page: BuiltPage): { address: string; size: number }[] {
  const there = listScripts(page);
  return [...there].flatMap((script) =>
    listModules(script, ON_USE).map((address) => {
      const fetched = [...collectModules([address])].filter((module) => !there.has(module));
      return { address, size: sum(fetched.map(weighFile)) };
    }),
  );
}
