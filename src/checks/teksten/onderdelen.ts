import { findDichtstbij } from '../../domain/dichtstbij.ts';
import { checkDoel, doelen } from '../doelen.ts';
import { onderdelen } from '../genoemd.ts';
import type { Inhoud, TekstEntry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import type { Onderdeel } from '../tekst.ts';
import { formatWaarde } from '../waarde.ts';
import { listTeksten } from './teksten.ts';

/** HTML for which Markdown has no sign of its own. */
const HTML = ['abbr'];

const VOORBEELD = 'Gebruik Begrip, Bron, Feit of Organisatie, of gewone opmaak (Markdown).';

function checkOnderdeel(
  inhoud: Inhoud,
  entry: TekstEntry<object>,
  { naam, attributen, line, column }: Onderdeel,
): Issue[] {
  const plek = { file: entry.file, line, column, field: 'tekst' };
  const soort = onderdelen[naam];
  if (!soort) {
    if (HTML.includes(naam)) return [];
    const dichtstbij = findDichtstbij(naam, Object.keys(onderdelen));
    return [
      makeIssue(
        'onbekend-onderdeel',
        plek,
        `In de tekst staat <${naam}>, maar dat onderdeel kennen we niet.`,
        `${dichtstbij ? `Bedoel je <${dichtstbij} id="…" />? ` : ''}${VOORBEELD}`,
      ),
    ];
  }
  const { id } = attributen;
  if (id === undefined || id === '') {
    return [
      makeIssue(
        'onderdeel-zonder-id',
        plek,
        `In de tekst staat <${naam}> zonder id.`,
        `Schrijf <${naam} id="…" />, met een id tussen rechte aanhalingstekens.`,
      ),
    ];
  }
  return checkDoel(doelen[soort], doelen[soort].list(inhoud, undefined), id, `<${naam}>`, plek);
}

/** Texts use only components that exist, with the id of something that exists, and no programming. */
export function checkOnderdelen(inhoud: Inhoud): Issue[] {
  return listTeksten(inhoud).flatMap((entry) => [
    ...entry.tekst.onderdelen.flatMap((onderdeel) => checkOnderdeel(inhoud, entry, onderdeel)),
    ...entry.tekst.code.map(({ code, line, column }) =>
      makeIssue(
        'code-in-tekst',
        { file: entry.file, line, column, field: 'tekst' },
        `In de tekst staat code: ${formatWaarde(code.split('\n')[0])}.`,
        'Haal de code weg. Onderdelen zoals <Feit id="…" /> werken zonder import; een accolade zelf schrijf je als \\{.',
      ),
    ),
  ]);
}

/** A fact that is too uncertain to show should not carry a sentence. */
export function checkOnzekereFeiten(inhoud: Inhoud): Issue[] {
  const onzeker = new Map(inhoud.feiten.filter(({ status }) => status === 'onzeker').map((feit) => [feit.id, feit]));
  return listTeksten(inhoud).flatMap((entry) =>
    entry.tekst.onderdelen.flatMap(({ naam, attributen, line, column }) => {
      const feit = naam === 'Feit' ? onzeker.get(attributen['id'] ?? '') : undefined;
      return feit
        ? [
            makeIssue(
              'onzeker-feit',
              { file: entry.file, line, column, field: 'tekst' },
              `Het feit "${feit.id}" (${feit.titel}) is onzeker en wordt niet getoond.`,
              'Zoek een betere bron voor het feit, of schrijf de zin zonder.',
            ),
          ]
        : [];
    }),
  );
}
