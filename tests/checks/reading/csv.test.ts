import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/checks/reading/csv.ts';

const kolommen = ['naam', 'code'];
const lees = (text: string) => {
  const parsed = parseCsv('content/x.csv', text, kolommen);
  return 'gelezen' in parsed ? parsed.gelezen : undefined;
};
const fouten = (text: string) => {
  const parsed = parseCsv('content/x.csv', text, kolommen);
  return 'fouten' in parsed ? parsed.fouten.map(({ line, column, code }) => `${line}:${column} ${code}`) : [];
};

describe('een tabel lezen', () => {
  test('geeft per regel de waarden, ook met een komma of aanhalingsteken erin', () => {
    expect(lees('naam,code\n"Nuenen, Gerwen",1\n"zegt ""nee""",2\n')?.value).toEqual([
      { naam: 'Nuenen, Gerwen', code: '1' },
      { naam: 'zegt "nee"', code: '2' },
    ]);
  });

  test('leest kolommen in elke volgorde en Windows-regeleinden', () => {
    expect(lees('code,naam\r\n1,a\r\n')?.value).toEqual([{ code: '1', naam: 'a' }]);
  });

  test('weet waar elke waarde staat', () => {
    const gelezen = lees('naam,code\n"a, b",1\n"regel\neinde",2\nc,3\n');
    expect(gelezen?.positie([0, 'code'])).toEqual({ line: 2, column: 8 });
    expect(gelezen?.positie([1, 'code'])).toEqual({ line: 4, column: 8 });
    expect(gelezen?.positie([2, 'naam'])).toEqual({ line: 5, column: 1 });
    expect(gelezen?.getypt([2, 'code'])).toBe('3');
  });
});

test.each([
  ['een kolom ontbreekt', 'naam\na\n', ['1:1 kolom-ontbreekt']],
  ['een kolom is verkeerd getypt', 'naam,cod\na,1\n', ['1:1 kolom-ontbreekt', '1:6 onbekende-kolom']],
  ['puntkomma’s', 'naam;code\na;1\n', ['1:1 csv-puntkomma']],
  ['een waarde te veel en een te weinig', 'naam,code\na,1,x\nb,2\nc\n', ['2:1 aantal-cellen', '4:1 aantal-cellen']],
  ['een lege regel', 'naam,code\na,1\n\nb,2\n', ['3:1 aantal-cellen']],
  ['een aanhalingsteken niet gesloten', 'naam,code\na,1\n"b,2\nc,3\n', ['3:1 csv-onleesbaar']],
  ['een aanhalingsteken midden in een waarde', 'naam,code\na "b" c,1\n', ['2:1 csv-onleesbaar']],
])('meldt: %s', (_wat, text, verwacht) => {
  expect(fouten(text)).toEqual(verwacht);
});
