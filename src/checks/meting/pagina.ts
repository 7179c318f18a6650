import { GENOEG_WOORDEN, meetLeesbaarheid } from '../../domain/leesbaarheid.ts';
import type { Entry, Inhoud, TekstEntry } from '../inhoud.ts';
import { listInTekst } from '../genoemd.ts';
import { listVerwijzingen } from '../verwijzingen.ts';
import { listVelden } from '../velden.ts';
import { getLooptekst, getVeldtekst } from './leestekst.ts';

/** Figures of one page. */
export type PaginaMeting = {
  soort: string;
  file: string;
  woorden: number;
  /** Ids of sources that the page names itself, or through a fact or rule. */
  bronnen: readonly string[];
  /** Ids of facts with status `onzeker` that it names. */
  onzekereFeiten: readonly string[];
  /** How many things the page itself calls uncertain. */
  onzeker: number;
  /** Reading ease by Flesch-Douma; undefined when there are too few words for it to say anything. */
  leesgemak: number | undefined;
  /** The words that were weighed. */
  gewogen: string;
};

/** The kinds with pages or entries of their own that a reader reads, as in `Inhoud`. */
export const soorten = [
  'stappen', 'rollen', 'handelingsperspectieven', 'signalen', 'sectoren', 'rechten', 'argumenten', 'doelgroepen',
  'hulpvragen', 'beroepen', 'paginas', 'hulpaanbod', 'begrippen', 'adviezen',
] as const;

type Soort = (typeof soorten)[number];

const listEntries = (inhoud: Inhoud, soort: Soort): readonly Entry<object>[] =>
  soort === 'adviezen' ? inhoud.keuzehulpen.flatMap(({ adviezen }) => adviezen) : inhoud[soort];

const heeftTekst = (entry: Entry<object>): entry is TekstEntry<object> =>
  'tekst' in entry && typeof entry.tekst === 'object';

/** The running text; where that is too short to weigh, as on an entrance, the fields that a reader reads come with it. */
function getGewogenTekst(entry: Entry<object>): string {
  const looptekst = heeftTekst(entry) ? getLooptekst(entry) : '';
  return meetLeesbaarheid(looptekst).woorden >= GENOEG_WOORDEN ? looptekst : [looptekst, getVeldtekst(entry)].join('\n');
}

/** How many things it names itself as uncertain, or as still to be looked up. */
function telOnzeker(entry: Entry<object>): number {
  return [...listVelden(entry, 'onzeker.*'), ...listVelden(entry, 'teControleren.*')].length;
}

/** Measure every page of content, kind by kind. */
export function meetPaginas(inhoud: Inhoud): PaginaMeting[] {
  const verwijzingen = Map.groupBy(listVerwijzingen(inhoud), ({ entry }) => entry);
  // An advice rests on the sources of its rules.
  const regels = new Map(inhoud.keuzehulpen.flatMap((keuzehulp) => keuzehulp.regels).map(({ code, bronnen }) => [code, bronnen]));
  const feiten = new Map(inhoud.feiten.map((feit) => [feit.id, feit]));
  return soorten.flatMap((soort) =>
    listEntries(inhoud, soort).map((entry) => {
      const noemt = (doel: 'bron' | 'feit' | 'regel'): string[] => [
        ...(verwijzingen.get(entry) ?? []).flatMap((verwijzing) => (verwijzing.doel === doel ? [verwijzing.id] : [])),
        ...(heeftTekst(entry) ? listInTekst(entry, doel) : []),
      ];
      const genoemdeFeiten = [...new Set(noemt('feit'))].flatMap((id) => feiten.get(id) ?? []);
      const gewogen = getGewogenTekst(entry);
      const gemeten = meetLeesbaarheid(gewogen);
      return {
        soort,
        file: entry.file,
        woorden: meetLeesbaarheid(getVeldtekst(entry)).woorden + (heeftTekst(entry) ? meetLeesbaarheid(getLooptekst(entry)).woorden : 0),
        bronnen: [
          ...new Set([
            ...noemt('bron'),
            ...genoemdeFeiten.flatMap(({ bronnen }) => bronnen),
            ...noemt('regel').flatMap((code) => regels.get(code) ?? []),
          ]),
        ],
        onzekereFeiten: genoemdeFeiten.filter(({ status }) => status === 'onzeker').map(({ id }) => id),
        onzeker: telOnzeker(entry),
        leesgemak: gemeten.woorden >= GENOEG_WOORDEN ? gemeten.leesgemak : undefined,
        gewogen,
      };
    }),
  );
}
