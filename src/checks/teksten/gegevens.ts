import type { IssueCode } from '../codes.ts';
import type { Feit } from '../../schema/feit.ts';
import type { Entry, Inhoud } from '../inhoud.ts';

/** A kind of fact that lives in one place and may not stand literally in a text. */
export type Gegeven = {
  code: IssueCode;
  noem: string;
  find: (words: string) => { gevonden: string; at: number }[];
  /** The component that says the same, when the value is known. */
  vervanger: (gevonden: string, inhoud: Inhoud) => string | undefined;
  /** What to do when it is not known. */
  inTekst: string;
  inVeld: string;
};

const URL = /https?:\/\/\S+/g;
const DATUM = /^\d\d-\d\d-\d{4}/;
/** From abroad, with an area code or service prefix, of a municipality (14 0xx) and European (116 xxx); however spaced. */
const TELEFOON =
  /(?<!\d:)(?<![\d\p{L}/.-])(?:\+\d(?:[ \u00A0().–-]{0,3}\d){8,12}|\(?0\d(?:[ \u00A0()–-]{0,3}\d){5,10}|14[ \u00A0]?0\d{2,3}|116[ \u00A0]?\d{3})(?![\d\p{L}])/gu;
/** Short numbers are numbers only where someone is told to call them. */
const BEL =
  /\b(?:bel|bellen|belt|telefoon|nummer)(?:(?: (?:met|naar|ook|dan|eerst|direct|meteen))*:? )(\d{3,5})\b(?![ -]?\d)/gi;
const MAILADRES = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const BEDRAG = /(?:€|\bEUR) ?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*(?: (?:duizend|miljoen|miljard))? ?(?:euro|EUR)\b/gi;
/** 112 is allowed everywhere: it never changes and must be readable without looking anything up. */
const NOODNUMMER = '112';

const cijfers = (nummer: string): string => nummer.replace(/\D/g, '');

function match(words: string, pattern: RegExp): { gevonden: string; at: number }[] {
  const zonderUrls = words.replace(URL, (url) => ' '.repeat(url.length));
  return [...zonderUrls.matchAll(pattern)].map((hit) => {
    const gevonden = hit[1] ?? hit[0];
    return { gevonden, at: hit.index + hit[0].indexOf(gevonden) };
  });
}

function findNummers(words: string): { gevonden: string; at: number }[] {
  const lang = match(words, TELEFOON).filter(({ gevonden }) => !DATUM.test(gevonden));
  const kort = match(words, BEL).filter(
    ({ gevonden, at }) => gevonden !== NOODNUMMER && !lang.some((nummer) => nummer.at === at),
  );
  return [...lang, ...kort];
}

/** The organisation that someone can be pointed at instead of its number or address. */
function findOrganisatie(
  inhoud: Inhoud,
  test: (organisatie: Inhoud['hulpaanbod'][number]) => boolean,
): string | undefined {
  const organisatie = inhoud.hulpaanbod.find(test);
  return organisatie && `<Organisatie id="${organisatie.id}" />`;
}

/** Phone numbers, mail addresses and amounts of money. */
export const gegevens: readonly Gegeven[] = [
  {
    code: 'telefoonnummer-in-tekst',
    noem: 'het telefoonnummer',
    find: findNummers,
    vervanger: (gevonden, inhoud) =>
      findOrganisatie(inhoud, ({ telefoon }) => telefoon.some(({ nummer }) => cijfers(nummer) === cijfers(gevonden))),
    inTekst: 'Zet het nummer bij de organisatie in content/hulpaanbod/ en schrijf hier <Organisatie id="…" />.',
    inVeld: 'Haal het nummer hier weg; het staat al bij de organisatie of komt daar te staan.',
  },
  {
    code: 'mailadres-in-tekst',
    noem: 'het mailadres',
    find: (words) => match(words, MAILADRES),
    vervanger: (gevonden, inhoud) =>
      findOrganisatie(inhoud, ({ email }) => email.some(({ adres }) => adres.toLowerCase() === gevonden.toLowerCase())),
    inTekst: 'Zet het adres bij de organisatie in content/hulpaanbod/ en schrijf hier <Organisatie id="…" />.',
    inVeld: 'Haal het adres hier weg; het staat al bij de organisatie of komt daar te staan.',
  },
  {
    code: 'bedrag-in-tekst',
    noem: 'het bedrag',
    find: (words) => match(words, BEDRAG),
    vervanger: (gevonden, inhoud) => {
      const feit: Entry<Feit> | undefined = inhoud.feiten.find(({ waarde }) => waarde.includes(gevonden));
      return feit && `<Feit id="${feit.id}" />`;
    },
    inTekst: 'Zet het bedrag in content/feiten.yaml, met bron en datum, en schrijf hier <Feit id="…" />.',
    inVeld: 'Haal het bedrag hier weg en noem het in de tekst eronder met <Feit id="…" />.',
  },
];
