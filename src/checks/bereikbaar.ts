import { listInAdvies, listOpPaginas } from './bereik.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import { isAllesGelezen } from './volledig.ts';

/** Every organisation is named on a page that someone reads before knowing that it exists. */
export function checkOpPagina(inhoud: Inhoud): Issue[] {
  if (!isAllesGelezen(inhoud)) return [];
  const genoemd = listOpPaginas(inhoud);
  return inhoud.hulpaanbod
    .filter(({ id }) => !genoemd.has(id))
    .map((entry) =>
      makeIssue(
        'organisatie-zonder-pagina',
        findPlek(inhoud, entry, ['naam']),
        `Geen enkele pagina leidt naar ${entry.naam}.`,
        `Noem haar op een pagina waar zij past, met <Organisatie id="${entry.id}" />, of zet de regio's bij werkgebied.`,
      ),
    );
}

/** An organisation of one region stands on the page of that region; of any other it is said why no advice leads to it. */
export function checkInAdvies(inhoud: Inhoud): Issue[] {
  if (!isAllesGelezen(inhoud)) return [];
  const inAdvies = listInAdvies(inhoud);
  return inhoud.hulpaanbod.flatMap((entry) => {
    const bereikt = inAdvies.has(entry.id) || entry.werkgebied.regios.length > 0;
    if (bereikt && entry.nietInAdvies !== undefined)
      return [
        makeIssue(
          'reden-overbodig',
          findPlek(inhoud, entry, ['nietInAdvies']),
          inAdvies.has(entry.id)
            ? `Een advies leidt wel naar ${entry.naam}.`
            : `${entry.naam} staat op de pagina van haar regio; dat is reden genoeg.`,
          'Haal nietInAdvies weg.',
        ),
      ];
    if (bereikt || entry.nietInAdvies !== undefined) return [];
    return [
      makeIssue(
        'organisatie-zonder-advies',
        findPlek(inhoud, entry, ['naam']),
        `Geen enkel advies leidt naar ${entry.naam}, en er staat niet waarom.`,
        'Noem haar in een route of advies, of zeg bij nietInAdvies in één zin waarom dat niet hoeft.',
      ),
    ];
  });
}
