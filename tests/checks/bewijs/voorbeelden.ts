import { adviesVoorbeelden } from './voorbeelden-adviezen.ts';
import { eisVoorbeelden } from './voorbeelden-eisen.ts';
import { grensVoorbeelden } from './voorbeelden-grenzen.ts';
import type { BewijsCode, Voorbeeld } from './voorbeeld.ts';

/** Per code the smallest mistake that gives it; a packed keuzehulp that differs is no mistake in content. */
export const voorbeelden: Record<Exclude<BewijsCode, 'pakket-verschilt'>, Voorbeeld> = {
  ...adviesVoorbeelden,
  ...eisVoorbeelden,
  ...grensVoorbeelden,
};
