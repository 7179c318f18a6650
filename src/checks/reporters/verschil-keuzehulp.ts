import { formatGetal } from '../../domain/cijfer.ts';
import type { AdviesWijziging, Verschuiving } from '../verschil/adviezen.ts';
import type { CasusWijziging } from '../verschil/casussen.ts';
import { isVerzwakking, type EisWijziging } from '../verschil/eisen.ts';
import type { KeuzehulpVerschil } from '../verschil/verschil.ts';

/** What a change does to the safety of one keuzehulp, one line each; what makes it less safe comes first. */
export function formatVeiligheid({ eisen, grensgevallen }: KeuzehulpVerschil): string[] {
  return [
    ...[...eisen].sort((a, b) => +isVerzwakking(b) - +isVerzwakking(a)).map(formatEis),
    ...formatGrensgevallen(grensgevallen),
  ];
}

/** Which combinations of answers came and went, and where adviezen appear and disappear, one line each. */
export function formatAdviezen(keuzehulp: KeuzehulpVerschil): string[] {
  return [...formatSituaties(keuzehulp), ...keuzehulp.adviezen.flatMap((advies) => formatAdvies(advies, keuzehulp))];
}

/** What the reader of one worked case gets and is asked otherwise, in one line. */
export function formatCasus({ id, titel, soort, erbij, eraf, vragenErbij, vragenEraf }: CasusWijziging): string {
  if (soort !== 'gewijzigd') return `${titel} (${id}) is ${soort}.`;
  const delen = [
    erbij.length > 0 && `nu wel: ${erbij.join(', ')}`,
    eraf.length > 0 && `niet meer: ${eraf.join(', ')}`,
    vragenErbij.length > 0 && `nu gevraagd: ${vragenErbij.join(', ')}`,
    vragenEraf.length > 0 && `niet meer gevraagd: ${vragenEraf.join(', ')}`,
  ];
  return `${titel} (${id}) – ${delen.filter(Boolean).join('; ')}.`;
}

function formatEis({ id, soort, omdat, voorbeeld }: EisWijziging): string {
  switch (soort) {
    case 'geschonden':
      return `FOUT. Een eis van vóór deze wijziging klopt niet meer. ${voorbeeld}`;
    case 'weg':
      return `FOUT. Eis "${id}" is weggehaald. Die was er omdat: ${omdat}`;
    case 'kleiner':
      return `FOUT. Eis "${id}" geldt in minder situaties, bijvoorbeeld niet meer bij [${voorbeeld}]. Die was er omdat: ${omdat}`;
    case 'anders':
      return `Let op. Eis "${id}" zegt iets anders dan eerst. De adviezen voldoen ook aan de oude. Reden nu: ${omdat}`;
    case 'uitzondering':
      return `Let op. Er is een uitzondering bij gekomen (${id}). ${voorbeeld} Reden: ${omdat}`;
    case 'nieuw':
      return `Nieuwe eis "${id}": ${omdat}`;
  }
}

function formatGrensgevallen({ weg, alle }: KeuzehulpVerschil['grensgevallen']): string[] {
  if (weg.length === 0) return [];
  if (alle)
    return ['FOUT. Alle grensgevallen zijn weggehaald. Een vergissing in een voorwaarde merkt dan niemand meer.'];
  const wat = weg.length === 1 ? 'Er is een grensgeval' : `Er zijn ${weg.length} grensgevallen`;
  return [`Let op. ${wat} weggehaald: ${weg.join(', ')}.`];
}

function formatSituaties({ situaties: { alleenOud, alleenNieuw } }: KeuzehulpVerschil): string[] {
  return [
    ...(alleenNieuw > 0n ? [`Er zijn ${formatGetal(alleenNieuw)} combinaties van antwoorden bij gekomen.`] : []),
    ...(alleenOud > 0n ? [`Er zijn ${formatGetal(alleenOud)} combinaties van antwoorden vervallen.`] : []),
  ];
}

function formatAdvies(
  { titel, id, soort, erbij, eraf, velden }: AdviesWijziging,
  { situaties: { beide } }: KeuzehulpVerschil,
): string[] {
  const naam = `"${titel}" (${id})`;
  const verschuiving = (werkwoord: string, { aantal, voorbeeld }: Verschuiving): string =>
    `${naam} ${werkwoord} in ${formatGetal(aantal)} van ${formatGetal(beide)} combinaties van antwoorden (${formatDeel(aantal, beide)}), ${voorbeeld ? `het kortst gezegd bij [${voorbeeld}]` : 'altijd dus'}.`;
  return [
    ...(soort === 'gewijzigd' ? [] : [`${naam} is ${soort}.`]),
    ...(erbij ? [verschuiving('verschijnt nu ook', erbij)] : []),
    ...(eraf ? [verschuiving('verschijnt niet meer', eraf)] : []),
    ...(velden.length > 0 ? [`${naam}: ${velden.join('; ')}.`] : []),
  ];
}

/** A share that is never rounded to nothing or to all. */
function formatDeel(aantal: bigint, geheel: bigint): string {
  const promille = Number((aantal * 1000n) / geheel);
  if (promille === 0) return 'minder dan 0,1 %';
  return `${formatGetal(promille / 10)} %`;
}
