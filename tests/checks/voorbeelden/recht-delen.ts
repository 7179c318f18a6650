import type { Voorbeelden } from './voorbeeld.ts';

const RECHT = 'content/rechten/bedenktijd.mdx';

/** Mistakes in the fixed parts of a page about a right. */
export const rechtVoorbeelden = {
  'recht-onvolledig': {
    wijzig: { [RECHT]: ['## Weigering en bezwaar', '### Weigering'] },
    plek: `${RECHT}:1:1`,
  },
  'recht-volgorde': {
    wijzig: { [RECHT]: ['## Voor wie', '## Wie helpt\n\nEen advocaat.\n\n## Voor wie'] },
    plek: `${RECHT}:11:4`,
  },
} satisfies Voorbeelden;
