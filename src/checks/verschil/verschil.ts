import type { Invoer } from '../bewijs/invoer.ts';
import { listAdviesWijzigingen, type AdviesWijziging } from './adviezen.ts';
import { listBestandWijzigingen, listFeitWijzigingen, type BestandWijziging, type FeitWijziging } from './bestanden.ts';
import { listCasusWijzigingen, type CasusWijziging } from './casussen.ts';
import { listContactWijzigingen, type ContactWijziging } from './contacten.ts';
import { isVerzwakking, listEisWijzigingen, type EisWijziging } from './eisen.ts';
import { compareGrensgevallen, type GrensWijziging } from './grensgevallen.ts';
import { listNaamWijzigingen, type NaamWijziging } from './namen.ts';
import { listOngezieneNummers, type OngezienNummer } from './nummers.ts';
import { vergelijk } from './vergelijking.ts';
import { isBewezen, listParen, zijnContactenGelezen, type Gebrek, type Paar, type Versie } from './versie.ts';
import { listWoordWijzigingen, type KeuzehulpWoorden } from './woorden.ts';

/** What a change does to one keuzehulp. */
export type KeuzehulpVerschil = {
  naam: string;
  /** Combinations of answers that both versions know, and those that only one knows. */
  situaties: { beide: bigint; alleenOud: bigint; alleenNieuw: bigint };
  adviezen: readonly AdviesWijziging[];
  casussen: readonly CasusWijziging[];
  eisen: readonly EisWijziging[];
  grensgevallen: GrensWijziging;
};

/** What a change to the content means, for whom. */
export type VerschilRapport = {
  bestanden: readonly BestandWijziging[];
  namen: readonly NaamWijziging[];
  woorden: readonly KeuzehulpWoorden[];
  feiten: readonly FeitWijziging[];
  /** None where a version could not be read whole: who is missing then may still be there. */
  contacten: readonly ContactWijziging[];
  ongezien: readonly OngezienNummer[];
  keuzehulpen: readonly KeuzehulpVerschil[];
  /** Keuzehulpen that could not be compared, and why, in a sentence. */
  nietVergeleken: readonly string[];
  /** Has the new version a keuzehulp that cannot be compared before its errors are solved? */
  eerstFouten: boolean;
  /** Does the new version pass its own proofs? */
  bewezen: boolean;
};

/** Compare two versions of all content. */
export function compareInhoud(oud: Versie, nieuw: Versie): VerschilRapport {
  const paren = listParen(oud, nieuw);
  const uitkomsten = paren.map(compareKeuzehulp);
  const leeftijden = new Set(
    paren.flatMap((paar) => (typeof paar.nieuw === 'object' ? listLeeftijden(paar.nieuw) : [])),
  );
  return {
    bestanden: listBestandWijzigingen(oud, nieuw),
    namen: listNaamWijzigingen(oud, nieuw),
    woorden: listWoordWijzigingen(oud, nieuw),
    feiten: listFeitWijzigingen(oud, nieuw),
    contacten: [oud, nieuw].every(zijnContactenGelezen)
      ? listContactWijzigingen(oud.inhoud, nieuw.inhoud, [...leeftijden])
      : [],
    ongezien: listOngezieneNummers(oud, nieuw),
    keuzehulpen: uitkomsten.filter((uitkomst) => typeof uitkomst === 'object'),
    nietVergeleken: uitkomsten.filter((uitkomst) => typeof uitkomst === 'string'),
    eerstFouten: paren.some((paar) => paar.nieuw === 'fouten'),
    bewezen: isBewezen(nieuw),
  };
}

const listLeeftijden = ({ leeftijdsgroepen }: Invoer): string[] =>
  leeftijdsgroepen.flatMap(({ leeftijd }) => leeftijd ?? []);

/** What a change does to one keuzehulp, or the sentence that says why that cannot be told. */
function compareKeuzehulp({ naam, oud, nieuw }: Paar): KeuzehulpVerschil | string {
  const niet = `Keuzehulp ${naam} is niet vergeleken:`;
  if (typeof nieuw === 'string') return `${niet} de nieuwe versie ${gebreken[nieuw]}.`;
  if (typeof oud === 'string') return `${niet} de oude versie ${gebreken[oud]}.`;
  const vergelijking = vergelijk(oud, nieuw);
  if (!vergelijking)
    return `${niet} er wisselden vragen van plaats die van elkaar afhangen. Doe dat in twee wijzigingen.`;
  const { beide, alleenOud, alleenNieuw } = vergelijking.verschil;
  return {
    naam,
    situaties: { beide: beide.aantal, alleenOud: alleenOud.aantal, alleenNieuw: alleenNieuw.aantal },
    adviezen: listAdviesWijzigingen(vergelijking),
    casussen: listCasusWijzigingen(oud, nieuw),
    eisen: listEisWijzigingen(vergelijking),
    grensgevallen: compareGrensgevallen(oud.keuzehulp, nieuw.keuzehulp),
  };
}

const gebreken: Readonly<Record<Gebrek, string>> = { weg: 'is er niet', fouten: 'heeft nog fouten' };

/** Does the change take away something that was promised? */
export const isVerzwakt = ({ keuzehulpen }: VerschilRapport): boolean =>
  keuzehulpen.some(({ eisen, grensgevallen }) => eisen.some(isVerzwakking) || grensgevallen.alle);

/** Does the change make anything less safe, or could that not be told? */
export const isOnveilig = (rapport: VerschilRapport): boolean =>
  !rapport.bewezen || rapport.nietVergeleken.length > 0 || isVerzwakt(rapport);
