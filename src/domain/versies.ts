import { compileKeuzehulp, type CompiledKeuzehulp } from './compile.ts';
import { and, createDiagrams, literal, or, type Node } from './diagram.ts';
import type { Kenmerk, KeuzehulpModel } from './keuzehulp-model.ts';

/** Two versions of one keuzehulp over the same facts and answers, so that a function of one compares with the other. */
export type Versies = {
  oud: CompiledKeuzehulp;
  nieuw: CompiledKeuzehulp;
  /** The situations that are possible in both. */
  beide: Node;
  /** Every situation once, for counting; see `situaties`. */
  eenmaal: Node;
};

/**
 * Compile two versions of a keuzehulp into one store.
 *
 * The facts are those of both, each with the answers of both. A version cannot give an answer that it does not have, and
 * nothing in it depends on a fact that it does not have.
 *
 * @returns Undefined when two questions wait for each other, in one version this way round and in the other that way:
 *   then no order of the variables fits both.
 */
export function compileVersies(oud: KeuzehulpModel, nieuw: KeuzehulpModel): Versies | undefined {
  const kenmerken = joinKenmerken(oud, nieuw);
  if (!kenmerken) return undefined;
  const store = createDiagrams(kenmerken.map(({ antwoorden }) => antwoorden.length));
  const [voor, na] = [oud, nieuw].map((model) => compileVersie(model, kenmerken, store)) as [
    CompiledKeuzehulp,
    CompiledKeuzehulp,
  ];
  const eenmaal = kenmerken.map((_, variable) => {
    const geldt = [voor, na].map((versie) => versie.kenmerken[variable]?.geldt as Node);
    return or(store, ...geldt, literal(store, variable, [0]));
  });
  return { oud: voor, nieuw: na, beide: and(store, voor.wereld, na.wereld), eenmaal: and(store, ...eenmaal) };
}

type Gezamenlijk = Pick<Kenmerk, 'id' | 'antwoorden'>;

function compileVersie(
  model: KeuzehulpModel,
  gezamenlijk: readonly Gezamenlijk[],
  store: CompiledKeuzehulp['store'],
): CompiledKeuzehulp {
  const eigen = new Map(model.kenmerken.map((kenmerk) => [kenmerk.id, kenmerk]));
  const vreemd = gezamenlijk.flatMap(({ id, antwoorden }) => {
    const andere = antwoorden.filter((antwoord) => eigen.get(id)?.antwoorden.includes(antwoord) === false);
    return andere.length === 0 ? [] : [{ als: { [id]: andere }, omdat: 'Deze versie heeft dit antwoord niet.' }];
  });
  const compiled = compileKeuzehulp(
    {
      ...model,
      kenmerken: gezamenlijk.map(({ id, antwoorden }) => ({
        ...(eigen.get(id) ?? { id, soort: 'vraag', ongevraagd: antwoorden[0] as string }),
        antwoorden,
      })),
      onmogelijk: [...model.onmogelijk, ...vreemd],
    },
    store,
  );
  return {
    ...compiled,
    kenmerken: compiled.kenmerken.map((kenmerk) => (eigen.has(kenmerk.id) ? kenmerk : { ...kenmerk, geldt: 0 })),
  };
}

/** The facts of both versions in an order in which each stands after those that its question depends on. */
function joinKenmerken(oud: KeuzehulpModel, nieuw: KeuzehulpModel): Gezamenlijk[] | undefined {
  const rest = new Map<string, { antwoorden: string[]; na: string[] }>();
  for (const { id, antwoorden, alleenAls } of [...nieuw.kenmerken, ...oud.kenmerken]) {
    const eerder = rest.get(id) ?? { antwoorden: [], na: [] };
    rest.set(id, {
      antwoorden: [...new Set([...eerder.antwoorden, ...antwoorden])],
      na: [...eerder.na, ...Object.keys(alleenAls ?? {})],
    });
  }
  const volgorde: Gezamenlijk[] = [];
  while (rest.size > 0) {
    const volgende = [...rest].find(([, { na }]) => na.every((id) => !rest.has(id)));
    if (!volgende) return undefined;
    const [id, { antwoorden }] = volgende;
    volgorde.push({ id, antwoorden });
    rest.delete(id);
  }
  return volgorde;
}
