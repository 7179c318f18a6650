import { and, not, or } from '../../domain/diagram.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { Invoer } from './invoer.ts';
import { findVoorbeeld } from './voorbeeld.ts';
import { formatGemeente } from './woorden.ts';

const momenten = ['kantooruren', 'avond-en-nacht'] as const;

/**
 * Every fallback ends somewhere real. Following the adviezen ends in the vangnet without a circle (a check of its own); here:
 * in every possible situation there is one for office hours and one for the night, with a number wherever it names a
 * route, and at night a number of which a source says that it is always answered.
 */
export function checkVangnetten(invoer: Invoer): Issue[] {
  const {
    compiled: { store, wereld, vangnetten },
    keuzehulp,
    inhoud,
  } = invoer;
  const gaten = momenten.flatMap((moment) => {
    const zonder = and(
      store,
      wereld,
      not(store, or(store, ...vangnetten.filter((vangnet) => vangnet.moment === moment).map(({ geldt }) => geldt))),
    );
    if (zonder === 0) return [];
    const file = keuzehulp.vangnetten[0]?.file ?? `content/keuzehulpen/${keuzehulp.naam}/vangnet.yaml`;
    return [
      makeIssue(
        'vangnet-ontbreekt',
        { file, line: 1, column: 1 },
        `${findVoorbeeld(invoer, zonder).bij} is er geen vangnet voor ${moment}; elke terugval eindigt daar in niets.`,
        `Voeg een vangnet met moment: ${moment} toe, of verruim als van een bestaand vangnet.`,
      ),
    ];
  });
  const nooit = vangnetten
    .filter(({ geldt }) => and(store, wereld, geldt) === 0)
    .flatMap(({ id }) => {
      const entry = keuzehulp.vangnetten.find((vangnet) => vangnet.id === id);
      return entry
        ? [
            makeIssue(
              'vangnet-onmogelijk',
              findPlek(inhoud, entry, ['als']),
              'Dit vangnet geldt in geen enkele mogelijke situatie.',
              'Verander als, of haal het vangnet weg.',
            ),
          ]
        : [];
    });
  return [...gaten, ...nooit, ...checkNummers(invoer)];
}

function checkNummers(invoer: Invoer): Issue[] {
  const { inhoud, keuzehulp, contacten } = invoer;
  return keuzehulp.vangnetten.flatMap((vangnet) => {
    const { route, moment } = vangnet;
    if (route === undefined) return [];
    const plek = findPlek(inhoud, vangnet, ['route']);
    const zonder = contacten.gemeenten.filter(
      (gemeente) => !contacten.bij(route, gemeente).some(({ telefoon }) => telefoon !== undefined),
    );
    if (zonder.length > 0) {
      return [
        makeIssue(
          'vangnet-zonder-nummer',
          plek,
          `Route ${route} heeft geen nummer${formatGemeente(invoer, zonder[0] ?? null)}. Een vangnet zonder nummer vangt niemand op.`,
          'Kies een route met een nummer, of haal route weg en schrijf in tekst en lijst wat er wel kan.',
        ),
      ];
    }
    const dicht =
      moment === 'avond-en-nacht' &&
      contacten.gemeenten.find(
        (gemeente) =>
          !contacten
            .bij(route, gemeente)
            .some(({ telefoon, altijdBereikbaar }) => telefoon !== undefined && altijdBereikbaar),
      );
    return dicht === false || dicht === undefined
      ? []
      : [
          makeIssue(
            'vangnet-niet-altijd-bereikbaar',
            plek,
            `Dit vangnet is voor avond en nacht, maar van route ${route} is geen nummer bekend dat altijd bereikbaar is${formatGemeente(invoer, dicht)}.`,
            'Zet altijdBereikbaar: true bij het nummer als een bron zegt dat het dag en nacht bereikbaar is. Anders: kies een andere route.',
          ),
        ];
  });
}
