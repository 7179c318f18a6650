import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLE = /<style[^>]*>[\s\S]*?<\/style>|\sstyle="[^"]*"/g;
const NAAM = /(?<![\w-])--[a-z][\w-]*/g;

/**
 * Give the design tokens of one page short names. In the source they carry the long names of NL Design System, which cost a
 * page some 450 bytes after compression; nobody reads them there. Text outside styles stays as it is.
 *
 * @param html A page with all its styles inside it: a name means nothing beyond the page.
 */
export function shortenTokens(html: string): string {
  const aantallen = new Map<string, number>();
  for (const [stijl] of html.matchAll(STYLE)) {
    for (const [naam] of stijl.matchAll(NAAM)) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  }
  const opGebruik = [...aantallen].sort(([a, hoeveelA], [b, hoeveelB]) => hoeveelB - hoeveelA || (a < b ? -1 : 1));
  const kort = new Map(opGebruik.map(([naam], plek) => [naam, `--${plek.toString(36)}`]));
  return html.replace(STYLE, (stijl) => stijl.replace(NAAM, (naam) => kort.get(naam) ?? naam));
}

/** Do so in every built page. Scripts of the site name no token. */
export function korteNamen(): AstroIntegration {
  return {
    name: 'korte-namen',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const map = fileURLToPath(dir);
        const paden = await readdir(map, { recursive: true });
        for (const pad of paden.filter((naam) => naam.endsWith('.html'))) {
          const bestand = join(map, pad);
          await writeFile(bestand, shortenTokens(await readFile(bestand, 'utf8')));
        }
      },
    },
  };
}
