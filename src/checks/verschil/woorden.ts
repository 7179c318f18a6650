import type { Advies } from '../../schema/advies.ts';
import type { Keuzehulp, Vraag } from '../../schema/keuzehulp.ts';
import type { Vangnet } from '../../schema/vangnet.ts';
import type { KeuzehulpInhoud, TekstEntry } from '../inhoud.ts';
import type { Versie } from './versie.ts';

/** Words that read otherwise than before. */
export type WoordWijziging = {
  /** Whose words these are, as `Vraag opvang, antwoord nee`. */
  waar: string;
  voor: string;
  na: string;
};

/** Texts of an advies that are too long to set side by side. */
export type TekstWijziging = { id: string; titel: string; delen: readonly string[] };

/** What a reader of one keuzehulp reads otherwise; its conditions hang on ids, so they notice nothing of it. */
export type KeuzehulpWoorden = {
  /** Questions, answers and boxes: what someone answers to. */
  vragen: readonly WoordWijziging[];
  /** What stands around them, and the titles of the adviezen. */
  overig: readonly WoordWijziging[];
  teksten: readonly TekstWijziging[];
};

/** Words by the name of their place. */
type Woorden = ReadonlyMap<string, string>;

/**
 * Compare the words of every keuzehulp, as far as both versions could be read. What only one version has is not among them:
 * a question or advies that came or went changes the adviezen themselves.
 */
export function listWoordWijzigingen({ inhoud: oud }: Versie, { inhoud: nieuw }: Versie): KeuzehulpWoorden[] {
  return nieuw.keuzehulpen.flatMap((na) => {
    const voor = oud.keuzehulpen.find(({ naam }) => naam === na.naam);
    if (!voor) return [];
    const vergelijk = (lijst: (keuzehulp: KeuzehulpInhoud) => Woorden): WoordWijziging[] =>
      compareWoorden(lijst(voor), lijst(na));
    return {
      vragen: vergelijk(listVraagWoorden),
      overig: vergelijk(listOverigeWoorden),
      teksten: compareTeksten(voor, na),
    };
  });
}

function compareWoorden(oud: Woorden, nieuw: Woorden): WoordWijziging[] {
  return [...nieuw].flatMap(([waar, na]) => {
    const voor = oud.get(waar);
    return voor === undefined || isGelijk(voor, na) ? [] : [{ waar, voor, na }];
  });
}

/** White space is not what a reader reads. */
const isGelijk = (een = '', ander = ''): boolean =>
  een.trim().replace(/\s+/g, ' ') === ander.trim().replace(/\s+/g, ' ');

function listVraagWoorden({ keuzehulp }: KeuzehulpInhoud): Woorden {
  if (!keuzehulp) return new Map();
  const { vragen, extra } = keuzehulp;
  return new Map([
    ...vragen.flatMap(noemVraag),
    ['Vraag boven de vakjes', extra.vraag],
    ['Vraag boven de vakjes, uitleg', extra.hulp],
    ...extra.opties.flatMap(({ id, label, hulp, kort }) => [
      [`Vakje ${id}`, label] as const,
      [`Vakje ${id}, uitleg`, hulp] as const,
      [`Vakje ${id}, korte naam`, kort] as const,
    ]),
  ]);
}

const noemVraag = ({ kenmerk, vraag, hulp, kort, waarom, antwoorden }: Vraag): (readonly [string, string])[] => [
  [`Vraag ${kenmerk}`, vraag],
  [`Vraag ${kenmerk}, uitleg`, hulp],
  [`Vraag ${kenmerk}, korte naam`, kort],
  [`Vraag ${kenmerk}, waarom`, waarom],
  ...antwoorden.flatMap(({ id, label, hulp: bijAntwoord }) => [
    [`Vraag ${kenmerk}, antwoord ${id}`, label] as const,
    [`Vraag ${kenmerk}, uitleg bij antwoord ${id}`, bijAntwoord] as const,
  ]),
];

function listOverigeWoorden({ keuzehulp, vangnetten, adviezen }: KeuzehulpInhoud): Woorden {
  return new Map([
    ...(keuzehulp ? noemKeuzehulp(keuzehulp) : []),
    ...vangnetten.flatMap(noemVangnet),
    ...adviezen.map(({ id, titel }) => [`Advies ${id}, titel`, titel] as const),
  ]);
}

const noemKeuzehulp = ({ titel, intro, schermTitels }: Keuzehulp): (readonly [string, string])[] => [
  ['Titel', titel],
  ['Intro', intro],
  ...Object.entries(schermTitels).map(([kenmerk, kop]) => [`Kop boven vraag ${kenmerk}`, kop] as const),
];

const noemVangnet = ({ id, titel, tekst, lijst }: Vangnet): (readonly [string, string])[] => [
  [`Vangnet ${id}, titel`, titel],
  [`Vangnet ${id}, tekst`, tekst],
  [`Vangnet ${id}, lijst`, lijst.join(' · ')],
];

function compareTeksten({ adviezen: oud }: KeuzehulpInhoud, { adviezen: nieuw }: KeuzehulpInhoud): TekstWijziging[] {
  return nieuw.flatMap((is) => {
    const was = oud.find(({ id }) => id === is.id);
    const delen = was ? listDelen(was, is) : [];
    return delen.length === 0 ? [] : [{ id: is.id, titel: is.titel, delen }];
  });
}

function listDelen(was: TekstEntry<Advies>, is: TekstEntry<Advies>): string[] {
  return [
    ...(isGelijk(was.waarom, is.waarom) ? [] : ['waarom']),
    ...(isGelijk(was.tekst.body, is.tekst.body) ? [] : ['uitleg']),
    ...(isGelijk(was.alsHetNietLukt?.tekst, is.alsHetNietLukt?.tekst) ? [] : ['als het niet lukt']),
  ];
}
