import { compileKeuzehulp } from '../../domain/compile.ts';
import { and } from '../../domain/diagram.ts';
import { buildModel } from '../../domain/keuzehulp-model.ts';
import { bewijs } from '../bewijs/bewijs.ts';
import { makeInvoer, type HeleKeuzehulp, type Invoer } from '../bewijs/invoer.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Issue } from '../issue.ts';
import { checkVerwijzingen } from '../verwijzingen.ts';
import { isVerzwakking, listEisWijzigingen } from '../verschil/eisen.ts';
import { vergelijk } from '../verschil/vergelijking.ts';
import type { Mutant } from './mutanten.ts';

/** What became of a mutant: it means the same, something caught it (which codes), or nothing did. */
export type Uitkomst = { soort: 'gelijk' } | { soort: 'gevangen'; door: readonly string[] } | { soort: 'ontsnapt' };

/**
 * Try one mutant on everything that guards the rules: the proofs, the worked cases, and the comparison with what was
 * promised before. A mutant that shows every advies in the same situations, by the same way and to the same parties, is no
 * mistake; that is decided exactly, by comparing diagrams.
 *
 * @param origineel The keuzehulp as it is, from `makeInvoer`.
 */
export function proefMutant(inhoud: Inhoud, origineel: Invoer, { keuzehulp, operator }: Mutant): Uitkomst {
  if (operator.startsWith('eis-')) return proefEis(inhoud, origineel, keuzehulp);
  if (operator !== 'route-weg' && operator !== 'advies-weg' && isGelijk(origineel, keuzehulp))
    return { soort: 'gelijk' };
  const keuzehulpen = inhoud.keuzehulpen.map((een) => (een.naam === keuzehulp.naam ? keuzehulp : een));
  const anders = { ...inhoud, keuzehulpen };
  const fouten = bewijs(anders).issues.filter(({ severity }) => severity === 'fout');
  return geefUitkomst([...fouten, ...listVergeten(anders)].map(({ code }) => code));
}

/** Who takes an advies away by mistake leaves it behind in the grensgevallen. */
const listVergeten = (inhoud: Inhoud): Issue[] =>
  checkVerwijzingen(inhoud).filter(({ file }) => file.endsWith('/grensgevallen.yaml'));

/** An eis that guards less is noticed by whoever compares it with the version before. */
function proefEis(inhoud: Inhoud, origineel: Invoer, keuzehulp: HeleKeuzehulp): Uitkomst {
  const vergelijking = vergelijk(origineel, makeInvoer(inhoud, keuzehulp));
  const wijzigingen = vergelijking ? listEisWijzigingen(vergelijking) : [];
  if (vergelijking && wijzigingen.length === 0) return { soort: 'gelijk' };
  return geefUitkomst(wijzigingen.filter(isVerzwakking).map(({ soort }) => `eis ${soort}`));
}

const geefUitkomst = (door: readonly string[]): Uitkomst =>
  door.length === 0 ? { soort: 'ontsnapt' } : { soort: 'gevangen', door: [...new Set(door)] };

/** Is every advies shown in the same possible situations? Both are compiled in one store, so equal is the same node. */
function isGelijk({ compiled }: Invoer, { naam, keuzehulp, adviezen, vangnetten }: HeleKeuzehulp): boolean {
  const { store, wereld } = compiled;
  const mutant = compileKeuzehulp(buildModel(naam, keuzehulp, adviezen, vangnetten), store);
  return mutant.adviezen.every(({ id, zichtbaar }) => {
    const eerst = compiled.adviezen.find((advies) => advies.id === id);
    return eerst !== undefined && and(store, wereld, eerst.zichtbaar) === and(store, wereld, zichtbaar);
  });
}
