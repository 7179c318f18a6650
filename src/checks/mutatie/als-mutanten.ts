import type { Advies } from '../../schema/advies.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';

export const alsOperatoren = ['blok-weg', 'kenmerk-weg', 'antwoord-weg', 'antwoord-erbij'] as const;

type Als = Advies['als'];

/** A condition with one mistake in it. */
export type AlsMutant = { operator: (typeof alsOperatoren)[number]; wat: string; als: Als };

/** A condition with another answer in the place of the one that was meant. */
export type Verwisseling = { operator: 'antwoord-anders'; wat: string; als: Als };

/**
 * Every condition with one answer that is another: the next of its question that is not there yet. The grensgevallen are
 * not derived from these, so they show what those catch besides.
 */
export function listVerwisselingen(als: Als, antwoorden: ReadonlyMap<string, readonly string[]>): Verwisseling[] {
  return als.flatMap((blok, plek) =>
    Object.entries(blok).flatMap(([kenmerk, waarden]) => {
      const alle = antwoorden.get(kenmerk) ?? [];
      return waarden.flatMap((antwoord): Verwisseling[] => {
        const na = alle.indexOf(antwoord) + 1;
        const ander = [...alle.slice(na), ...alle.slice(0, na)].find((een) => !waarden.includes(een));
        if (ander === undefined) return [];
        const nieuw = { ...blok, [kenmerk]: waarden.map((een) => (een === antwoord ? ander : een)) };
        return [
          {
            operator: 'antwoord-anders',
            wat: `blok ${plek + 1}, ${kenmerk} ${ander} in plaats van ${antwoord}`,
            als: als.map((een, eigen) => (eigen === plek ? nieuw : een)),
          },
        ];
      });
    }),
  );
}

/**
 * Every condition that differs from this one by one mistake: a block, a kenmerk or an answer left out, or an answer too many.
 *
 * @param antwoorden Every kenmerk with its answers, from `listAntwoorden`.
 */
export function listAlsMutanten(als: Als, antwoorden: ReadonlyMap<string, readonly string[]>): AlsMutant[] {
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
          wat: `${waar}, ${kenmerk} ook ${antwoord === 'nvt' ? 'als die vraag er niet is' : `bij ${antwoord}`}`,
          als: met([...waarden, antwoord]),
        })),
      ];
    });
    return [...weg, ...delen];
  });
}

/** Every fact with its answers; a question that may be passed over also has `nvt`. */
export function listAntwoorden({ vragen, extra }: Keuzehulp): Map<string, readonly string[]> {
  return new Map([
    ...vragen.map(({ kenmerk, antwoorden, alleenAls }): [string, string[]] => [
      kenmerk,
      [...antwoorden.map(({ id }) => id), ...(alleenAls ? ['nvt'] : [])],
    ]),
    ...extra.opties.map(({ id }): [string, string[]] => [id, ['ja', 'nee']]),
  ]);
}
