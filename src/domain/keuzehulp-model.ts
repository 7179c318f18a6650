import type { Advies } from '../schema/advies.ts';
import type { Blok, Keuzehulp } from '../schema/keuzehulp.ts';
import type { Vangnet } from '../schema/vangnet.ts';

/** A fact that advices can depend on: a question, or one box of the multiple-choice extras (`ja` or `nee`). */
export type Kenmerk = {
  id: string;
  soort: 'vraag' | 'extra';
  antwoorden: readonly string[];
  /** The answer that counts while nobody has answered: `standaard`, else `weet-niet`; `nee` for an extra. */
  ongevraagd: string;
  /** The question applies only where all of these hold; elsewhere the fact has the value `nvt`. */
  alleenAls?: Blok;
};

/** The logical part of one advice; texts stay with the page. */
export type ModelAdvies = {
  id: string;
  soort: Advies['soort'];
  aard: Advies['aard'];
  wanneer: Advies['wanneer'];
  volgorde: number;
  routes: readonly string[];
  raakt: readonly string[];
  als: readonly Blok[];
  altijd: boolean;
  vervangt: readonly string[];
  /** Id of the next advice when this one fails, or `vangnet`; absent for what cannot fail. */
  terugval?: string;
};

export type ModelVangnet = { id: string; moment: Vangnet['moment']; volgorde: number; als?: readonly Blok[] };

/** Everything the engine needs of one keuzehulp: facts in the editors' order (questions, then extras) and advices. */
export type KeuzehulpModel = {
  naam: string;
  kenmerken: readonly Kenmerk[];
  /** Ids of questions that share a screen. */
  schermen: readonly (readonly string[])[];
  onmogelijk: readonly { als: Blok; omdat: string }[];
  adviezen: readonly ModelAdvies[];
  vangnetten: readonly ModelVangnet[];
};

/** Explicit answers only: kenmerk id → answer id. A missing fact counts as its `ongevraagd` value. */
export type Antwoorden = Readonly<Record<string, string>>;

/**
 * Build the model of a keuzehulp from its parsed content files.
 *
 * @param naam Folder name, such as `verwijzen`.
 * @param adviezen Advices with their id (the file name).
 */
export function buildModel(
  naam: string,
  keuzehulp: Keuzehulp,
  adviezen: readonly (Advies & { id: string })[],
  vangnetten: readonly Vangnet[],
): KeuzehulpModel {
  const vragen = keuzehulp.vragen.map(
    (vraag): Kenmerk => ({
      id: vraag.kenmerk,
      soort: 'vraag',
      antwoorden: vraag.antwoorden.map((antwoord) => antwoord.id),
      ongevraagd: vraag.standaard ?? 'weet-niet',
      ...(vraag.alleenAls ? { alleenAls: vraag.alleenAls } : {}),
    }),
  );
  const extras = keuzehulp.extra.opties.map(
    (optie): Kenmerk => ({ id: optie.id, soort: 'extra', antwoorden: ['ja', 'nee'], ongevraagd: 'nee' }),
  );
  return {
    naam,
    kenmerken: [...vragen, ...extras],
    schermen: keuzehulp.schermen,
    onmogelijk: keuzehulp.onmogelijk,
    adviezen: adviezen.map((advies) => ({
      id: advies.id,
      soort: advies.soort,
      aard: advies.aard,
      wanneer: advies.wanneer,
      volgorde: advies.volgorde,
      routes: advies.routes,
      raakt: advies.raakt,
      als: advies.als,
      altijd: advies.altijd,
      vervangt: advies.vervangt,
      ...(advies.alsHetNietLukt ? { terugval: advies.alsHetNietLukt.dan } : {}),
    })),
    vangnetten: vangnetten.map(({ id, moment, volgorde, als }) => ({ id, moment, volgorde, ...(als ? { als } : {}) })),
  };
}
