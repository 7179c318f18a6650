import type { Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/** An advies that could not be read may be the one that uses it: then nothing can be said. */
function isVolledig({ adviezen, ids }: KeuzehulpInhoud): boolean {
  return adviezen.length === ids.adviezen.size;
}

/** Every row of the decision table is used by an advies; a row that changes nothing is a promise nobody keeps. */
export function checkRegelsGebruikt(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.filter(isVolledig).flatMap(({ regels, adviezen }) => {
    const gebruikt = new Set(adviezen.flatMap((advies) => advies.regels));
    return regels
      .filter(({ code }) => !gebruikt.has(code))
      .map((regel) =>
        makeIssue(
          'regel-ongebruikt',
          findPlek(inhoud, regel, ['code']),
          `Geen enkel advies noemt regel ${regel.code}.`,
          `Zet ${regel.code} bij regels in het advies dat erop rust, of schrijf het advies dat ontbreekt.`,
        ),
      );
  });
}

/** Every route is named by an advies, a vangnet or an article. */
export function checkRoutesGebruikt(inhoud: Inhoud): Issue[] {
  if (!inhoud.keuzehulpen.every(isVolledig)) return [];
  const gebruikt = new Set([
    ...inhoud.keuzehulpen.flatMap(({ adviezen, vangnetten }) => [
      ...adviezen.flatMap(({ routes }) => routes),
      ...vangnetten.flatMap(({ route }) => route ?? []),
    ]),
    ...[...inhoud.rollen, ...inhoud.signalen, ...inhoud.rechten, ...inhoud.stappen, ...inhoud.paginas].flatMap(
      ({ bel }) => bel,
    ),
  ]);
  return inhoud.routes
    .filter(({ id }) => !gebruikt.has(id))
    .map((route) =>
      makeIssue(
        'route-ongebruikt',
        findPlek(inhoud, route, ['id']),
        `Geen enkel advies, vangnet of artikel noemt de route ${route.id}.`,
        'Noem de route waar hij hoort, of haal hem weg.',
      ),
    );
}
