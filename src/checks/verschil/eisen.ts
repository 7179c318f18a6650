import { and, not } from '../../domain/diagram.ts';
import type { Eis, Veiligheid } from '../../schema/veiligheid.ts';
import type { Blok } from '../../schema/keuzehulp.ts';
import { proveEisen } from '../bewijs/eisen.ts';
import type { Invoer } from '../bewijs/invoer.ts';
import type { IssueCode } from '../codes.ts';
import type { Vergelijking } from './vergelijking.ts';

/** What a change does to the safety that was promised before it. */
export type EisWijziging = {
  id: string;
  /** `geschonden`: the new advices break it. `kleiner`, `weg`, `anders`: it guards less, nothing, or something else. */
  soort: 'geschonden' | 'kleiner' | 'weg' | 'anders' | 'nieuw' | 'uitzondering';
  omdat: string;
  /** Where it is so: a situation in words, or what it says now. */
  voorbeeld: string;
};

/** These say that an eis proves nothing any more, not that anything is wrong. */
const NIET_TE_VRAGEN: readonly IssueCode[] = ['eis-onmogelijk', 'eis-zonder-doel'];

/** These make the guide less safe than it was; a change with one of them is an error until it is taken back. */
export const isVerzwakking = ({ soort }: EisWijziging): boolean =>
  soort === 'geschonden' || soort === 'kleiner' || soort === 'weg';

/**
 * Hold the new version against what the old one promised: each old eis on the new adviezen, what became of the eis itself,
 * and every exception that was made. An eis that names what no longer exists cannot be held against it; then the new
 * wording is reported.
 */
export function listEisWijzigingen(vergelijking: Vergelijking): EisWijziging[] {
  const { oud, nieuw } = vergelijking;
  const [voor, na] = [oud.keuzehulp.veiligheid, nieuw.keuzehulp.veiligheid];
  return [
    ...voor.eisen.flatMap((eis) =>
      compareEis(
        vergelijking,
        eis,
        na.eisen.find(({ id }) => id === eis.id),
      ),
    ),
    ...na.eisen
      .filter(({ id }) => voor.eisen.every((eis) => eis.id !== id))
      .map(({ id, omdat }): EisWijziging => ({ id, soort: 'nieuw', omdat, voorbeeld: '' })),
    ...listUitzonderingen(voor, na),
  ];
}

function compareEis(vergelijking: Vergelijking, was: Eis, is: Eis | undefined): EisWijziging[] {
  const { id, omdat } = was;
  const geschonden = findSchending(vergelijking, was);
  if (geschonden !== undefined) return [{ id, soort: 'geschonden', omdat, voorbeeld: geschonden }];
  if (!is) return [{ id, soort: 'weg', omdat, voorbeeld: '' }];
  if (zonderAls(was) !== zonderAls(is)) return [{ id, soort: 'anders', omdat: is.omdat, voorbeeld: '' }];
  const kleiner = findVrijgelaten(vergelijking, was, is);
  return kleiner === undefined ? [] : [{ id, soort: 'kleiner', omdat, voorbeeld: kleiner }];
}

/** What an eis says, apart from where it holds and why. */
function zonderAls(eis: Eis): string {
  const { omdat: _omdat, ...rest } = eis;
  return JSON.stringify('als' in rest ? { ...rest, als: undefined } : rest);
}

/** What is broken when the old eis is asked of the new adviezen; undefined where it holds or cannot be asked. */
function findSchending({ nieuw }: Vergelijking, eis: Eis): string | undefined {
  if (!isVraagbaar(nieuw, eis)) return undefined;
  const veiligheid = { ...nieuw.keuzehulp.veiligheid, eisen: [eis] };
  const { issues } = proveEisen({ ...nieuw, keuzehulp: { ...nieuw.keuzehulp, veiligheid } });
  return issues.find(({ code }) => !NIET_TE_VRAGEN.includes(code))?.problem;
}

/** Does the new version still have every fact and answer that the eis names? */
function isVraagbaar({ compiled }: Invoer, eis: Eis): boolean {
  return listAls(eis).every((blok) =>
    Object.entries(blok).every(([id, waarden]) => {
      const kenmerk = compiled.kenmerken.find((een) => een.id === id);
      return kenmerk && waarden.every((waarde) => waarde === 'nvt' || kenmerk.antwoorden.includes(waarde));
    }),
  );
}

/** A situation in which the eis counted and no longer does; for `alleen-als`, one that it now allows. */
function findVrijgelaten({ versies, zeg }: Vergelijking, was: Eis, is: Eis): string | undefined {
  const { store } = versies.nieuw;
  const voor = versies.oud.compileAls(listAls(was));
  const na = versies.nieuw.compileAls(listAls(is));
  const vrij = was.soort === 'alleen-als' ? and(store, na, not(store, voor)) : and(store, voor, not(store, na));
  const waar = and(store, versies.beide, vrij);
  return waar === 0 ? undefined : zeg(waar) || 'In elke situatie';
}

/** Where an eis counts; the kinds that name no situation count everywhere. */
const listAls = (eis: Eis): readonly Blok[] => ('als' in eis ? eis.als : [{}]);

/** An exception that was not there before takes something away from the safety that holds of itself. */
function listUitzonderingen(voor: Veiligheid, na: Veiligheid): EisWijziging[] {
  const nieuw = <Ding>(was: readonly Ding[], is: readonly Ding[]): Ding[] =>
    is.filter((ding) => was.every((een) => JSON.stringify(een) !== JSON.stringify(ding)));
  return [
    ...nieuw(voor.weetNiet, na.weetNiet).map(({ kenmerk, route, omdat }): EisWijziging => ({
      id: `${kenmerk} en ${route}`,
      soort: 'uitzondering',
      omdat,
      voorbeeld: `Bij "weet niet" op ${kenmerk} mag route ${route} wegvallen.`,
    })),
    ...nieuw(voor.zonderActie, na.zonderActie).map(({ omdat }): EisWijziging => ({
      id: 'zonder-actie',
      soort: 'uitzondering',
      omdat,
      voorbeeld: 'In een situatie mag een eigen actie ontbreken.',
    })),
  ];
}
