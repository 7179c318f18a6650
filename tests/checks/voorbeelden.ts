import { bestandVoorbeelden } from './voorbeelden/bestand.ts';
import { rechtVoorbeelden } from './voorbeelden/recht-delen.ts';
import { cijfersEnHulpVoorbeelden } from './voorbeelden/cijfers-en-hulp.ts';
import { gebruikVoorbeelden } from './voorbeelden/gebruik.ts';
import { matrixVoorbeelden } from './voorbeelden/rechten-matrix.ts';
import { samenhangVoorbeelden } from './voorbeelden/samenhang.ts';
import { stapVoorbeelden } from './voorbeelden/stap-delen.ts';
import { taalVoorbeelden } from './voorbeelden/taal.ts';
import { veldVoorbeelden } from './voorbeelden/veld.ts';
import type { Voorbeelden } from './voorbeelden/voorbeeld.ts';

/** One example per code. The pages in `docs/fouten/` show them, and the tests hold both. */
export const voorbeelden: Voorbeelden = {
  ...bestandVoorbeelden,
  ...veldVoorbeelden,
  ...samenhangVoorbeelden,
  ...gebruikVoorbeelden,
  ...matrixVoorbeelden,
  ...cijfersEnHulpVoorbeelden,
  ...stapVoorbeelden,
  ...rechtVoorbeelden,
  ...taalVoorbeelden,
};
