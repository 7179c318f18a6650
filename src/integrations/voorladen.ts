import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that someone waits for: what their scripts import is named in the page itself. Elsewhere the bytes are worth more. */
const PAGINAS = ['zoeken/index.html'];
const SCRIPT = /<script type="module" src="([^"]+)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/**
 * List the scripts that the scripts of a page import, so that the browser need not read the first to learn of the second.
 *
 * @param lees Gives the code at an address of the site.
 */
export async function listOnderliggend(html: string, lees: (adres: string) => Promise<string>): Promise<string[]> {
  const eigen = new Set([...html.matchAll(SCRIPT)].map(([, adres = '']) => adres));
  const alle = new Set(eigen);
  // A set that grows while it is walked: what is added is walked too.
  for (const adres of alle) for (const [, naar = ''] of (await lees(adres)).matchAll(IMPORT)) alle.add(posix.join(posix.dirname(adres), naar));
  return [...alle].filter((adres) => !eigen.has(adres));
}

/** Let the browser fetch the scripts of some pages side by side instead of one after the other. */
export function voorladen(): AstroIntegration {
  return {
    name: 'voorladen',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lees = (adres: string) => readFile(fileURLToPath(new URL(`.${adres}`, dir)), 'utf8');
        for (const pagina of PAGINAS) {
          const html = await lees(`/${pagina}`);
          const regels = (await listOnderliggend(html, lees)).map((adres) => `<link rel="modulepreload" href="${adres}">`);
          await writeFile(new URL(pagina, dir), html.replace('</head>', `${regels.join('')}</head>`));
        }
      },
    },
  };
}
