import type { Advies } from '../../schema/advies.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';
import type { Eis } from '../../schema/veiligheid.ts';
import type { HeleKeuzehulp } from '../bewijs/invoer.ts';

/** One small mistake that an editor could make in the rules of a keuzehulp. */
export type Mutant = {
  operator: Operator;
  /** Which advies or eis, and what was done to it, in words. */
  wat: string;
  keuzehulp: HeleKeuzehulp;
};

export const operatoren = [
  'blok-weg',
  'kenmerk-weg',
  'antwoord-weg',
  'antwoord-erbij',
  'advies-weg',
  'route-weg',
  'vervangt-weg',
  'eis-weg',
  'eis-kleiner',
] as const;
export type Operator = (typeof operatoren)[number];

type Als = Advies['als'];

/** A condition with one mistake in it. */
type AlsMutant = { operator: Operator; wat: string; als: Als };

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
      ...listAlsMutanten(advies.als, antwoorden).map(({ operator, wat, als }) => make(operator, wat, { als })),
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

function listAlsMutanten(als: Als, antwoorden: ReadonlyMap<string, readonly string[]>): AlsMutant[] {
  return als.flatMap((blok, plek) => {
    const vervang = (nieuw?: Als[number]): Als =>
      als.flatMap((een, eigen) => (eigen !== plek ? [een] : nieuw ? [nieuw] : []));
    const waar = `blok ${plek + 1}`;
    const weg: AlsMutant[] = als.length > 1 ? [{ operator: 'blok-weg', wat: `${waar} weg`, als: vervang() }] : [];
    const delen = Object.entries(blok).flatMap(([kenmerk, waarden]): AlsMutant[] => {
      const { [kenmerk]: _weg, ...rest } = blok;
      const met = (lijst: readonly string[]): Als => vervang({ ...blok, [kenmerk]: [...lijst] });
      const over = (antwoorden.get(kenmerk) ?? []).filter((antwoord) => !waarden.includes(antwoord));
      return [
        { operator: 'kenmerk-weg', wat: `${waar} zonder ${kenmerk}`, als: vervang(rest) },
        ...(waarden.length > 1 ? waarden : []).map((antwoord): AlsMutant => ({
          operator: 'antwoord-weg',
          wat: `${waar}, ${kenmerk} zonder ${antwoord}`,
          als: met(waarden.filter((een) => een !== antwoord)),
        })),
        ...over.map((antwoord): AlsMutant => ({
          operator: 'antwoord-erbij',
          wat: `${waar}, ${kenmerk} ook bij ${antwoord}`,
          als: met([...waarden, antwoord]),
        })),
      ];
    });
    return [...weg, ...delen];
  });
}

/** Every fact with its answers; a question that may be passed over also has `nvt`. */
function listAntwoorden({ vragen, extra }: Keuzehulp): Map<string, readonly string[]> {
  return new Map([
    ...vragen.map(({ kenmerk, antwoorden, alleenAls }): [string, string[]] => [
      kenmerk,
      [...antwoorden.map(({ id }) => id), ...(alleenAls ? ['nvt'] : [])],
    ]),
    ...extra.opties.map(({ id }): [string, string[]] => [id, ['ja', 'nee']]),
  ]);
}
