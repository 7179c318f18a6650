import type { Blok } from '../schema/keuzehulp.ts';
import type { Eis } from '../schema/veiligheid.ts';
import { evaluate } from './diagram-read.ts';
import { and, type Node } from './diagram.ts';
import type { CompiledKeuzehulp } from './compile.ts';

/**
 * Something in the rules that at least one worked case should show.
 *
 * - `blok`: an advies is shown while this block of its condition holds. `van`: the advies; `deel`: place of the block.
 * - `eis`: the situation of a safety rule. `van`: the eis; `deel`: place of the block.
 * - `rand`: right beside an impossible combination: one of its answers is another. `van`: place of the combination;
 *   `deel`: the kenmerk.
 * - `antwoord`: someone gives this answer. `van`: the kenmerk; `deel`: the answer.
 */
export type Dekdoel = {
  soort: 'blok' | 'eis' | 'rand' | 'antwoord';
  van: string;
  deel: string;
  /** The possible situations that show it; 0 when there are none, and no case can ever show it. */
  waar: Node;
};

/** The answers of a worked case; a box that it does not name is not ticked. */
export type Casusantwoorden = { antwoorden: Readonly<Record<string, string>>; extra: readonly string[] };

/** List everything that worked cases should show, in the order of the content. */
export function listDekdoelen(compiled: CompiledKeuzehulp, eisen: readonly Eis[]): Dekdoel[] {
  const { store, wereld, kenmerken, model, compileAls } = compiled;
  const maak = (soort: Dekdoel['soort'], van: string, deel: string | number, ...delen: Node[]): Dekdoel => ({
    soort,
    van,
    deel: String(deel),
    waar: and(store, wereld, ...delen),
  });
  return [
    ...compiled.adviezen.flatMap(({ id, blokken, zichtbaar }) =>
      blokken.map((blok, plek) => maak('blok', id, plek, blok, zichtbaar)),
    ),
    ...eisen.flatMap((eis) => listPremissen(eis).map((als, plek) => maak('eis', eis.id, plek, compileAls([als])))),
    ...model.onmogelijk.flatMap(({ als }, plek) =>
      Object.keys(als).map((kenmerk) =>
        maak('rand', String(plek), kenmerk, compileAls([zonder(als, kenmerk)]), gevraagd(compiled, kenmerk)),
      ),
    ),
    ...kenmerken.flatMap(({ id, antwoorden }) =>
      antwoorden.map((antwoord) => maak('antwoord', id, antwoord, compileAls([{ [id]: [antwoord] }]))),
    ),
  ];
}

/** The situations that an eis is about; an eis about who picks up is about none. */
function listPremissen(eis: Eis): readonly Blok[] {
  if (eis.soort === 'neemt-niets-weg') return [{ [eis.kenmerk]: [eis.antwoord] }];
  return 'als' in eis ? eis.als : [];
}

const zonder = (blok: Blok, kenmerk: string): Blok =>
  Object.fromEntries(Object.entries(blok).filter(([id]) => id !== kenmerk));

/** Where the question is put, with any answer. Beside an impossible combination only other answers than its own can occur. */
function gevraagd({ kenmerken, compileAls }: CompiledKeuzehulp, kenmerk: string): Node {
  return compileAls([{ [kenmerk]: kenmerken.find(({ id }) => id === kenmerk)?.antwoorden ?? [] }]);
}

/**
 * What a worked case shows: every doel whose function is true for its answers. A question that it leaves open counts as
 * not asked; answers that cannot occur together show nothing.
 */
export function listGedekt<D extends { waar: Node }>(
  { store, kenmerken }: Pick<CompiledKeuzehulp, 'store' | 'kenmerken'>,
  doelen: readonly D[],
  { antwoorden, extra }: Casusantwoorden,
): D[] {
  const situatie = kenmerken.map(({ id, soort, antwoorden: keuzes, ongevraagd }) =>
    keuzes.indexOf(soort === 'extra' ? (extra.includes(id) ? 'ja' : 'nee') : (antwoorden[id] ?? ongevraagd)),
  );
  return doelen.filter(({ waar }) => evaluate(store, waar, situatie));
}
