import { checkInAdvies, checkOpPagina } from './bereikbaar.ts';
import { checkBewijs } from './bewijs/bewijs.ts';
import { checkBronnen } from './bronnen.ts';
import { checkCasussen } from './casussen.ts';
import { checkCijfers } from './cijfers.ts';
import { checkDubbeleIds } from './dubbele-ids.ts';
import { checkAantalGemeenten } from './gebieden/aantal-gemeenten.ts';
import { checkPuntGemeenten, checkRegiobestanden, checkRegios } from './gebieden/regiobestanden.ts';
import { checkTegels } from './gebieden/tegels.ts';
import { checkWoonplaatsen } from './gebieden/woonplaatsen.ts';
import { checkGrensgevallen } from './grensgevallen.ts';
import { checkHulpNummers } from './hulp-nu-nummers.ts';
import { checkHulpTalen } from './hulp-nu-talen.ts';
import type { Inhoud } from './inhoud.ts';
import { sortIssues, type Issue } from './issue.ts';
import { checkGekozenNummers } from './nummers.ts';
import { checkGenoemd, checkRegelsGebruikt, checkRoutesGebruikt } from './ongebruikt.ts';
import { checkTerugval } from './terugval.ts';
import { checkGegevensInTekst } from './teksten/gegevens-in-tekst.ts';
import { checkLinks } from './teksten/links.ts';
import { checkLeesbaar } from './teksten/leesbaar.ts';
import { checkUitleg, checkZoekwoorden } from './teksten/uitleg.ts';
import { checkOnderdelen, checkOnzekereFeiten } from './teksten/onderdelen.ts';
import { checkStapDelen } from './stap-delen.ts';
import { checkTermijnen } from './teksten/termijnen.ts';
import { checkUren } from './uren.ts';
import { checkVervangt } from './vervangt.ts';
import { checkVerwijzingen } from './verwijzingen.ts';
import { checkVoorwaarden } from './voorwaarden.ts';
import { checkOnzekereFeitvelden } from './feitvelden.ts';
import { checkRechtVolgorde, checkRechtVolledig } from './recht-delen.ts';
import { checkCelBronnen, checkVraagbaken } from './rechten-matrix.ts';
import { checkVormen } from './vormen.ts';
import { checkVragen } from './vragen.ts';

/** One rule that must hold between files. It neither prints nor throws. */
export type Check = (inhoud: Inhoud) => Issue[];

const checks: readonly Check[] = [
  checkVerwijzingen,
  checkVoorwaarden,
  checkVragen,
  checkCasussen,
  checkGrensgevallen,
  checkDubbeleIds,
  checkTerugval,
  checkVervangt,
  checkRegelsGebruikt,
  checkRoutesGebruikt,
  checkGenoemd,
  checkBronnen,
  checkOpPagina,
  checkInAdvies,
  checkVormen,
  checkCelBronnen,
  checkVraagbaken,
  checkRechtVolledig,
  checkRechtVolgorde,
  checkOnzekereFeitvelden,
  checkStapDelen,
  checkGekozenNummers,
  checkUren,
  checkCijfers,
  checkHulpNummers,
  checkHulpTalen,
  checkAantalGemeenten,
  checkWoonplaatsen,
  checkRegiobestanden,
  checkRegios,
  checkPuntGemeenten,
  checkTegels,
  checkOnderdelen,
  checkOnzekereFeiten,
  checkGegevensInTekst,
  checkTermijnen,
  checkLinks,
  checkLeesbaar,
  checkUitleg,
  checkZoekwoorden,
];

/** Run every check on the content as it is; the proofs over all situations come on top of this. */
export function checkInhoud(inhoud: Inhoud): Issue[] {
  return checks.flatMap((check) => check(inhoud));
}

/**
 * Run the whole control.
 *
 * @param gelezen What was already found while reading; it is sorted in with the rest.
 * @returns All problems at once, sorted by file, line, column and code.
 */
export function controleer(inhoud: Inhoud, gelezen: readonly Issue[] = []): Issue[] {
  return sortIssues([...gelezen, ...checkInhoud(inhoud), ...checkBewijs(inhoud)]);
}
