import { and, not, or, type Node } from '../../domain/diagram.ts';
import type { InterviewKenmerk } from '../../domain/interview.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek, type Plek } from '../plek.ts';
import type { Invoer } from './invoer.ts';
import { formatAntwoord } from './voorbeeld.ts';
import { zetAntwoord } from './zet-antwoord.ts';

/** Answers of one kenmerk that lead to the same advice in every situation. */
export type GelijkeAntwoorden = { kenmerk: string; antwoorden: string[] };

/** Changing an answer to this one: where that is possible, and per advies where it is shown before and not after, or after and not before. */
type Wissel = { kan: Node; anders: readonly Node[] };

function maakWissel({ compiled, adviezen }: Invoer, variable: number, naar: string): Wissel {
  const { store, wereld } = compiled;
  const zet = zetAntwoord(compiled, variable, naar);
  const anders = adviezen.map(({ zichtbaar }) => {
    const na = zet(zichtbaar);
    return or(store, and(store, zichtbaar, not(store, na)), and(store, not(store, zichtbaar), na));
  });
  return { kan: and(store, wereld, zet(wereld)), anders };
}

/** Per answer of a kenmerk the other answers with the same effect: wherever both can be given, and of those, everywhere. */
type Gelijk = { zelfdeGevolg: string[]; uitwisselbaar: string[] };

function mapGelijk(invoer: Invoer, variable: number): Map<string, Gelijk> {
  const { store, wereld, kenmerken, compileAls } = invoer.compiled;
  const { id, antwoorden } = kenmerken[variable] as InterviewKenmerk;
  const wissels = antwoorden.map((naar) => maakWissel(invoer, variable, naar));
  const bij = antwoorden.map((antwoord) => compileAls([{ [id]: [antwoord] }]));
  const zelfdeGevolg = (van: number, naar: number): boolean => {
    const { kan, anders } = wissels[naar] as Wissel;
    const hier = and(store, kan, bij[van] as Node);
    return anders.every((node) => and(store, hier, node) === 0);
  };
  const kanOveral = (van: number, naar: number): boolean =>
    and(store, wereld, bij[van] as Node, not(store, (wissels[naar] as Wissel).kan)) === 0;
  const listAndere = (een: number, test: (van: number, naar: number) => boolean): string[] =>
    antwoorden.filter((_, ander) => ander !== een && test(een, ander) && test(ander, een));
  return new Map(
    antwoorden.map((antwoord, een) => [
      antwoord,
      {
        zelfdeGevolg: listAndere(een, zelfdeGevolg),
        uitwisselbaar: listAndere(een, (van, naar) => zelfdeGevolg(van, naar) && kanOveral(van, naar)),
      },
    ]),
  );
}

function findPlekVanAntwoord({ inhoud, keuzehulp: { keuzehulp } }: Invoer, kenmerk: string, antwoord?: string): Plek {
  const vraag = keuzehulp.vragen.findIndex((een) => een.kenmerk === kenmerk);
  if (vraag < 0)
    return findPlek(inhoud, keuzehulp, [
      'extra',
      'opties',
      keuzehulp.extra.opties.findIndex(({ id }) => id === kenmerk),
    ]);
  const plaats = keuzehulp.vragen[vraag]?.antwoorden.findIndex(({ id }) => id === antwoord) ?? -1;
  return findPlek(inhoud, keuzehulp, plaats < 0 ? ['vragen', vraag] : ['vragen', vraag, 'antwoorden', plaats]);
}

/**
 * Every answer can be given, and no question has only answers that lead to the same. (Then every answer leads to other
 * advice than at least one other: an answer equal to all others makes them all equal.) Answers that are the same
 * everywhere are listed: asking apart what leads to the same is not wrong.
 */
export function proveAntwoordenTellen(invoer: Invoer): { issues: Issue[]; gelijk: GelijkeAntwoorden[] } {
  const issues: Issue[] = [];
  const gelijk: GelijkeAntwoorden[] = [];
  invoer.compiled.kenmerken.forEach(({ id, antwoorden }, variable) => {
    const groepen = mapGelijk(invoer, variable);
    issues.push(...checkKan(invoer, id, antwoorden));
    if (antwoorden.every((een) => groepen.get(een)?.zelfdeGevolg.length === antwoorden.length - 1)) {
      issues.push(
        makeIssue(
          'vraag-zonder-gevolg',
          findPlekVanAntwoord(invoer, id),
          `Bij ${id} maakt het niets uit wat iemand antwoordt: geen enkel advies verandert ervan.`,
          'Gebruik dit kenmerk in de voorwaarde van een advies, of haal het weg.',
        ),
      );
      return;
    }
    for (const [een, { uitwisselbaar }] of groepen) {
      const [ander] = uitwisselbaar;
      if (ander !== undefined && antwoorden.indexOf(een) < antwoorden.indexOf(ander))
        gelijk.push({ kenmerk: id, antwoorden: [een, ...uitwisselbaar] });
    }
  });
  return { issues, gelijk };
}

/** An answer that nobody can give. */
function checkKan(invoer: Invoer, kenmerk: string, antwoorden: readonly string[]): Issue[] {
  const { store, wereld, compileAls } = invoer.compiled;
  const nooit = antwoorden.filter((antwoord) => and(store, wereld, compileAls([{ [kenmerk]: [antwoord] }])) === 0);
  return nooit.map((antwoord) =>
    makeIssue(
      'antwoord-onmogelijk',
      findPlekVanAntwoord(invoer, kenmerk, antwoord),
      `Niemand kan dit antwoord geven: ${formatAntwoord(invoer.keuzehulp.keuzehulp, kenmerk, antwoord)}.`,
      'Kijk bij alleenAls en onmogelijk waardoor dit antwoord nooit kan, of haal het antwoord weg.',
    ),
  );
}
