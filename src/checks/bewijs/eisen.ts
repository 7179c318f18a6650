import type { IssueCode } from '../codes.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { and, type Node } from '../../domain/diagram.ts';
import type { Eis } from '../../schema/veiligheid.ts';
import { checkContactEis } from './contact-eis.ts';
import { listLeeg } from './doel.ts';
import { measureEis, type EisOmvang } from './eis-omvang.ts';
import { listDoelen, listSchendingen, type AdviesEis, type Schending } from './eis-schending.ts';
import type { Invoer } from './invoer.ts';
import { checkNeemtNietsWeg } from './neemt-niets-weg.ts';
import { findVoorbeeld } from './voorbeeld.ts';
import { formatAdviezen, formatDoel, formatGemeente } from './woorden.ts';

/** How one eis came out, and on how much. */
export type EisCijfers = { id: string; soort: Eis['soort']; geldt: boolean; omvang: EisOmvang };

/** What is wrong when an eis of this soort is broken; `zeg` goes on after "Bij …". */
type Melding = { code: IssueCode; zeg: (eis: AdviesEis, adviezen: string) => string; fix: string };

const kleiner = 'Maak de voorwaarde van dat advies kleiner.';
const meldingen: Record<AdviesEis['soort'], Melding> = {
  'eerste-actie': {
    code: 'eerste-actie-verkeerd',
    zeg: (_eis, adviezen) => `is de eerste actie ${adviezen || 'er geen'}`,
    fix: 'Verander wanneer of volgorde van dat advies, of zijn voorwaarde, zodat een andere actie eerst komt.',
  },
  bevat: {
    code: 'advies-ontbreekt',
    zeg: (eis, adviezen) =>
      `staat er niets met ${listDoelen(eis).map(formatDoel).join()}; ${adviezen ? `het zou kunnen komen van ${adviezen}` : 'geen enkel advies heeft dat'}`,
    fix: 'Verruim bij een van die adviezen de voorwaarde, of schrijf het advies dat ontbreekt.',
  },
  nooit: { code: 'advies-verboden', zeg: (_eis, adviezen) => `verschijnt toch ${adviezen}`, fix: kleiner },
  'alleen-als': {
    code: 'advies-te-ruim',
    zeg: (_eis, adviezen) => `verschijnt ${adviezen}, en dat valt buiten de eis`,
    fix: kleiner,
  },
  'samen-met': {
    code: 'advies-zonder-het-andere',
    zeg: (eis, adviezen) => `verschijnt ${adviezen} zonder ${formatDoel(listDoelen(eis)[1] ?? {})}`,
    fix: 'Laat beide adviezen in dezelfde situaties gelden.',
  },
};

/** Prove every eis of `veiligheid.yaml`, in every possible situation and for every gemeente. */
export function proveEisen(invoer: Invoer): { issues: Issue[]; cijfers: EisCijfers[] } {
  const uitkomsten = invoer.keuzehulp.veiligheid.eisen.map((eis, index) => {
    const issues = checkEis(invoer, eis, index);
    const { id, soort } = eis;
    return { issues, cijfers: { id, soort, geldt: issues.length === 0, omvang: measureEis(invoer, eis) } };
  });
  return { issues: uitkomsten.flatMap(({ issues }) => issues), cijfers: uitkomsten.map(({ cijfers }) => cijfers) };
}

function checkEis(invoer: Invoer, eis: Eis, index: number): Issue[] {
  if (eis.soort === 'neemt-niets-weg') return checkNeemtNietsWeg(invoer, eis, index);
  if (eis.soort === 'contact-alleen-bij' || eis.soort === 'vervanger-alleen-bij')
    return checkContactEis(invoer, eis, index);
  return [
    ...checkZin(invoer, eis, index),
    ...listSchendingen(invoer, eis)
      .slice(0, 1)
      .map((schending) => maakIssue(invoer, eis, index, schending)),
  ];
}

/** An eis that cannot be broken proves nothing: its situation never occurs, or what it names does not exist. */
function checkZin(invoer: Invoer, eis: AdviesEis, index: number): Issue[] {
  const { inhoud, keuzehulp, compiled } = invoer;
  const hier: Node = and(compiled.store, compiled.wereld, compiled.compileAls(eis.als));
  const onmogelijk =
    hier !== 0
      ? []
      : [
          makeIssue(
            'eis-onmogelijk',
            findPlek(inhoud, keuzehulp.veiligheid, ['eisen', index, 'als']),
            `De situatie van eis "${eis.id}" kan niet voorkomen; de eis bewijst dus niets.`,
            'Verander als, of haal de eis weg.',
          ),
        ];
  const doelen = listDoelen(eis);
  const leeg = doelen.length === 0 ? ['is of isNiet'] : doelen.flatMap((doel) => listLeeg(invoer, doel));
  return [
    ...onmogelijk,
    ...leeg.map((wat) =>
      makeIssue(
        'eis-zonder-doel',
        findPlek(inhoud, keuzehulp.veiligheid, ['eisen', index]),
        `Eis "${eis.id}" noemt ${wat}, maar geen enkel advies doet daar iets mee; de eis bewijst dus niets.`,
        'Kijk of er een advies is weggevallen of van naam veranderd. Klopt het zo, haal dit dan uit de eis.',
      ),
    ),
  ];
}

function maakIssue(invoer: Invoer, eis: AdviesEis, index: number, { waar, adviezen, gemeente }: Schending): Issue {
  const { code, zeg, fix } = meldingen[eis.soort];
  const { store } = invoer.compiled;
  const voorbeeld = findVoorbeeld(invoer, waar);
  const daar = adviezen.filter((advies) => and(store, voorbeeld.waar, waar, advies.waar) !== 0).map(({ id }) => id);
  const voegwoord = eis.soort === 'eerste-actie' || eis.soort === 'bevat' ? 'of' : 'en';
  return makeIssue(
    code,
    findPlek(invoer.inhoud, invoer.keuzehulp.veiligheid, ['eisen', index, 'id']),
    `Eis "${eis.id}" klopt niet. ${voorbeeld.bij} ${zeg(eis, formatAdviezen(invoer, daar, voegwoord))}${formatGemeente(invoer, gemeente)}. ${eis.omdat}`,
    fix,
  );
}
