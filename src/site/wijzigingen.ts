import { parseBestanden, parseSleutels, type Wijziging } from '../domain/geschiedenis.ts';
import { listDagen, type Grenzen, type Onderwerp, type WijzigingDag } from '../domain/wijzigingen.ts';
import { readGitLog, type GitLog } from './git-log.ts';
import { listOnderwerpen, metSleutels, overig, type Onderwerpen } from './onderwerp.ts';

/** What the page shows. `ondiep`: only the newest part of the history is known; `undefined`: none of it. */
export type Wijzigingen = { dagen: readonly WijzigingDag[]; eerder: number; ondiep: boolean };

/** So that the page stays as light as any other. */
const GRENZEN: Grenzen = { perGroep: 12, inTotaal: 220 };

/** Make the days of a page out of what git knows, in the names that content has now. */
export function buildWijzigingen({ bestanden, sleutels, ondiep }: GitLog, onderwerpen: Onderwerpen): Wijzigingen {
  const wijzigingen: Wijziging[] = [
    ...parseBestanden(bestanden, ondiep).filter(({ bestand }) => !metSleutels.includes(bestand)),
    ...parseSleutels(sleutels, ondiep),
  ];
  const beschrijf = (bestand: string, sleutel: string | undefined): Onderwerp => {
    const plek = sleutel === undefined ? bestand : `${bestand}#${sleutel}`;
    const bekend = onderwerpen.perPlek.get(plek);
    if (bekend) return bekend;
    // What is gone has no title any more; its file name is what is left.
    const id = sleutel ?? bestand.replace(/^.*\/|\.\w+$/g, '');
    const groep = onderwerpen.mappen.find(({ map }) => plek.startsWith(map))?.groep ?? overig;
    return { groep, naam: groep === overig ? bestand : id };
  };
  const groepen = [...new Set(onderwerpen.mappen.map(({ groep }) => groep)), overig];
  return { ...listDagen(wijzigingen, beschrijf, groepen, GRENZEN), ondiep };
}

/** Get what changed in content, per day; undefined where the build has no history. */
export async function getWijzigingen(): Promise<Wijzigingen | undefined> {
  const log = readGitLog('.', metSleutels);
  return log && buildWijzigingen(log, await listOnderwerpen());
}
