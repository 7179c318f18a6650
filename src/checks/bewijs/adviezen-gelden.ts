import { and, not, or } from '../../domain/diagram.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';
import { formatLijst } from './woorden.ts';

/** Every advies can be shown and not always, and each block of its condition adds something. */
export function checkAdviezenGelden(invoer: Invoer): Issue[] {
  return invoer.adviezen.flatMap((advies) => [...checkGeheel(invoer, advies), ...checkBlokken(invoer, advies)]);
}

function checkGeheel(invoer: Invoer, advies: BewijsAdvies): Issue[] {
  const {
    inhoud,
    keuzehulp,
    compiled: { store, wereld },
  } = invoer;
  const entry = keuzehulp.adviezen.find(({ id }) => id === advies.id);
  if (!entry) return [];
  const plek = findPlek(inhoud, entry, ['als']);
  if (and(store, wereld, advies.als) === 0) {
    return [
      makeIssue(
        'advies-onmogelijk',
        plek,
        'Dit advies geldt in geen enkele mogelijke situatie.',
        'Kijk welke antwoorden in een blok niet samen kunnen voorkomen.',
      ),
    ];
  }
  if (and(store, wereld, advies.zichtbaar) === 0) {
    const door = invoer.adviezen.filter(({ vervangt }) => vervangt.includes(advies.id)).map(({ id }) => id);
    return [
      makeIssue(
        'advies-altijd-vervangen',
        plek,
        `Dit advies is nooit te zien: overal waar het geldt, wordt het vervangen door ${formatLijst(door, 'of')}.`,
        'Haal dit advies weg, of laat de vervanging op minder plaatsen gelden.',
      ),
    ];
  }
  const altijd = and(store, wereld, not(store, advies.als)) === 0;
  if (altijd === advies.altijd) return [];
  return [
    altijd
      ? makeIssue(
          'advies-altijd-waar',
          plek,
          'Dit advies geldt in elke situatie, maar er staat niet dat dat de bedoeling is.',
          'Maak de voorwaarde kleiner. Is het de bedoeling, zet er dan altijd: true bij.',
        )
      : makeIssue(
          'advies-niet-altijd',
          findPlek(inhoud, entry, ['altijd']),
          'Er staat altijd: true, maar dit advies geldt niet in elke situatie.',
          'Haal altijd weg, of maak de voorwaarde ruimer.',
        ),
  ];
}

function checkBlokken({ inhoud, keuzehulp, compiled: { store, wereld } }: Invoer, advies: BewijsAdvies): Issue[] {
  const entry = keuzehulp.adviezen.find(({ id }) => id === advies.id);
  if (!entry || advies.blokken.length < 2 || and(store, wereld, advies.als) === 0) return [];
  return advies.blokken.flatMap((blok, index) => {
    const plek = findPlek(inhoud, entry, ['als', index]);
    const hier = and(store, wereld, blok);
    if (hier === 0) {
      return [
        makeIssue(
          'blok-onmogelijk',
          plek,
          'De antwoorden in dit blok kunnen niet samen voorkomen.',
          'Verander het blok, of haal het weg.',
        ),
      ];
    }
    const andere = or(store, ...advies.blokken.filter((_, ander) => ander !== index));
    return and(store, hier, not(store, andere)) !== 0
      ? []
      : [
          makeIssue(
            'blok-overbodig',
            plek,
            'Alles wat in dit blok staat, staat ook al in de andere blokken.',
            'Haal dit blok weg, of maak het anders.',
          ),
        ];
  });
}
