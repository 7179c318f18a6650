import type { Blok } from '../schema/keuzehulp.ts';
import { and, createDiagrams, literal, not, or, type Diagrams, type Node } from './diagram.ts';
import type { Interview, InterviewAdvies, InterviewKenmerk } from './interview.ts';
import type { Kenmerk, KeuzehulpModel } from './keuzehulp-model.ts';
import { listVervangers } from './vervangt.ts';

/** An advies with, besides where it is shown, where its own condition holds. */
export type CompiledAdvies = InterviewAdvies & { als: Node };

/** A compiled keuzehulp: everything the interview walks, and what the proofs need. */
export type CompiledKeuzehulp = Interview & {
  model: KeuzehulpModel;
  adviezen: readonly CompiledAdvies[];
  /** Each impossible combination apart; together they are what `wereld` leaves out. */
  onmogelijk: readonly { geldt: Node; omdat: string }[];
  /** Compile any condition over the same kenmerken, such as that of an invariant. */
  compileAls: (als: readonly Blok[]) => Node;
};

const momenten = ['nu', 'vandaag', 'deze-week', 'later'];

/**
 * Compile a keuzehulp to decision diagrams.
 *
 * The variables are the kenmerken in order, their values the answers without `nvt`. Whether a question applies follows
 * from earlier answers, so `nvt` is composed away: `gezag: [ouders]` becomes "gezag applies and the answer is ouders",
 * `gezag: [nvt]` becomes "gezag does not apply". A raw answer to a question that does not apply changes nothing, and the
 * reduced diagram does not have it.
 *
 * @param store Where the diagrams are made. Two versions with the same kenmerken and answers can share one, so that
 *   equal functions are the same node.
 * @throws Error for an unknown kenmerk or answer, an `alleenAls` on a later kenmerk, or a circle of `vervangt`. The
 *   content control reports these earlier, with file and line.
 */
export function compileKeuzehulp(
  model: KeuzehulpModel,
  store: Diagrams = createDiagrams(model.kenmerken.map((kenmerk) => kenmerk.antwoorden.length)),
): CompiledKeuzehulp {
  const kenmerken: InterviewKenmerk[] = [];
  const compileAls = (als: readonly Blok[]): Node =>
    or(store, ...als.map((blok) => compileBlok(store, kenmerken, blok)));
  for (const kenmerk of model.kenmerken) kenmerken.push(compileKenmerk(store, kenmerken, kenmerk));

  const als = new Map(model.adviezen.map((advies) => [advies.id, compileAls(advies.als)]));
  const vervangers = listVervangers(model.adviezen);
  const adviezen = model.adviezen.map((advies): CompiledAdvies => {
    const eigen = als.get(advies.id) as Node;
    const vervangen = (vervangers.get(advies.id) ?? []).map((id) => als.get(id) as Node);
    const { id, soort, wanneer, volgorde, terugval } = advies;
    const zichtbaar = and(store, eigen, not(store, or(store, ...vervangen)));
    const blokken = advies.als.map((blok) => compileAls([blok]));
    return { id, soort, wanneer, volgorde, ...(terugval ? { terugval } : {}), als: eigen, zichtbaar, blokken };
  });
  adviezen.sort(
    (a, b) =>
      momenten.indexOf(a.wanneer) - momenten.indexOf(b.wanneer) || a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1),
  );
  const onmogelijk = model.onmogelijk.map(({ als: blok, omdat }) => ({ geldt: compileAls([blok]), omdat }));
  const vangnetten = model.vangnetten.map(({ id, moment, volgorde, als: alleen }) => ({
    id,
    moment,
    volgorde,
    geldt: compileAls(alleen ?? [{}]),
  }));
  vangnetten.sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));
  const wereld = not(store, or(store, ...onmogelijk.map(({ geldt }) => geldt)));
  return { model, store, kenmerken, schermen: model.schermen, wereld, adviezen, vangnetten, onmogelijk, compileAls };
}

/** One kenmerk; its `alleenAls` may only name kenmerken before it, which are already there. */
function compileKenmerk(store: Diagrams, eerdere: readonly InterviewKenmerk[], kenmerk: Kenmerk): InterviewKenmerk {
  const { alleenAls, ...rest } = kenmerk;
  if (!rest.antwoorden.includes(rest.ongevraagd)) throw new Error(`${rest.id} heeft geen antwoord ${rest.ongevraagd}`);
  return { ...rest, geldt: compileBlok(store, eerdere, alleenAls ?? {}) };
}

/** A conjunction over effective values. */
function compileBlok(store: Diagrams, kenmerken: readonly InterviewKenmerk[], blok: Blok): Node {
  const delen = Object.entries(blok).map(([id, waarden]) => {
    const variable = kenmerken.findIndex((kenmerk) => kenmerk.id === id);
    const kenmerk = kenmerken[variable];
    if (!kenmerk) throw new Error(`onbekend kenmerk in een voorwaarde: ${id}`);
    const gewoon = waarden.filter((waarde) => waarde !== 'nvt');
    const values = gewoon.map((waarde) => kenmerk.antwoorden.indexOf(waarde));
    if (values.includes(-1)) throw new Error(`onbekend antwoord in een voorwaarde: ${id}: ${waarden.join(', ')}`);
    const gegeven = and(store, kenmerk.geldt, literal(store, variable, values));
    return waarden.includes('nvt') ? or(store, gegeven, not(store, kenmerk.geldt)) : gegeven;
  });
  return and(store, ...delen);
}
