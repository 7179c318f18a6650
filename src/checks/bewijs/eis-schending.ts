import { and, not, or, type Node } from '../../domain/diagram.ts';
import type { Doel, Eis } from '../../schema/veiligheid.ts';
import { listGetroffen } from './doel.ts';
import { isAlleenNood, listEersteActies } from './eerste-actie.ts';
import { listActies, type BewijsAdvies, type Invoer } from './invoer.ts';

/** An eis about what is shown. */
export type AdviesEis = Extract<Eis, { soort: 'eerste-actie' | 'bevat' | 'nooit' | 'alleen-als' | 'samen-met' }>;

/** Where an eis is broken: in which situations, for which gemeente, and where each advies plays a part in it. */
export type Schending = { waar: Node; gemeente: string | null; adviezen: readonly { id: string; waar: Node }[] };

/** Every breach of an eis, for every gemeente and without one; none when it holds. */
export function listSchendingen(invoer: Invoer, eis: AdviesEis): Schending[] {
  const { store, wereld, compileAls } = invoer.compiled;
  const als = compileAls(eis.als);
  const hier = and(store, wereld, als);
  switch (eis.soort) {
    case 'eerste-actie':
      return listEersteFout(invoer, eis, hier);
    case 'bevat':
      return listZonder(invoer, { kandidaten: listKandidaten(invoer, eis.ookLetOp), doel: eis.eenVan, hier });
    case 'nooit':
      return listWel(invoer, { kandidaten: listActies(invoer), doel: eis.doel, hier });
    case 'alleen-als':
      return listWel(invoer, {
        kandidaten: listActies(invoer),
        doel: eis.doel,
        hier: and(store, wereld, not(store, als)),
      });
    case 'samen-met':
      return listLos(invoer, eis.doel, eis.met, hier);
  }
}

/** What counts as having been said: actions, and where an eis allows it also what to mind. */
function listKandidaten({ adviezen }: Invoer, ookLetOp: boolean): BewijsAdvies[] {
  return adviezen.filter(({ soort }) => soort === 'actie' || (ookLetOp && soort === 'let-op'));
}

type Vraag = { kandidaten: readonly BewijsAdvies[]; doel: Doel; hier: Node };

/** Where any of these adviezen is visible. */
function zichtbaarVan(
  { compiled: { store } }: Invoer,
  adviezen: readonly BewijsAdvies[],
  ids: ReadonlySet<string>,
): Node {
  return or(store, ...adviezen.filter(({ id }) => ids.has(id)).map(({ zichtbaar }) => zichtbaar));
}

const listDeel = (adviezen: readonly BewijsAdvies[], ids: ReadonlySet<string>): Schending['adviezen'] =>
  adviezen.filter(({ id }) => ids.has(id)).map(({ id, zichtbaar }) => ({ id, waar: zichtbaar }));

function listZonder(invoer: Invoer, { kandidaten, doel, hier }: Vraag): Schending[] {
  const { store } = invoer.compiled;
  return listGetroffen(invoer, kandidaten, [doel]).flatMap(
    ({ gemeente, waar: binnen, ids: [ids = new Set<string>()] }) => {
      const waar = and(store, binnen, hier, not(store, zichtbaarVan(invoer, kandidaten, ids)));
      // None of them is visible there; what is said is which ones could have been.
      return waar === 0 ? [] : [{ waar, gemeente, adviezen: [...ids].map((id) => ({ id, waar })) }];
    },
  );
}

function listWel(invoer: Invoer, { kandidaten, doel, hier }: Vraag): Schending[] {
  const { store } = invoer.compiled;
  return listGetroffen(invoer, kandidaten, [doel]).flatMap(
    ({ gemeente, waar: binnen, ids: [ids = new Set<string>()] }) => {
      const waar = and(store, binnen, hier, zichtbaarVan(invoer, kandidaten, ids));
      return waar === 0 ? [] : [{ waar, gemeente, adviezen: listDeel(kandidaten, ids) }];
    },
  );
}

function listLos(invoer: Invoer, doel: Doel, met: Doel, hier: Node): Schending[] {
  const { store } = invoer.compiled;
  const acties = listActies(invoer);
  return listGetroffen(invoer, acties, [doel, met]).flatMap(
    ({ gemeente, waar: binnen, ids: [een = new Set<string>(), ander = new Set<string>()] }) => {
      const waar = and(
        store,
        binnen,
        hier,
        zichtbaarVan(invoer, acties, een),
        not(store, zichtbaarVan(invoer, acties, ander)),
      );
      return waar === 0 ? [] : [{ waar, gemeente, adviezen: listDeel(acties, een) }];
    },
  );
}

function listEersteFout(invoer: Invoer, eis: Extract<Eis, { soort: 'eerste-actie' }>, hier: Node): Schending[] {
  const { store } = invoer.compiled;
  const toets = (doel: Doel | undefined, goed: boolean): Schending[] => {
    if (!doel) return [];
    const acties = listActies(invoer).filter(
      (actie) => !eis.behalve.includes(actie.id) && (goed || !isAlleenNood(actie)),
    );
    const eersten = listEersteActies(invoer, acties);
    return listGetroffen(invoer, acties, [doel]).flatMap(
      ({ gemeente, waar: binnen, ids: [ids = new Set<string>()] }) => {
        const isEerst = or(store, ...eersten.filter(({ id }) => ids.has(id)).map(({ eerst }) => eerst));
        const waar = and(store, binnen, hier, goed ? not(store, isEerst) : isEerst);
        return waar === 0 ? [] : [{ waar, gemeente, adviezen: eersten.map(({ id, eerst }) => ({ id, waar: eerst })) }];
      },
    );
  };
  return [...toets(eis.is, true), ...toets(eis.isNiet, false)];
}

/** The doelen of an eis, in the order in which its proof uses them. */
export function listDoelen(eis: AdviesEis): Doel[] {
  if (eis.soort === 'eerste-actie') return [eis.is, eis.isNiet].filter((doel) => doel !== undefined);
  if (eis.soort === 'bevat') return [eis.eenVan];
  return eis.soort === 'samen-met' ? [eis.doel, eis.met] : [eis.doel];
}
