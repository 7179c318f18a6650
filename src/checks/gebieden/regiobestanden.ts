import { findDichtstbij } from '../../domain/dichtstbij.ts';
import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';

/** Some regio file could not be read, so its name and points are not known. */
function ontbreektRegio(inhoud: Inhoud): boolean {
  return inhoud.regios.length < inhoud.ids.regios.size;
}

/** Every veiligheidsregio in the table of municipalities has a file; reported once per regio, at its first municipality. */
export function checkRegiobestanden(inhoud: Inhoud): Issue[] {
  if (ontbreektRegio(inhoud)) return [];
  const namen = inhoud.regios.map(({ naam }) => naam);
  const eerste = new Map([...inhoud.gemeenten].reverse().map((gemeente) => [gemeente.veiligheidsregio, gemeente]));
  return [...eerste]
    .filter(([regio]) => !namen.includes(regio))
    .map(([regio, gemeente]) => {
      const dichtstbij = findDichtstbij(regio, namen);
      return makeIssue(
        'regio-zonder-bestand',
        findPlek(inhoud, gemeente, ['veiligheidsregio']),
        `Bij ${gemeente.naam} staat de regio "${regio}", maar geen bestand in content/gebieden/regios/ heeft die naam.`,
        dichtstbij ? `Bedoel je "${dichtstbij}"?` : `Maak een bestand voor deze regio, met naam: ${regio}.`,
      );
    });
}

/** Every regio file belongs to municipalities, and has the police unit that they have. */
export function checkRegios(inhoud: Inhoud): Issue[] {
  return inhoud.regios.flatMap((regio) => {
    const gemeenten = inhoud.gemeenten.filter(({ veiligheidsregio }) => veiligheidsregio === regio.naam);
    const [eerste] = gemeenten;
    if (!eerste) {
      if (inhoud.gemeenten.length === 0) return [];
      return [
        makeIssue(
          'regio-zonder-gemeenten',
          findPlek(inhoud, regio, ['naam']),
          `Geen enkele gemeente hoort bij de regio "${regio.naam}".`,
          'Schrijf de naam precies zoals in de kolom veiligheidsregio van content/gebieden/gemeenten.csv.',
        ),
      ];
    }
    if (eerste.politieEenheid === regio.politieEenheid) return [];
    return [
      makeIssue(
        'politie-eenheid-verschilt',
        findPlek(inhoud, regio, ['politieEenheid']),
        `Bij politieEenheid staat "${regio.politieEenheid}", maar in gemeenten.csv heeft ${eerste.naam} "${eerste.politieEenheid}".`,
        'Zoek uit welke van de twee klopt en maak ze gelijk.',
      ),
    ];
  });
}

/** A regional point names only municipalities of its own regio. */
export function checkPuntGemeenten(inhoud: Inhoud): Issue[] {
  const perCode = new Map(inhoud.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  // A regio whose name stands with no municipality at all is reported as such; then every code would seem wrong.
  const regios = inhoud.regios.filter(({ naam }) =>
    inhoud.gemeenten.some(({ veiligheidsregio }) => veiligheidsregio === naam),
  );
  return regios.flatMap((regio) =>
    regio.punten.flatMap((punt, puntIndex) =>
      punt.gemeenten.flatMap((code, index) => {
        const gemeente = perCode.get(code);
        if (!gemeente || gemeente.veiligheidsregio === regio.naam) return [];
        return [
          makeIssue(
            'gemeente-buiten-regio',
            findPlek(inhoud, regio, ['punten', puntIndex, 'gemeenten', index]),
            `Bij gemeenten staat ${code} (${gemeente.naam}), maar die hoort bij de regio ${gemeente.veiligheidsregio}.`,
            'Haal de code hier weg, of zet het punt in het bestand van die regio.',
          ),
        ];
      }),
    ),
  );
}
