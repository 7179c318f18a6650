import type { Voorbeelden } from './voorbeeld.ts';

export const STAP = 'content/stappen/signaleren.mdx';

/** Mistakes in the fixed shape of a step. */
export const stapVoorbeelden = {
  'stap-onvolledig': {
    wijzig: { [STAP]: ['### Valkuilen\n\nVraag wat iemand nodig heeft.\n', ''] },
    plek: `${STAP}:11:4`,
  },
  'stap-volgorde': {
    wijzig: { [STAP]: ['### Wat er gebeurt\n', 'Begin hier.\n\n### Wat er gebeurt\n'] },
    plek: `${STAP}:13:1`,
  },
} satisfies Voorbeelden;
