import type { Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { listArtikelen } from './teksten.ts';

/** Two or more capitals, or one of the short forms that professionals write otherwise. */
const AFKORTING = /(?<![\p{L}\p{N}&-])\p{Lu}{2,6}(?![\p{L}\p{N}&])/gu;
/** Everybody knows these; they are read as words. */
const BEKEND = new Set(['EU', 'EER', 'NL', 'OK', 'PDF', 'AZC']);

type Bekend = { id: string; afkorting: string };

/** Find the first place in each text where an abbreviation stands before it was explained. */
function checkTekst({ file, tekst }: TekstEntry<object>, bekend: readonly Bekend[], namen: ReadonlySet<string>): Issue[] {
  const gehad = new Set<string>();
  const issues: Issue[] = [];
  for (const { kop, delen } of tekst.blokken) {
    for (const { woorden, onderdeel, line, column } of delen) {
      if (onderdeel?.naam === 'Begrip') gehad.add(onderdeel.id ?? '');
      if (kop || onderdeel) continue;
      const meld = (code: 'begrip-niet-uitgelegd' | 'onbekende-afkorting', wat: string, at: number, fix: string): void => {
        if (gehad.has(wat)) return;
        gehad.add(wat);
        const voor = woorden.slice(0, at).split('\n');
        const plek = voor.length === 1 ? { line, column: column + at } : { line: line + voor.length - 1, column: 1 };
        issues.push(makeIssue(code, { file, ...plek, field: 'tekst' }, `In de tekst staat "${woorden.slice(at).match(/^[\p{L}\p{N}/]+/u)?.[0] ?? wat}" zonder uitleg.`, fix));
      };
      for (const { id, afkorting } of bekend) {
        const at = woorden.search(new RegExp(`(?<![\\p{L}\\p{N}-])${afkorting.replace('/', '\\/')}(?![\\p{L}\\p{N}])`, 'u'));
        if (at >= 0) meld('begrip-niet-uitgelegd', id, at, `Schrijf de eerste keer <Begrip id="${id}" />, of zet het om het woord heen: <Begrip id="${id}">${afkorting}</Begrip>.`);
      }
      for (const { 0: gevonden, index } of woorden.matchAll(AFKORTING)) {
        if (BEKEND.has(gevonden) || namen.has(gevonden) || bekend.some(({ afkorting }) => afkorting === gevonden)) continue;
        meld('onbekende-afkorting', gevonden, index, 'Schrijf het voluit, of maak er een begrip van in content/begrippen/.');
      }
    }
  }
  return issues;
}

/** An abbreviation is explained where a page first uses it; one that nobody explains anywhere does not stand in a text. */
export function checkUitleg(inhoud: Inhoud): Issue[] {
  const bekend = inhoud.begrippen.flatMap(({ id, afkorting }) => (afkorting ? [{ id, afkorting }] : []));
  const namen = new Set(inhoud.hulpaanbod.flatMap(({ naam, afkorting }) => [afkorting, ...naam.split(/[^\p{L}\p{N}]+/u)]));
  const perPagina = listArtikelen(inhoud).flatMap((entry) => checkTekst(entry, bekend, namen));
  // The page of an organisation is itself the explanation of its own name.
  const perOrganisatie = inhoud.hulpaanbod.flatMap((entry) =>
    checkTekst(entry, bekend.filter(({ afkorting }) => !`${entry.naam} ${entry.afkorting}`.includes(afkorting)), namen),
  );
  return [...perPagina, ...perOrganisatie];
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
