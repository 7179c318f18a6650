import verslag from 'virtual:bewijs';

/** What was proven about one keuzehulp. */
export type Bewijsverslag = (typeof verslag.rapporten)[number];

/** One thing in content that carries the date of a check. */
export type Nakijkpunt = (typeof verslag.nakijkpunten)[number];

/**
 * Get what was proven about a keuzehulp, as the control found it while this site was built.
 *
 * @throws When it could not be proven; the control says why.
 */
export function getBewijsverslag(naam: string): Bewijsverslag {
  const gevonden = verslag.rapporten.find(({ keuzehulp }) => keuzehulp === naam);
  if (!gevonden) throw new Error(`Keuzehulp "${naam}" is niet te bewijzen. De controle zegt waarom.`);
  return gevonden;
}

/** What does not hold in one file of content; none in a build that the control let through. */
export function listProblemen(file: string): string[] {
  return verslag.fouten.filter((fout) => fout.file === file).map(({ problem }) => problem);
}

/** Everything in content that carries the date of a check, and the queries that search is tried with. */
export const { nakijkpunten, zoekvragen } = verslag;
