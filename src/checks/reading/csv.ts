import { CsvError, parse } from 'csv-parse/sync';
import type { Path } from '../positie.ts';
import type { Gelezen } from './gelezen.ts';
import type { Leesfout } from './ruwe-tekst.ts';

type Rij = { cellen: string[]; line: number; raw: string };

/** Line and column, inside a row as typed, where a cell starts. A quoted cell may hold commas and line ends. */
function startVanCel({ raw, line }: Rij, index: number): { line: number; column: number } {
  let cel = 0;
  let quoted = false;
  let place = { line, column: 1 };
  let lineStart = 0;
  for (let at = 0; at < raw.length && cel < index; at++) {
    if (raw[at] === '"') quoted = !quoted;
    if (raw[at] === '\n') {
      place = { ...place, line: place.line + 1 };
      lineStart = at + 1;
    }
    if (raw[at] === ',' && !quoted) {
      cel++;
      place = { ...place, column: at + 2 - lineStart };
    }
  }
  return place;
}

function readRijen(text: string): Rij[] {
  // With `info` and `raw` every row comes with the line it ends on and the text it was read from.
  const records = parse(text, {
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: false,
  }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
  let line = 1;
  return records.map(({ record, raw }) => {
    const rij = { cellen: record, line, raw: raw.replace(/\r?\n$/, '') };
    line += raw.split('\n').length - 1;
    return rij;
  });
}

function checkKoppen(koppen: string[], kolommen: readonly string[], raw: string): Leesfout[] {
  const plek = { line: 1, column: 1 };
  if (koppen.length === 1 && raw.includes(';')) {
    return [
      {
        ...plek,
        code: 'csv-puntkomma',
        problem: 'De kolommen zijn gescheiden met een puntkomma; hier hoort een komma.',
        fix: 'Bewaar het bestand opnieuw als CSV met een komma als scheidingsteken (in Excel: "CSV UTF-8", met Engelse landinstelling).',
      },
    ];
  }
  return [
    ...kolommen
      .filter((kolom) => !koppen.includes(kolom))
      .map((kolom): Leesfout => ({
        ...plek,
        code: 'kolom-ontbreekt',
        field: kolom,
        problem: `De kolom "${kolom}" ontbreekt.`,
        fix: `De eerste regel moet zijn: ${kolommen.join(',')}`,
      })),
    ...koppen.flatMap((kop, index): Leesfout[] =>
      kolommen.includes(kop)
        ? []
        : [
            {
              ...startVanCel({ cellen: koppen, line: 1, raw }, index),
              code: 'onbekende-kolom',
              field: kop,
              problem: `De kolom "${kop}" kennen we niet.`,
              fix: `De eerste regel moet zijn: ${kolommen.join(',')}`,
            },
          ],
    ),
  ];
}

/**
 * Parse a CSV file with a first line of column names into a list of objects.
 *
 * @param kolommen The columns that must be there, in any order.
 */
export function parseCsv(
  file: string,
  text: string,
  kolommen: readonly string[],
): { gelezen: Gelezen } | { fouten: Leesfout[] } {
  let rijen: Rij[];
  try {
    rijen = readRijen(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The reader notices a quotation mark that is not closed at the end of the file; the mistake is on the first odd line.
    const line = text.split('\n').findIndex((row) => (row.match(/"/g) ?? []).length % 2 === 1) + 1;
    return {
      fouten: [
        {
          code: 'csv-onleesbaar',
          line: line || Number(error['lines'] ?? 1),
          column: 1,
          problem: 'Vanaf hier is het bestand niet te lezen: een aanhalingsteken staat los of wordt niet gesloten.',
          fix: 'Zet aanhalingstekens om de hele waarde, of nergens. Een aanhalingsteken in een waarde schrijf je dubbel: "".',
        },
      ],
    };
  }
  const [kop, ...data] = rijen;
  const koppen = kop?.cellen.map((cel) => cel.trim()) ?? [];
  const fouten = checkKoppen(koppen, kolommen, kop?.raw ?? '');
  if (fouten.length > 0) return { fouten };
  const scheef = data.filter(({ cellen }) => cellen.length !== koppen.length);
  if (scheef.length > 0) {
    return {
      fouten: scheef.map(({ cellen, line }): Leesfout => ({
        code: 'aantal-cellen',
        line,
        column: 1,
        problem:
          cellen.join('') === ''
            ? 'Deze regel is leeg.'
            : `Deze regel heeft ${cellen.length} waarden; het zijn er ${koppen.length} per regel.`,
        fix:
          cellen.join('') === ''
            ? 'Haal de lege regel weg.'
            : 'Staat er een komma in een waarde? Zet dan aanhalingstekens om die waarde. Een lege waarde houdt zijn komma.',
      })),
    };
  }
  const place = ([rij, kolom]: Path): { line: number; column: number } => {
    const found = data[Number(rij)];
    return found ? startVanCel(found, Math.max(0, koppen.indexOf(String(kolom)))) : { line: 1, column: 1 };
  };
  return {
    gelezen: {
      file,
      value: data.map(({ cellen }) => Object.fromEntries(cellen.map((cel, index) => [koppen[index], cel]))),
      positie: place,
      sleutel: place,
      getypt: ([rij, kolom]) => data[Number(rij)]?.cellen[koppen.indexOf(String(kolom))] ?? '',
    },
  };
}
