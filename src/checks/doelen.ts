import { findDichtstbij } from '../domain/dichtstbij.ts';
import { vangnet } from '../domain/terugval.ts';
import type { IssueCode } from './codes.ts';
import type { Ids, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import type { Plek } from './plek.ts';

/** A kind of thing that content refers to by id. */
export type Doel = {
  code: IssueCode;
  /** As in "maar die … kennen we niet". */
  noem: string;
  waar: string;
  /** Codes that differ by one digit mean something else altogether: do not guess. */
  raadNiet?: true;
  /** Ids in use; undefined when they could not be read, and then nothing can be said. */
  list: (inhoud: Inhoud, keuzehulp: KeuzehulpInhoud | undefined) => Ids | undefined;
};

/** Ids of a keuzehulp that stand inside its own file. */
const inKeuzehulp =
  (pick: (keuzehulp: NonNullable<KeuzehulpInhoud['keuzehulp']>) => string[]): Doel['list'] =>
  (_inhoud, keuzehulp) =>
    keuzehulp?.keuzehulp ? new Set(pick(keuzehulp.keuzehulp)) : undefined;

const union = (...sets: (Ids | undefined)[]): Ids | undefined =>
  sets.some((set) => set === undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));

const nietDoen = inKeuzehulp(({ nietDoen: list }) => list.map(({ id }) => id));

/** Everything that can be referred to. */
export const doelen = {
  advies: {
    code: 'onbekend-advies',
    noem: 'dat advies',
    waar: 'Alle adviezen staan in de map adviezen van deze keuzehulp.',
    list: (_inhoud, keuzehulp) => keuzehulp?.ids.adviezen,
  },
  adviesOfVangnet: {
    code: 'onbekend-advies',
    noem: 'dat advies',
    waar: 'Kies een advies uit de map adviezen van deze keuzehulp, of vangnet.',
    list: (_inhoud, keuzehulp) => union(keuzehulp?.ids.adviezen, new Set([vangnet])),
  },
  begrip: {
    code: 'onbekend-begrip',
    noem: 'dat begrip',
    waar: 'Alle begrippen staan in content/begrippen/.',
    list: (inhoud) => inhoud.ids.begrippen,
  },
  bron: {
    code: 'onbekende-bron',
    noem: 'die bron',
    waar: 'Alle bronnen staan in content/bronnen.yaml. Ontbreekt deze, zet haar daar dan onderaan.',
    list: (inhoud) => inhoud.ids.bronnen,
  },
  extra: {
    code: 'onbekend-kenmerk',
    noem: 'dat hokje',
    waar: 'Alle hokjes staan bij extra in keuzehulp.yaml.',
    list: inKeuzehulp(({ extra }) => extra.opties.map(({ id }) => id)),
  },
  feit: {
    code: 'onbekend-feit',
    noem: 'dat feit',
    waar: 'Alle feiten staan in content/feiten.yaml.',
    list: (inhoud) => inhoud.ids.feiten,
  },
  gemeente: {
    code: 'onbekende-gemeente',
    noem: 'die gemeente',
    waar: 'Alle gemeenten staan in content/gebieden/gemeenten.csv.',
    raadNiet: true,
    list: (inhoud) => inhoud.ids.gemeenten,
  },
  kenmerk: {
    code: 'onbekend-kenmerk',
    noem: 'dat kenmerk',
    waar: 'Alle kenmerken staan bij vragen in keuzehulp.yaml.',
    list: inKeuzehulp(({ vragen }) => vragen.map(({ kenmerk }) => kenmerk)),
  },
  nietDoen: {
    code: 'onbekend-niet-doen',
    noem: 'dat',
    waar: 'Alles wat hier kan staan, staat bij nietDoen in keuzehulp.yaml.',
    list: nietDoen,
  },
  organisatie: {
    code: 'onbekende-organisatie',
    noem: 'die organisatie',
    waar: 'Alle organisaties staan in content/hulpaanbod/.',
    list: (inhoud) => inhoud.ids.hulpaanbod,
  },
  regel: {
    code: 'onbekende-regel',
    noem: 'die regel',
    waar: 'Alle regels staan in regels.yaml van deze keuzehulp.',
    raadNiet: true,
    list: (_inhoud, keuzehulp) => keuzehulp?.ids.regels,
  },
  regeling: {
    code: 'onbekende-regeling',
    noem: 'die regeling',
    waar: 'Alle regelingen staan in content/rechten/.',
    list: (inhoud) => inhoud.ids.rechten,
  },
  regio: {
    code: 'onbekende-regio',
    noem: 'die regio',
    waar: "Alle regio's staan in content/gebieden/regios/.",
    list: (inhoud) => inhoud.ids.regios,
  },
  route: {
    code: 'onbekende-route',
    noem: 'die route',
    waar: 'Alle routes staan in content/routes.yaml.',
    list: (inhoud) => inhoud.ids.routes,
  },
  routeOfNietDoen: {
    code: 'onbekende-route',
    noem: 'die route',
    waar: 'Kies een route uit content/routes.yaml, of iets uit nietDoen in keuzehulp.yaml.',
    list: (inhoud, keuzehulp) => union(inhoud.ids.routes, nietDoen(inhoud, keuzehulp)),
  },
} satisfies Record<string, Doel>;

export type DoelNaam = keyof typeof doelen;

/**
 * Is there a thing with this id? If not: say so, with the nearest one that there is.
 *
 * @param naam The field as the editor typed it.
 */
export function checkDoel(doel: Doel, ids: Ids | undefined, id: string, naam: string, plek: Plek): Issue[] {
  if (!ids || ids.has(id)) return [];
  const dichtstbij = doel.raadNiet ? undefined : findDichtstbij(id, ids);
  return [
    makeIssue(
      doel.code,
      plek,
      `Bij ${naam} staat "${id}", maar ${doel.noem} kennen we niet.`,
      `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}${doel.waar}`,
    ),
  ];
}
