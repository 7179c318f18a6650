import type { CompiledKeuzehulp } from './compile.ts';
import { listGedekt, type Casusantwoorden, type Dekdoel } from './dekking.ts';
import { makeGebruikelijk, vulIn } from './dekking-invullen.ts';
import { count } from './diagram-count.ts';
import { and, literal, not, or, type Node } from './diagram.ts';
import { situaties } from './situaties.ts';

/** A case that nobody has written yet: possible answers, and what it would show that no other case shows. */
export type Voorstel<D = Dekdoel> = Casusantwoorden & { dekt: readonly D[] };

/** With more boxes ticked at once, nobody can write a story that is believed. */
export const meesteVakjes = 2;

/**
 * Suggest worked cases for everything that no case shows yet. The rarest situation comes first; everything else that
 * fits in with it is taken along, again the rarest first; what is then still open gets the answers that cases usually
 * have. So each suggestion shows as much as can be added one by one, though not always the most there is.
 *
 * @param casussen What is there already: what these show needs no suggestion.
 * @param gelijkend What the answers that are filled in resemble.
 * @returns A short list, the same for the same content: together with the cases it shows every doel that can be shown.
 */
export function listVoorstellen<D extends { waar: Node }>(
  compiled: CompiledKeuzehulp,
  doelen: readonly D[],
  casussen: readonly Casusantwoorden[],
  gelijkend: readonly Casusantwoorden[] = casussen,
): Voorstel<D>[] {
  const { store } = compiled;
  const eenmaal = situaties(compiled);
  const gedekt = new Set(casussen.flatMap((casus) => listGedekt(compiled, doelen, casus)));
  let open = doelen
    .filter((doel) => doel.waar !== 0 && !gedekt.has(doel))
    .map((doel) => ({ doel, aantal: count(store, and(store, doel.waar, eenmaal)) }))
    .sort((a, b) => Number(a.aantal - b.aantal))
    .map(({ doel }) => doel);
  const weinig = compileWeinigVakjes(compiled);
  const gebruikelijk = makeGebruikelijk(compiled, gelijkend);
  const voorstellen: Voorstel<D>[] = [];
  for (let [eerste] = open; eerste; [eerste] = open) {
    // What needs more boxes than usual gets them all the same.
    const begin = and(store, eerste.waar, weinig) || eerste.waar;
    const ruimte = open.reduce((over, { waar }) => and(store, over, waar) || over, begin);
    const casus = vulIn(compiled, ruimte, gebruikelijk);
    const dekt = listGedekt(compiled, open, casus);
    voorstellen.push({ ...casus, dekt });
    open = open.filter((doel) => !dekt.includes(doel));
  }
  return voorstellen;
}

/** True where at most `meesteVakjes` boxes are ticked. */
function compileWeinigVakjes({ store, kenmerken }: CompiledKeuzehulp): Node {
  // Per number of boxes: true where no more than that many are ticked, of those looked at so far.
  let hoogstens: Node[] = Array.from({ length: meesteVakjes + 1 }, () => 1);
  kenmerken.forEach(({ soort, antwoorden }, variable) => {
    if (soort !== 'extra') return;
    const ja = literal(store, variable, [antwoorden.indexOf('ja')]);
    hoogstens = hoogstens.map((node, aantal) =>
      or(store, and(store, not(store, ja), node), and(store, ja, hoogstens[aantal - 1] ?? 0)),
    );
  });
  return hoogstens[meesteVakjes] as Node;
}
