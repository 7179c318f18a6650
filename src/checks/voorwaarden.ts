import { findDichtstbij } from '../domain/dichtstbij.ts';
import { buildModel, type Kenmerk } from '../domain/keuzehulp-model.ts';
import type { Blok } from '../schema/keuzehulp.ts';
import type { Entry, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
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

function checkBlok(
  inhoud: Inhoud,
  kenmerken: ReadonlyMap<string, Kenmerk>,
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
    const mogelijk = listAntwoorden(kenmerk);
    return antwoorden.flatMap((antwoord, index) => {
      if (mogelijk.includes(antwoord)) return [];
      const dichtstbij = findDichtstbij(antwoord, mogelijk);
      return [
        makeIssue(
          'onbekend-antwoord',
          findPlek(inhoud, entry, [...path, id, index]),
          `De voorwaarde noemt bij ${id} het antwoord "${antwoord}", maar dat bestaat niet.`,
          `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Kies uit: ${mogelijk.join(', ')}.`,
        ),
      ];
    });
  });
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
  return Object.entries(PLAATSEN).flatMap(([deel, patterns]) =>
    entries[deel as keyof typeof PLAATSEN].flatMap((entry) =>
      patterns.flatMap((pattern) =>
        listVelden(entry, pattern).flatMap(({ path, value }) =>
          checkBlok(inhoud, kenmerken, entry, [...path], value as Blok),
        ),
      ),
    ),
  );
}

/** Every condition names kenmerken and answers that exist. */
export function checkVoorwaarden(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap((keuzehulp) => checkKeuzehulp(inhoud, keuzehulp));
}
