import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import type { Path } from './positie.ts';
import { findPlek } from './plek.ts';
import { listVelden } from './velden.ts';

type Gebruik = { entry: { file: string; path: Path }; path: Path; id: string };

function checkGroep(inhoud: Inhoud, wat: string, gebruik: readonly Gebruik[]): Issue[] {
  const eerste = new Map<string, Gebruik>();
  return gebruik.flatMap((dit) => {
    const eerder = eerste.get(dit.id);
    if (!eerder) {
      eerste.set(dit.id, dit);
      return [];
    }
    const { file, line } = findPlek(inhoud, eerder.entry, eerder.path);
    return [
      makeIssue(
        'dubbel-id',
        findPlek(inhoud, dit.entry, dit.path),
        `${wat} "${dit.id}" staat er twee keer: ook in ${file} op regel ${line}.`,
        'Geef een van de twee een andere naam, of haal hem weg als het hetzelfde is.',
      ),
    ];
  });
}

const inVelden = (entries: readonly Entry<object>[], ...patterns: string[]): Gebruik[] =>
  entries.flatMap((entry) =>
    patterns.flatMap((pattern) =>
      listVelden(entry, pattern).map(({ path, value }) => ({ entry, path, id: String(value) })),
    ),
  );

/** Nothing has the same id, code or name as another of its kind. */
export function checkDubbeleIds(inhoud: Inhoud): Issue[] {
  const groep = (wat: string, entries: readonly Entry<object>[], ...patterns: string[]): Issue[] =>
    checkGroep(inhoud, wat, inVelden(entries, ...patterns));
  return [
    ...groep('De route', inhoud.routes, 'id'),
    ...groep('De gemeentecode', inhoud.gemeenten, 'code'),
    ...groep('De gemeente', inhoud.gemeenten, 'naam'),
    ...groep('De regio', inhoud.regios, 'naam'),
    ...groep('Het regionale punt', inhoud.regios, 'punten.*.id'),
    // A casus has an address of its own, so its name counts over all keuzehulpen.
    ...groep(
      'De casus',
      inhoud.keuzehulpen.flatMap(({ casussen }) => casussen),
      'id',
    ),
    ...inhoud.keuzehulpen.flatMap(({ keuzehulp, regels, vangnetten, veiligheid, grensgevallen }) => [
      ...groep('De regel', regels, 'code'),
      ...groep('Het vangnet', vangnetten, 'id'),
      ...groep('Het grensgeval', grensgevallen, 'id'),
      ...groep('De eis', veiligheid ? [veiligheid] : [], 'eisen.*.id'),
      ...groep('Het kenmerk', keuzehulp ? [keuzehulp] : [], 'vragen.*.kenmerk', 'extra.opties.*.id'),
      ...groep('Wat je niet doet', keuzehulp ? [keuzehulp] : [], 'nietDoen.*.id'),
      ...(keuzehulp?.vragen ?? []).flatMap((_vraag, index) =>
        groep('Het antwoord', keuzehulp ? [keuzehulp] : [], `vragen.${index}.antwoorden.*.id`),
      ),
    ]),
  ];
}
