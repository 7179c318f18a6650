import { findDichtstbij } from '../domain/dichtstbij.ts';
import { buildModel, type Kenmerk } from '../domain/keuzehulp-model.ts';
import type { Blok } from '../schema/keuzehulp.ts';
import type { Veiligheid } from '../schema/veiligheid.ts';
import type { Entry, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek, type Plek } from './plek.ts';
import type { Path } from './positie.ts';
import { listVelden } from './velden.ts';

/** Where conditions stand, per part of a keuzehulp. */
const PLAATSEN = {
  keuzehulp: ['vragen.*.alleenAls', 'onmogelijk.*.als'],
  adviezen: ['als.*'],
  vangnetten: ['als.*'],
  veiligheid: ['eisen.*.als.*', 'zonderActie.*.als.*'],
} as const;

/** The answers that a condition may name; `nvt` only where the question does not always apply. */
export function listAntwoorden(kenmerk: Kenmerk): string[] {
  return kenmerk.alleenAls ? [...kenmerk.antwoorden, 'nvt'] : [...kenmerk.antwoorden];
}

type Kenmerken = ReadonlyMap<string, Kenmerk>;

/** The place is only looked up for what is wrong: that takes longer than the check. */
function checkAntwoord(kenmerk: Kenmerk, antwoord: string, waar: string, zoekPlek: () => Plek): Issue[] {
  const mogelijk = listAntwoorden(kenmerk);
  if (mogelijk.includes(antwoord)) return [];
  const dichtstbij = findDichtstbij(antwoord, mogelijk);
  return [
    makeIssue(
      'onbekend-antwoord',
      zoekPlek(),
      `${waar} noemt bij ${kenmerk.id} het antwoord "${antwoord}", maar dat bestaat niet.`,
      `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Kies uit: ${mogelijk.join(', ')}.`,
    ),
  ];
}

function checkBlok(
  inhoud: Inhoud,
  kenmerken: Kenmerken,
  entry: Entry<object>,
  path: (string | number)[],
  blok: Blok,
): Issue[] {
  return Object.entries(blok).flatMap(([id, antwoorden]) => {
    const kenmerk = kenmerken.get(id);
    if (!kenmerk) {
      const dichtstbij = findDichtstbij(id, kenmerken.keys());
      return [
        makeIssue(
          'onbekend-kenmerk',
          findPlek(inhoud, entry, [...path, id]),
          `De voorwaarde noemt het kenmerk "${id}", maar dat kennen we niet.`,
          `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Alle kenmerken staan bij vragen en extra in keuzehulp.yaml.`,
        ),
      ];
    }
    return antwoorden.flatMap((antwoord, index) =>
      checkAntwoord(kenmerk, antwoord, 'De voorwaarde', () => findPlek(inhoud, entry, [...path, id, index])),
    );
  });
}

/** Answers that stand apart from a condition: of an eis about one answer, and of an exception to the weet-niet law. */
function checkLosseAntwoorden(inhoud: Inhoud, kenmerken: Kenmerken, veiligheid: Entry<Veiligheid>): Issue[] {
  const check = (id: string, antwoord: string, waar: string, path: Path): Issue[] => {
    const kenmerk = kenmerken.get(id);
    return kenmerk ? checkAntwoord(kenmerk, antwoord, waar, () => findPlek(inhoud, veiligheid, path)) : [];
  };
  return [
    ...veiligheid.eisen.flatMap((eis, index) =>
      eis.soort === 'neemt-niets-weg' ? check(eis.kenmerk, eis.antwoord, 'De eis', ['eisen', index, 'antwoord']) : [],
    ),
    ...veiligheid.weetNiet.flatMap(({ kenmerk, van = [] }, index) =>
      van.flatMap((antwoord, plaats) =>
        check(kenmerk, antwoord, 'De uitzondering', ['weetNiet', index, 'van', plaats]),
      ),
    ),
  ];
}

function checkKeuzehulp(inhoud: Inhoud, { naam, keuzehulp, ...delen }: KeuzehulpInhoud): Issue[] {
  if (!keuzehulp) return [];
  const kenmerken = new Map(buildModel(naam, keuzehulp, [], []).kenmerken.map((kenmerk) => [kenmerk.id, kenmerk]));
  const entries = {
    keuzehulp: [keuzehulp],
    adviezen: delen.adviezen,
    vangnetten: delen.vangnetten,
    veiligheid: delen.veiligheid ? [delen.veiligheid] : [],
  };
  const blokken = Object.entries(PLAATSEN).flatMap(([deel, patterns]) =>
    entries[deel as keyof typeof PLAATSEN].flatMap((entry) =>
      patterns.flatMap((pattern) =>
        listVelden(entry, pattern).flatMap(({ path, value }) =>
          checkBlok(inhoud, kenmerken, entry, [...path], value as Blok),
        ),
      ),
    ),
  );
  return [
    ...blokken,
    ...entries.veiligheid.flatMap((veiligheid) => checkLosseAntwoorden(inhoud, kenmerken, veiligheid)),
  ];
}

/** Every condition names kenmerken and answers that exist. */
export function checkVoorwaarden(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap((keuzehulp) => checkKeuzehulp(inhoud, keuzehulp));
}
