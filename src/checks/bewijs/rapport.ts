import type { Status } from '../../schema/shared/status.ts';
import type { GelijkeAntwoorden } from './antwoorden-tellen.ts';
import type { CasusCijfers } from './casussen.ts';
import type { RouteEinden } from './contact-einden.ts';
import type { EisCijfers } from './eisen.ts';
import type { GrensCijfers } from './grensgevallen.ts';
import type { InterviewCijfers } from './interview.ts';
import type { Verlies } from './verlies.ts';
import type { WetCijfers } from './weet-niet-wet.ts';

/** What was proven about one keuzehulp, in figures; plain data. */
export type BewijsRapport = {
  keuzehulp: string;
  /** Possible situations, each counted once. */
  situaties: bigint;
  adviezen: number;
  eisen: readonly EisCijfers[];
  weetNiet: readonly WetCijfers[];
  /** Written exceptions to the weet-niet law. */
  uitzonderingen: number;
  /** Situations that have no action of their own party, on purpose; in words. */
  zonderActie: readonly string[];
  gelijk: readonly GelijkeAntwoorden[];
  verlies: readonly Verlies[];
  /** Nodes of the diagrams that go to the browser. */
  knopen: number;
  interview: InterviewCijfers;
  casussen: readonly CasusCijfers[];
  grensgevallen: GrensCijfers;
  einden: readonly RouteEinden[];
  /** Phone numbers in all content, by status. */
  nummers: Readonly<Record<Status, number>>;
};
