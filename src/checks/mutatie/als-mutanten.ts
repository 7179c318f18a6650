import type { Advies } from '../../schema/advies.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';

export const alsOperatoren = ['blok-weg', 'kenmerk-weg', 'antwoord-weg', 'antwoord-erbij'] as const;

type Als = Advies['als'];

/** A condition with one mistake in it. */
export type AlsMutant = { operator: (typeof alsOperatoren)[number]; wat: string; als: Als };

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
          wat: `${waar}, ${kenmerk} ook bij ${antwoord}`,
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
