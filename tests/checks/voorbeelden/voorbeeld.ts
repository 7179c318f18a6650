import type { InhoudCode } from '../../../src/checks/codes.ts';
import type { Wijzigingen } from '../../fixtures/kleine-inhoud.ts';

/** The smallest mistake that gives one code and no other, and where it is reported: `file:line:column`. */
export type Voorbeeld = { wijzig: Wijzigingen; plek: string };

export type Voorbeelden = Partial<Record<InhoudCode, Voorbeeld>>;
