import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findThemaFile, STANDAARD } from './thema-keuze.ts';
import { readKleuren, recolor } from './thema-kleuren.ts';

/** The header: browsers paint their own bar in the same colour. */
const BAR = '--basis-color-accent-1-inverse-bg-default';

/** What is needed of Vite here: its plug-in takes over which file an import means. */
type Resolver = {
  name: string;
  enforce: 'pre';
  resolveId(this: ResolveContext, source: string, importer?: string): Promise<string | undefined>;
};
type ResolveContext = {
  resolve(source: string, importer?: string, options?: { skipSelf: boolean }): Promise<{ id: string } | null>;
};

/**
 * Give the site a theme: its token file takes the place of `tokens.css` wherever that is imported, and the icon and the
 * colour of the browser's bar follow it.
 *
 * @param naam Name of a theme that exists.
 */
export function thema(naam: string): AstroIntegration {
  return {
    name: 'thema',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const { licht, donker } = readKleuren(await readFile(findThemaFile(naam), 'utf8'));
        updateConfig({
          vite: {
            plugins: [makeResolver(naam)],
            define: {
              'import.meta.env.THEMA_LICHT': JSON.stringify(licht.get(BAR)),
              'import.meta.env.THEMA_DONKER': JSON.stringify(donker.get(BAR)),
            },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const [from, to] = await Promise.all(
          [STANDAARD, naam].map(async (name) => readKleuren(await readFile(findThemaFile(name), 'utf8')).licht),
        );
        const icon = new URL('favicon.svg', dir);
        if (from && to) await writeFile(icon, recolor(await readFile(icon, 'utf8'), from, to));
      },
    },
  };
}

/** Let every import of the standard token file mean the file of the theme. */
export function makeResolver(naam: string): Resolver {
  const standard = resolve(findThemaFile(STANDAARD));
  return {
    name: 'thema',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (naam === STANDAARD || !source.includes('tokens.css')) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found) return undefined;
      const [file = '', query] = found.id.split('?');
      if (resolve(file) !== standard) return undefined;
      return [resolve(findThemaFile(naam)), query].filter(Boolean).join('?');
    },
  };
}
