import { count } from '../domain/diagram-count.ts';
import { situaties } from '../domain/situaties.ts';
import { listCasussen, listGemeenten, listVeiligheid } from './content.ts';
import { getKeuzehulp } from './keuzehulp.ts';

/** What the proofs of a keuzehulp go over, and what must always hold there. */
export type Bewezen = {
  /** A bigint: one day there may be more than a number holds exactly. */
  situaties: bigint;
  adviezen: number;
  casussen: number;
  gemeenten: number;
  /** Why each safety rule must hold, in the editors' words. */
  eisen: readonly string[];
  /** Where "weet ik niet" may lead elsewhere, and why. */
  uitzonderingen: readonly string[];
  /** Where no action has a party of its own, and why. */
  zonderActie: readonly string[];
};

/**
 * Count what the proofs of a keuzehulp go over. The control proves it before every build; a build of something that is
 * not proven does not exist.
 *
 * @throws When there is no such keuzehulp.
 */
export async function getBewezen(naam: string): Promise<Bewezen> {
  const [{ interview, adviezen }, casussen, gemeenten, veiligheid] = await Promise.all([
    getKeuzehulp(naam),
    listCasussen(),
    listGemeenten(),
    listVeiligheid(),
  ]);
  const eigen = veiligheid.find(({ id }) => id === naam);
  if (!eigen) throw new Error(`Keuzehulp "${naam}" heeft geen veiligheid.yaml.`);
  return {
    situaties: count(interview.store, situaties(interview)),
    adviezen: adviezen.length,
    casussen: casussen.filter(({ id }) => id.startsWith(`${naam}/`)).length,
    gemeenten: gemeenten.length,
    eisen: eigen.eisen.map(({ omdat }) => omdat),
    uitzonderingen: eigen.weetNiet.map(({ omdat }) => omdat),
    zonderActie: eigen.zonderActie.map(({ omdat }) => omdat),
  };
}
