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

/** Weigh a page with everything that it loads or may load from the site's own scripts and styles. */
export function weighPage(page: BuiltPage): Weight {
  const weight = weightPerPage.get(page) ?? measure(page);
  weightPerPage.set(page, weight);
  return weight;
}

function measure({ html, root }: BuiltPage): Weight {
  const sheets = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
  const scripts = root.querySelectorAll('script[src]');
  const blocking = scripts.filter(
    ({ attributes: { type, ...rest } }) => type !== 'module' && !('defer' in rest || 'async' in rest),
  );
  const css = root.querySelectorAll('style').map((style) => style.text);
  const modules = [...collectModules(scripts.map((script) => script.getAttribute('src') ?? ''))];
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

/** Follow the imports of scripts, also those that wait until they are needed. */
function collectModules(addresses: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const code = readBuilt(address).toString('utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      visit(posix.join(posix.dirname(address), specifier));
    }
  };
  for (const address of addresses) visit(address);
  return found;
}
