import type { Advies } from '../schema/advies.ts';
import type { Argument } from '../schema/argument.ts';
import type { Begrip, paginaSchema, rechtSchema, rolSchema, signaalSchema, stapSchema } from '../schema/artikel.ts';
import type { Bron } from '../schema/bron.ts';
import type { Casus } from '../schema/casus.ts';
import type { Reeks } from '../schema/cijfers.ts';
import type { Feit } from '../schema/feit.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import type { Grensgeval } from '../schema/grensgeval.ts';
import type { handelingsperspectiefSchema } from '../schema/handelingsperspectief.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { HulpNu } from '../schema/hulp-nu.ts';
import type { ingangSchema } from '../schema/ingang.ts';
import type { Keuzehulp } from '../schema/keuzehulp.ts';
import type { MatrixRij } from '../schema/rechten-matrix.ts';
import type { OudeNaam, Plaatsnaam } from '../schema/plaatsnaam.ts';
import type { Redactie } from '../schema/redactie.ts';
import type { Regel } from '../schema/regel.ts';
import type { Regio } from '../schema/regio.ts';
import type { Route } from '../schema/route.ts';
import type { sectorSchema } from '../schema/sector.ts';
import type { Vangnet } from '../schema/vangnet.ts';
import type { Veiligheid } from '../schema/veiligheid.ts';
import type { Zoekwoorden } from '../schema/zoekwoorden.ts';
import type { z } from 'astro/zod';
import type { Path, Positie } from './positie.ts';
import type { Tekst } from './tekst.ts';

/** One thing from content with its id (its file name, key or code) and where it stands. */
export type Entry<T> = T & { id: string; file: string; path: Path };

/** An entry with a text under its frontmatter. */
export type TekstEntry<T> = Entry<T> & { tekst: Tekst };

/** Ids in use; also of what is there but could not be read, so that one mistake is reported once. */
export type Ids = ReadonlySet<string>;

/** One folder of `content/keuzehulpen/`. */
export type KeuzehulpInhoud = {
  naam: string;
  keuzehulp: Entry<Keuzehulp> | undefined;
  veiligheid: Entry<Veiligheid> | undefined;
  adviezen: readonly TekstEntry<Advies>[];
  casussen: readonly Entry<Casus>[];
  /** None where this keuzehulp keeps no grensgevallen. */
  grensgevallen: readonly Entry<Grensgeval>[];
  regels: readonly Entry<Regel>[];
  vangnetten: readonly Entry<Vangnet>[];
  ids: {
    adviezen: Ids;
    casussen: Ids;
    grensgevallen: Ids | undefined;
    regels: Ids | undefined;
    vangnetten: Ids | undefined;
  };
};

/** Kinds that other content refers to by id. Undefined where the file that holds them all could not be read. */
export type BekendeIds = {
  hulpaanbod: Ids;
  regios: Ids;
  begrippen: Ids;
  rollen: Ids;
  signalen: Ids;
  rechten: Ids;
  stappen: Ids;
  sectoren: Ids;
  handelingsperspectieven: Ids;
  doelgroepen: Ids;
  hulpvragen: Ids;
  beroepen: Ids;
  paginas: Ids;
  gemeenten: Ids | undefined;
  routes: Ids | undefined;
  bronnen: Ids | undefined;
  feiten: Ids | undefined;
};

/** Everything in `content/` that could be read, typed by the schemas. */
export type Inhoud = {
  keuzehulpen: readonly KeuzehulpInhoud[];
  hulpaanbod: readonly TekstEntry<Hulpaanbod>[];
  regios: readonly Entry<Regio>[];
  gemeenten: readonly Entry<Gemeente>[];
  woonplaatsen: readonly Entry<Plaatsnaam>[];
  oudeNamen: readonly Entry<OudeNaam>[];
  aliassen: readonly Entry<Plaatsnaam>[];
  routes: readonly Entry<Route>[];
  bronnen: readonly Entry<Bron>[];
  feiten: readonly Entry<Feit>[];
  cijfers: readonly Entry<Reeks>[];
  begrippen: readonly Entry<Begrip>[];
  rollen: readonly TekstEntry<z.infer<typeof rolSchema>>[];
  signalen: readonly TekstEntry<z.infer<typeof signaalSchema>>[];
  rechten: readonly TekstEntry<z.infer<typeof rechtSchema>>[];
  stappen: readonly TekstEntry<z.infer<typeof stapSchema>>[];
  sectoren: readonly TekstEntry<z.infer<typeof sectorSchema>>[];
  handelingsperspectieven: readonly TekstEntry<z.infer<typeof handelingsperspectiefSchema>>[];
  doelgroepen: readonly TekstEntry<z.infer<typeof ingangSchema>>[];
  hulpvragen: readonly TekstEntry<z.infer<typeof ingangSchema>>[];
  beroepen: readonly TekstEntry<z.infer<typeof ingangSchema>>[];
  paginas: readonly TekstEntry<z.infer<typeof paginaSchema>>[];
  rechtenMatrix: readonly Entry<MatrixRij>[];
  argumenten: readonly Entry<Argument>[];
  /** Undefined where the file could not be read. */
  zoekwoorden: Entry<Zoekwoorden> | undefined;
  /** Undefined where the file could not be read. */
  redactie: Entry<Redactie> | undefined;
  hulpNu: readonly Entry<HulpNu>[];
  ids: BekendeIds;
  /** Line and column of a value, of its nearest parent where it is missing, or of these words inside it. */
  positie: (file: string, path: Path, woorden?: string) => Positie;
};
