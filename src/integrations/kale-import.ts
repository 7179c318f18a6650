import type { AstroIntegration } from 'astro';

/** `import()` of a file of our own, as a script of the site writes it. */
const IMPORT = /\bimport\('(\.\/[\w-]+)\.ts'\)/g;

/**
 * Keep Vite from wrapping each `import()` in code that fetches styles and further modules beforehand: that costs 850 bytes on every
 * page, for scripts that have no styles. Vite leaves alone what is not one text; the bundler adds the parts up again.
 *
 * @param code A script of the site, before Vite sees it.
 */
export const splitImports = (code: string): string => code.replace(IMPORT, `import('$1' + '.ts')`);

/** Do so in every script of the site. */
export function kaleImport(): AstroIntegration {
  return {
    name: 'kale-import',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const transform = (code: string, id: string) => (id.includes('/src/client/') ? { code: splitImports(code), map: null } : undefined);
        updateConfig({ vite: { plugins: [{ name: 'kale-import', enforce: 'pre', transform }] } });
      },
    },
  };
}
