import type { Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Deel } from '../tekst.ts';
import { findWoorden, listWoorden, type Woord } from './begripwoorden.ts';
import { listArtikelen } from './teksten.ts';
import { verplaats } from './verplaats.ts';

/** Two or more capitals, or one of the short forms that professionals write otherwise. */
const AFKORTING = /(?<![\p{L}\p{N}&-])\p{Lu}{2,6}(?![\p{L}\p{N}&])/gu;
/** Everybody knows these; they are read as words. */
const BEKEND = new Set(['EU', 'EER', 'NL', 'OK', 'PDF', 'AZC']);

function checkTekst({ file, tekst }: TekstEntry<object>, bekend: readonly Woord[], namen: ReadonlySet<string>): Issue[] {
  const gehad = new Set<string>();
  const issues: Issue[] = [];
  const meld = (code: 'begrip-niet-uitgelegd' | 'onbekende-afkorting', sleutel: string, { woorden, ...plek }: Deel, at: number, gevonden: string, fix: string): void => {
    if (gehad.has(sleutel)) return;
    gehad.add(sleutel);
    issues.push(makeIssue(code, { file, ...verplaats(plek, woorden, at), field: 'tekst' }, `In de tekst staat "${gevonden}" zonder uitleg.`, fix));
  };
  for (const { kop, delen } of tekst.blokken) {
    for (const deel of delen) {
      if (deel.onderdeel?.naam === 'Begrip') gehad.add(deel.onderdeel.id ?? '');
      // A link leads to a page that explains it; a name that a component prints is no term of ours.
      if (kop || deel.onderdeel) continue;
      for (const { id, at, gevonden } of findWoorden(deel.woorden, bekend)) {
        meld('begrip-niet-uitgelegd', id, deel, at, gevonden, `Zet de eerste keer de uitleg om het woord heen: <Begrip id="${id}">${gevonden}</Begrip>.`);
      }
      for (const { 0: gevonden, index } of deel.woorden.matchAll(AFKORTING)) {
        if (BEKEND.has(gevonden) || namen.has(gevonden)) continue;
        meld('onbekende-afkorting', gevonden, deel, index, gevonden, 'Schrijf het voluit, of maak er een begrip van in content/begrippen/.');
      }
    }
  }
  return issues;
}

/** A term is explained where a page first uses it; an abbreviation that nobody explains anywhere does not stand in a text. */
export function checkUitleg(inhoud: Inhoud): Issue[] {
  const woorden = listWoorden(inhoud.begrippen);
  const namen = new Set([
    ...inhoud.hulpaanbod.flatMap(({ naam, afkorting }) => [afkorting, ...naam.split(/[^\p{L}\p{N}]+/u)]),
    ...inhoud.begrippen.map(({ afkorting }) => afkorting),
  ]);
  // A page explains what it is about: its own name, and the term that sends its reader here for more.
  const zonderEigen = (id: string, naam: string): Woord[] =>
    woorden.filter(({ woord, zieOok }) => !naam.toLowerCase().includes(woord.toLowerCase()) && !zieOok.some((adres) => adres.endsWith(`/${id}/`)));
  return [
    ...listArtikelen(inhoud).flatMap((entry) => checkTekst(entry, zonderEigen(entry.id, ''), namen)),
    ...inhoud.hulpaanbod.flatMap((entry) => checkTekst(entry, zonderEigen(entry.id, `${entry.naam} ${entry.afkorting}`), namen)),
  ];
}

/** Every page can be found by the words that professionals type for it. */
export function checkZoekwoorden(inhoud: Inhoud): Issue[] {
  return listArtikelen(inhoud)
    .filter(({ zoekwoorden }) => zoekwoorden.length === 0)
    .map(({ file }) =>
      makeIssue(
        'zoekwoorden-ontbreken',
        { file, line: 1, column: 1, field: 'zoekwoorden' },
        'Bij deze pagina staan geen zoekwoorden.',
        'Zet bij zoekwoorden de woorden die iemand hiervoor typt: andere namen, oude namen en tikfouten.',
      ),
    );
}
