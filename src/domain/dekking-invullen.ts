import type { CompiledKeuzehulp } from './compile.ts';
import type { Casusantwoorden } from './dekking.ts';
import { evaluate } from './diagram-read.ts';
import type { Node } from './diagram.ts';

/** Per kenmerk the positions of its answers, the most usual first. */
export type Gebruikelijk = readonly (readonly number[])[];

/**
 * Find out which answers worked cases usually have, so that what is filled in resembles what occurs. Among answers that
 * are used equally the editors' order counts; a box is left empty.
 */
export function makeGebruikelijk(
  { kenmerken }: Pick<CompiledKeuzehulp, 'kenmerken'>,
  casussen: readonly Casusantwoorden[],
): Gebruikelijk {
  return kenmerken.map(({ id, soort, antwoorden }) => {
    const keer = (antwoord: string | undefined): number =>
      soort === 'extra'
        ? Number(antwoord === 'nee')
        : casussen.filter((casus) => casus.antwoorden[id] === antwoord).length;
    return antwoorden.map((_, value) => value).sort((a, b) => keer(antwoorden[b]) - keer(antwoorden[a]));
  });
}

/**
 * Choose one situation: question by question the most usual answer with which the function can still hold.
 *
 * @param node A function that holds somewhere, and only in possible situations.
 * @returns The answers to the questions that apply, and the boxes that are ticked.
 */
export function vulIn({ store, kenmerken }: CompiledKeuzehulp, node: Node, gebruikelijk: Gebruikelijk): Casusantwoorden {
  const situatie = kenmerken.map((_, variable) => {
    const volgorde = gebruikelijk[variable] as readonly number[];
    // A function that is not about this kenmerk holds with every answer.
    if (store.variables[node] !== variable) return volgorde[0] as number;
    const children = store.children[node] as readonly Node[];
    const value = volgorde.find((keuze) => children[keuze] !== 0) as number;
    node = children[value] as Node;
    return value;
  });
  const gekozen = kenmerken.map(({ antwoorden }, variable) => antwoorden[situatie[variable] as number] as string);
  const vragen = kenmerken.flatMap(({ id, soort, geldt }, variable) =>
    soort === 'vraag' && evaluate(store, geldt, situatie) ? [[id, gekozen[variable] as string] as const] : [],
  );
  const extra = kenmerken.flatMap(({ id, soort }, variable) =>
    soort === 'extra' && gekozen[variable] === 'ja' ? [id] : [],
  );
  return { antwoorden: Object.fromEntries(vragen), extra };
}
