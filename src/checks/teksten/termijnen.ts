import type { Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { listVelden } from '../velden.ts';
import { listArtikelen, listTeksten } from './teksten.ts';
import { verplaats } from './verplaats.ts';

const TELWOORD =
  '\\d+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|dertig|veertig|zestig|negentig|honderd|anderhalf|anderhalve';
const EENHEID = 'werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar|uur';
/**
 * A number with a unit of time. Not in it: "een uur" and "een paar dagen", which are manners of speaking; a time of day
 * ("om 9 uur", "9.00-17.00 uur"); how often ("zeven dagen per week"); and a story ("twee dagen later").
 */
const TERMIJN = new RegExp(
  `(?<![\\p{L}\\p{N}.,:–-])(?<!\\bom )(?!één (?:dag|uur))(${TELWOORD})\\s+(${EENHEID})(?![\\p{L}\\p{N}-])(?!\\s+(?:per|later|oud|ouder|jonger)(?!\\p{L}))`,
  'giu',
);
/** From here on a number of years is an age: "18 jaar", "tot 23 jaar". */
const LEEFTIJD_VANAF = 12;

/** Find terms that are written out, with their place in the words. */
export function findTermijnen(woorden: string): { gevonden: string; at: number }[] {
  return [...woorden.matchAll(TERMIJN)]
    .filter(([, getal, eenheid]) => !(eenheid === 'jaar' && Number(getal) >= LEEFTIJD_VANAF))
    .map(({ 0: gevonden, index }) => ({ gevonden, at: index }));
}

/** Fields of an article that a reader sees as sentences. */
const VELDEN = ['samenvatting', 'voorWie', 'watNu.*', 'wegen.*.uitleg', 'ookMogelijk.*', 'nietDoen.*', 'tijdlijn.*.wat'];

function checkTekst({ file, tekst }: TekstEntry<object>, inhoud: Inhoud): Issue[] {
  return tekst.stukken.flatMap(({ woorden, ...plek }) =>
    findTermijnen(woorden).map(({ gevonden, at }) => {
      const feit = inhoud.feiten.find(({ waarde }) => waarde === gevonden.replace(/\s+/g, ' '));
      return makeIssue(
        'termijn-in-tekst',
        { file, ...verplaats(plek, woorden, at), field: 'tekst' },
        `In de tekst staat de termijn "${gevonden}".`,
        `Zet de termijn in content/feiten.yaml, met bron en datum, en schrijf hier <Feit id="…" />.${feit ? ` Gaat het om ${feit.titel.toLowerCase()}, schrijf dan <Feit id="${feit.id}" />.` : ''}`,
      );
    }),
  );
}

/** A term of law or of a scheme lives once, with its source and date: when it changes, every page changes. */
export function checkTermijnen(inhoud: Inhoud): Issue[] {
  const inVelden = listArtikelen(inhoud).flatMap((entry) =>
    VELDEN.flatMap((veld) => listVelden(entry, veld)).flatMap(({ path, value }) =>
      findTermijnen(String(value)).map(({ gevonden }) =>
        makeIssue(
          'termijn-in-tekst',
          findPlek(inhoud, entry, path, gevonden),
          `Bij ${String(path[0])} staat de termijn "${gevonden}".`,
          'Haal de termijn hier weg en noem haar in de tekst eronder met <Feit id="…" />.',
        ),
      ),
    ),
  );
  return [...listTeksten(inhoud).flatMap((entry) => checkTekst(entry, inhoud)), ...inVelden];
}
