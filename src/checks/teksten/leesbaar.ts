import { countWoorden, GENOEG_WOORDEN, listZinnen, meetLeesbaarheid } from '../../domain/leesbaarheid.ts';
import type { Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { getBegin, getKaleTekst } from './kale-tekst.ts';
import { moeilijkeWoorden } from './moeilijke-woorden.ts';
import { listTeksten } from './teksten.ts';

/** Longer than this, a sentence is read twice. */
const HOOGSTENS_WOORDEN = 30;
/** Below this reading ease a text is harder than B1 asks. */
const MINSTENS_LEESGEMAK = 50;

function checkZinnen({ file, tekst }: TekstEntry<object>): Issue[] {
  return tekst.blokken.flatMap((blok) =>
    listZinnen(getKaleTekst(blok))
      .filter((zin) => countWoorden(zin) > HOOGSTENS_WOORDEN)
      .map((zin) =>
        makeIssue(
          'zin-te-lang',
          { file, ...getBegin(blok), field: 'tekst' },
          `Deze zin heeft ${countWoorden(zin)} woorden; ${HOOGSTENS_WOORDEN} is het meeste: "${zin.slice(0, 60)}…".`,
          'Maak er twee of drie zinnen van, of een lijst.',
        ),
      ),
  );
}

function checkMoeilijkeWoorden({ file, tekst }: TekstEntry<object>): Issue[] {
  return tekst.blokken.flatMap(({ delen }) =>
    delen.flatMap(({ woorden, line, column }) =>
      moeilijkeWoorden.flatMap(({ woord, liever }) =>
        [...woorden.matchAll(new RegExp(`(?<![\\p{L}-])${woord}(?![\\p{L}-])`, 'giu'))].map((gevonden) =>
          makeIssue(
            'moeilijk-woord',
            { file, line, column: column + (woorden.slice(0, gevonden.index).includes('\n') ? 0 : gevonden.index), field: 'tekst' },
            `In de tekst staat "${gevonden[0]}".`,
            `Schrijf liever: ${liever}.`,
          ),
        ),
      ),
    ),
  );
}

function checkLeesgemak({ file, tekst }: TekstEntry<object>): Issue[] {
  const { woorden, leesgemak } = meetLeesbaarheid(tekst.blokken.map(getKaleTekst).join('\n'));
  if (woorden < GENOEG_WOORDEN || leesgemak >= MINSTENS_LEESGEMAK) return [];
  return [
    makeIssue(
      'tekst-te-moeilijk',
      { file, line: 1, column: 1, field: 'tekst' },
      `Het leesgemak van deze tekst is ${Math.round(leesgemak)}; minstens ${MINSTENS_LEESGEMAK} is nodig.`,
      'Maak zinnen korter en kies woorden met minder lettergrepen.',
    ),
  ];
}

/** A text stays within what someone with B1 reads in one go: short sentences, plain words. */
export function checkLeesbaar(inhoud: Inhoud): Issue[] {
  return listTeksten(inhoud).flatMap((entry) => [
    ...checkZinnen(entry),
    ...checkMoeilijkeWoorden(entry),
    ...checkLeesgemak(entry),
  ]);
}
