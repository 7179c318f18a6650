import type { CompiledAdvies, CompiledKeuzehulp } from '../../domain/compile.ts';
import { and, not, or, type Node } from '../../domain/diagram.ts';
import { listVervangers } from '../../domain/vervangt.ts';
import type { LeesbareKeuzehulp } from '../compile-inhoud.ts';
import { listAlsMutanten, listAntwoorden } from '../mutatie/als-mutanten.ts';

/** A limit of a condition: where one small slip in it would show, or no longer show, its advies. */
export type Grens = {
  advies: string;
  /** The slip, in words; such as "blok 2, leeftijd zonder 16-17". */
  wat: string;
  /** The possible situations in which the slip makes a difference; never none. */
  waar: Node;
};

/**
 * List every limit of every condition, each difference once. A slip that makes no difference anywhere is no limit; that is
 * decided exactly, by comparing diagrams.
 */
export function listGrenzen(compiled: CompiledKeuzehulp, { keuzehulp, adviezen }: LeesbareKeuzehulp): Grens[] {
  const { store, wereld, compileAls } = compiled;
  const gecompileerd: readonly CompiledAdvies[] = compiled.adviezen;
  const antwoorden = listAntwoorden(keuzehulp);
  const vervangers = listVervangers(adviezen);
  const alsVan = new Map(gecompileerd.map(({ id, als }) => [id, als]));
  return adviezen.flatMap((advies) => {
    const als = alsVan.get(advies.id) as Node;
    const door = (vervangers.get(advies.id) ?? []).map((id) => ({ id, geldt: alsVan.get(id) as Node }));
    const over = and(store, wereld, not(store, or(store, ...door.map(({ geldt }) => geldt))));
    const grens = (wat: string, ...delen: Node[]): Grens => ({ advies: advies.id, wat, waar: and(store, ...delen) });
    const alle = [
      // Without its advies a condition guards nothing, so each block has to be seen at work.
      ...advies.als.map((blok, plek) => grens(`blok ${plek + 1} helemaal weg`, over, compileAls([blok]))),
      ...listAlsMutanten(advies.als, antwoorden).map(({ wat, als: anders }) => {
        const fout = compileAls(anders);
        return grens(wat, over, or(store, and(store, als, not(store, fout)), and(store, fout, not(store, als))));
      }),
      ...door.map(({ id, geldt }) => grens(`niet meer vervangen door ${id}`, wereld, als, geldt)),
    ];
    const gezien = new Set<Node>([0]);
    return alle.filter(({ waar }) => !gezien.has(waar) && gezien.add(waar));
  });
}
