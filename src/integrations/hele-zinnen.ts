import type { AstroIntegration } from 'astro';

/** A term with an explanation, the bracket before it and the marks after it. */
const BEGRIP = /(\(?)(<Begrip\s(?:[^>"]|"[^"]*")*?(?:\/>|>[^<]*<\/Begrip>))([.,;:?!)]*)/g;

/**
 * Keep the bracket before a term and the marks after it on the line of the term. A browser may break a line on either side
 * of a button, and a line that begins with a full stop reads as a mistake.
 *
 * @param mdx A text as an editor wrote it; the number of its lines stays the same.
 */
export function joinLeestekens(mdx: string): string {
  return mdx.replace(BEGRIP, (heel: string, voor: string, begrip: string, na: string) =>
    voor || na ? `<span class="heel">${voor}${begrip}${na}</span>` : heel,
  );
}

/** Do so in every text before it is compiled. Stands before the MDX integration. */
export function heleZinnen(): AstroIntegration {
  return {
    name: 'hele-zinnen',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'hele-zinnen',
                enforce: 'pre',
                transform: (code, id) => (/\.mdx($|\?)/.test(id) ? { code: joinLeestekens(code), map: null } : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
