import { listAdviesWijzigingen, type AdviesWijziging } from './adviezen.ts';
import { listBestandWijzigingen, listFeitWijzigingen, type BestandWijziging, type FeitWijziging } from './bestanden.ts';
import { listCasusWijzigingen, type CasusWijziging } from './casussen.ts';
import { listContactWijzigingen, type ContactWijziging } from './contacten.ts';
import { isVerzwakking, listEisWijzigingen, type EisWijziging } from './eisen.ts';
import { vergelijk } from './vergelijking.ts';
import { compareGrensgevallen, type GrensWijziging } from './grensgevallen.ts';
import { isBewezen, listParen, type Versie } from './versie.ts';

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
  feiten: readonly FeitWijziging[];
  contacten: readonly ContactWijziging[];
  keuzehulpen: readonly KeuzehulpVerschil[];
  /** Keuzehulpen that could not be compared, and why, in a sentence. */
  nietVergeleken: readonly string[];
  /** Does the new version pass its own proofs? */
  bewezen: boolean;
};

/** Compare two versions of all content. */
export function compareInhoud(oud: Versie, nieuw: Versie): VerschilRapport {
  const keuzehulpen: KeuzehulpVerschil[] = [];
  const nietVergeleken: string[] = [];
  const leeftijden = new Set<string>();
  for (const { naam, oud: voor, nieuw: na } of listParen(oud, nieuw)) {
    na?.leeftijdsgroepen.forEach(({ leeftijd }) => leeftijd !== undefined && leeftijden.add(leeftijd));
    if (!voor || !na) {
      nietVergeleken.push(
        `Keuzehulp ${naam} is niet vergeleken: ${na ? 'de oude' : 'de nieuwe'} versie is er niet of heeft fouten.`,
      );
      continue;
    }
    const vergelijking = vergelijk(voor, na);
    if (!vergelijking) {
      nietVergeleken.push(
        `Keuzehulp ${naam} is niet vergeleken: er wisselden vragen van plaats die van elkaar afhangen. Doe dat in twee wijzigingen.`,
      );
      continue;
    }
    const { beide, alleenOud, alleenNieuw } = vergelijking.verschil;
    keuzehulpen.push({
      naam,
      situaties: { beide: beide.aantal, alleenOud: alleenOud.aantal, alleenNieuw: alleenNieuw.aantal },
      adviezen: listAdviesWijzigingen(vergelijking),
      casussen: listCasusWijzigingen(voor, na),
      eisen: listEisWijzigingen(vergelijking),
      grensgevallen: compareGrensgevallen(voor.keuzehulp, na.keuzehulp),
    });
  }
  return {
    bestanden: listBestandWijzigingen(oud, nieuw),
    feiten: listFeitWijzigingen(oud, nieuw),
    contacten: listContactWijzigingen(oud.inhoud, nieuw.inhoud, [...leeftijden]),
    keuzehulpen,
    nietVergeleken,
    bewezen: isBewezen(nieuw),
  };
}

/** Does the change make anything less safe, or could that not be told? */
export const isOnveilig = ({ keuzehulpen, nietVergeleken, bewezen }: VerschilRapport): boolean =>
  !bewezen ||
  nietVergeleken.length > 0 ||
  keuzehulpen.some(({ eisen, grensgevallen }) => eisen.some(isVerzwakking) || grensgevallen.alle);
