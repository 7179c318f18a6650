import type { Eis } from '../../schema/veiligheid.ts';
import type { HeleKeuzehulp } from '../bewijs/invoer.ts';
import { alsOperatoren, listAlsMutanten, listAntwoorden, listVerwisselingen } from './als-mutanten.ts';

/** One small mistake that an editor could make in the rules of a keuzehulp. */
export type Mutant = {
  operator: Operator;
  /** Which advies or eis, and what was done to it, in words. */
  wat: string;
  keuzehulp: HeleKeuzehulp;
};

export const operatoren = [
  ...alsOperatoren,
  'antwoord-anders',
  'advies-weg',
  'route-weg',
  'vervangt-weg',
  'eis-weg',
  'eis-kleiner',
] as const;
export type Operator = (typeof operatoren)[number];

/** Every mutant of the conditions, routes and eisen of a keuzehulp, in the order of its files. */
export function listMutanten(keuzehulp: HeleKeuzehulp): Mutant[] {
  return [...listAdviesMutanten(keuzehulp), ...listEisMutanten(keuzehulp)];
}

function listAdviesMutanten(keuzehulp: HeleKeuzehulp): Mutant[] {
  const antwoorden = listAntwoorden(keuzehulp.keuzehulp);
  return keuzehulp.adviezen.flatMap((advies) => {
    const { id } = advies;
    const make = (operator: Operator, wat: string, anders: Partial<typeof advies>): Mutant => ({
      operator,
      wat: `${id}: ${wat}`,
      keuzehulp: {
        ...keuzehulp,
        adviezen: keuzehulp.adviezen.map((een) => (een.id === id ? { ...een, ...anders } : een)),
      },
    });
    return [
      ...[...listAlsMutanten(advies.als, antwoorden), ...listVerwisselingen(advies.als, antwoorden)].map(
        ({ operator, wat, als }) => make(operator, wat, { als }),
      ),
      ...advies.routes.map((route) =>
        make('route-weg', `route ${route} weg`, { routes: advies.routes.filter((een) => een !== route) }),
      ),
      ...advies.vervangt.map((ander) =>
        make('vervangt-weg', `vervangt ${ander} niet meer`, {
          vervangt: advies.vervangt.filter((een) => een !== ander),
        }),
      ),
      { operator: 'advies-weg', wat: `${id}: weggehaald`, keuzehulp: removeAdvies(keuzehulp, id) },
    ];
  });
}

/** Take an advies away as an editor would: nobody refers to it any more, and who fell back on it falls further. */
function removeAdvies(keuzehulp: HeleKeuzehulp, weg: string): HeleKeuzehulp {
  const dan = keuzehulp.adviezen.find(({ id }) => id === weg)?.alsHetNietLukt?.dan ?? 'vangnet';
  const { adviezen: ids } = keuzehulp.ids;
  return {
    ...keuzehulp,
    ids: { ...keuzehulp.ids, adviezen: new Set([...ids].filter((id) => id !== weg)) },
    adviezen: keuzehulp.adviezen
      .filter(({ id }) => id !== weg)
      .map((advies) => ({
        ...advies,
        vervangt: advies.vervangt.filter((id) => id !== weg),
        ...(advies.alsHetNietLukt?.dan === weg ? { alsHetNietLukt: { ...advies.alsHetNietLukt, dan } } : {}),
      })),
  };
}

function listEisMutanten(keuzehulp: HeleKeuzehulp): Mutant[] {
  const { veiligheid } = keuzehulp;
  const antwoorden = listAntwoorden(keuzehulp.keuzehulp);
  const make = (operator: Operator, wat: string, eisen: readonly Eis[]): Mutant => ({
    operator,
    wat,
    keuzehulp: { ...keuzehulp, veiligheid: { ...veiligheid, eisen: [...eisen] } },
  });
  return veiligheid.eisen.flatMap((eis) => {
    const zonder = make(
      'eis-weg',
      `eis ${eis.id}: weggehaald`,
      veiligheid.eisen.filter(({ id }) => id !== eis.id),
    );
    if (!('als' in eis)) return [zonder];
    // An `alleen-als` guards less when it allows more.
    const losser: readonly Operator[] =
      eis.soort === 'alleen-als' ? ['kenmerk-weg', 'antwoord-erbij'] : ['blok-weg', 'antwoord-weg'];
    const kleiner = listAlsMutanten(eis.als, antwoorden)
      .filter(({ operator }) => losser.includes(operator))
      .map(({ wat, als }) =>
        make(
          'eis-kleiner',
          `eis ${eis.id}: ${wat}`,
          veiligheid.eisen.map((een) => (een.id === eis.id ? { ...eis, als } : een)),
        ),
      );
    return [zonder, ...kleiner];
  });
}
