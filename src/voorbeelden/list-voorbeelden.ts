import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The examples of one component: a page of the preview. */
export type Voorbeelden = {
  /** Folders above that of the component and its name, `keuzehulp-advies`: its address in the preview. */
  id: string;
  /** Name of the component, `Advies`. */
  naam: string;
  /** File that an author changes to add an example. */
  bestand: string;
  /** Renders all examples of the component. */
  Inhoud: AstroComponentFactory;
};

const modules = import.meta.glob<{ default: AstroComponentFactory }>('../components/**/*Voorbeelden.astro', {
  eager: true,
});

/** List the examples of every component, in the order of their folders. */
export function listVoorbeelden(): Voorbeelden[] {
  return Object.entries(modules)
    .map(([pad, module]) => {
      const bestand = pad.replace('../', 'src/');
      const [, mappen = '', naam = ''] = /^src\/components\/(.*?\/)?[^/]+\/(\w+)Voorbeelden\.astro$/.exec(bestand) ?? [];
      const eigen = naam.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      return { id: `${mappen.replaceAll('/', '-')}${eigen}`, naam, bestand, Inhoud: module.default };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}
