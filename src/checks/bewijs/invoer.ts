import type { CompiledAdvies, CompiledKeuzehulp } from '../../domain/compile.ts';
import type { ModelAdvies } from '../../domain/keuzehulp-model.ts';
import type { Veiligheid } from '../../schema/veiligheid.ts';
import { compileInhoud, type LeesbareKeuzehulp } from '../compile-inhoud.ts';
import type { Entry, Inhoud } from '../inhoud.ts';
import { listLeeftijdsgroepen, type Leeftijdsgroep } from './leeftijdsgroepen.ts';
import { makeContacten, type Contacten } from './contacten.ts';

/** A keuzehulp of which every file could be read. */
export type HeleKeuzehulp = LeesbareKeuzehulp & { veiligheid: Entry<Veiligheid> };

/** An advies as the proofs see it: its place in the diagrams and what it does. */
export type BewijsAdvies = Omit<CompiledAdvies, 'terugval'> &
  Pick<ModelAdvies, 'aard' | 'routes' | 'raakt' | 'altijd' | 'vervangt'>;

/** What every proof gets: one keuzehulp, compiled, with the contacts of its routes in every municipality. */
export type Invoer = {
  inhoud: Inhoud;
  keuzehulp: HeleKeuzehulp;
  compiled: CompiledKeuzehulp;
  /** In the order in which they are shown. */
  adviezen: readonly BewijsAdvies[];
  contacten: Contacten;
  leeftijdsgroepen: readonly Leeftijdsgroep[];
};

/** Compile a keuzehulp for the proofs. Throws where a reference is wrong; the other checks report those. */
export function makeInvoer(inhoud: Inhoud, keuzehulp: HeleKeuzehulp): Invoer {
  const compiled = compileInhoud(keuzehulp);
  const leeftijdsgroepen = listLeeftijdsgroepen(compiled);
  const leeftijden = leeftijdsgroepen.flatMap(({ leeftijd }) => leeftijd ?? []);
  const adviezen = listBewijsAdviezen(compiled);
  return { inhoud, keuzehulp, compiled, adviezen, leeftijdsgroepen, contacten: makeContacten(inhoud, leeftijden) };
}

/** The compiled adviezen, each with what it does. */
export function listBewijsAdviezen({ model, adviezen }: CompiledKeuzehulp): BewijsAdvies[] {
  const gecompileerd: readonly CompiledAdvies[] = adviezen;
  const bekend = new Map(model.adviezen.map((advies) => [advies.id, advies]));
  return gecompileerd.map((advies): BewijsAdvies => {
    const { aard, routes, raakt, altijd, vervangt } = bekend.get(advies.id) as ModelAdvies;
    return { ...advies, aard, routes, raakt, altijd, vervangt };
  });
}

/** The actions, in the order in which they are shown. */
export const listActies = ({ adviezen }: Pick<Invoer, 'adviezen'>): BewijsAdvies[] =>
  adviezen.filter(({ soort }) => soort === 'actie');
