import { isBewijsbaar } from '../bewijs/bewijsbaar.ts';
import { compileInhoud, type LeesbareKeuzehulp } from '../compile-inhoud.ts';
import { listGeldigeGrensgevallen } from '../grensgevallen.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Grensgeval } from '../../schema/grensgeval.ts';
import { formatGrensgevallen } from './bestand.ts';
import { listBijwerkingen, werkBij, type Bijwerking } from './bijwerken.ts';
import { listGrenzen } from './grenzen.ts';

/** The file with the grensgevallen of one keuzehulp, as it would be in line with the conditions. */
export type Grensbestand = {
  file: string;
  tekst: string;
  gevallen: readonly Grensgeval[];
  bijwerkingen: readonly Bijwerking[];
};

/**
 * Work out the grensgevallen of every keuzehulp of which the conditions can be read. A file of grensgevallen that cannot be
 * read whole is left alone: what was not read would be lost.
 */
export function listGrensbestanden(inhoud: Inhoud): Grensbestand[] {
  // What does not fit the conditions is what this mends, so it may not stand in its own way.
  const zonder = { ...inhoud, keuzehulpen: inhoud.keuzehulpen.map((een) => ({ ...een, grensgevallen: [] })) };
  return inhoud.keuzehulpen.flatMap((keuzehulp) => {
    if (keuzehulp.grensgevallen.length !== keuzehulp.ids.grensgevallen?.size) return [];
    if (!isBewijsbaar(zonder, keuzehulp)) return [];
    const hele: LeesbareKeuzehulp = keuzehulp;
    const compiled = compileInhoud(hele);
    const geldig = listGeldigeGrensgevallen(inhoud, keuzehulp);
    const gevallen = werkBij(compiled, listGrenzen(compiled, hele), geldig, keuzehulp.casussen);
    return [
      {
        file: `content/keuzehulpen/${keuzehulp.naam}/grensgevallen.yaml`,
        tekst: formatGrensgevallen(gevallen),
        gevallen,
        bijwerkingen: listBijwerkingen(keuzehulp.grensgevallen, gevallen),
      },
    ];
  });
}
