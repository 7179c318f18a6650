import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/checks/reading/yaml.ts';

const lees = (yaml: string, lineOffset = 0) => {
  const parsed = parseYaml('content/x.yaml', yaml, lineOffset);
  if ('fouten' in parsed) throw new Error('niet te lezen');
  return parsed.gelezen;
};
const fouten = (yaml: string) => {
  const parsed = parseYaml('content/x.yaml', yaml);
  return 'fouten' in parsed
    ? parsed.fouten.map(({ line, column, code, problem }) => `${line}:${column} ${code} ${problem}`)
    : [];
};

describe('kapotte YAML wordt één duidelijke melding', () => {
  test.each([
    [
      'dubbele punt in een tekst',
      'titel: Let op: bel',
      '1:8 yaml-onleesbaar Hier staat een dubbele punt midden in een tekst, of een regel springt verkeerd in.',
    ],
    ['tab vooraan', 'a:\n\tb: 1', '2:1 tab-als-inspringing Deze regel begint met een tab.'],
    [
      'aanhalingsteken niet gesloten',
      'a: 1\nb: "x\nc: 2\n',
      '2:4 yaml-onleesbaar Hier mist een teken: een aanhalingsteken dat sluit, of een dubbele punt na de naam van een veld.',
    ],
    [
      'apostrof vooraan',
      "naam: 's-Gravenhage",
      '1:7 yaml-onleesbaar Hier mist een teken: een aanhalingsteken dat sluit, of een dubbele punt na de naam van een veld.',
    ],
    [
      'haak niet gesloten',
      'a: [1, 2\nb: 3',
      '2:1 yaml-onleesbaar Deze regel springt verkeerd in, of een haak erboven is niet gesloten.',
    ],
    [
      'apenstaartje vooraan',
      'naam: @fairwork',
      '1:7 yaml-onleesbaar Deze tekst begint met een teken dat hier iets bijzonders betekent, zoals @, %, ` of een komma.',
    ],
    [
      'sterretje vooraan',
      'tekst: *belangrijk*',
      '1:8 yaml-onleesbaar Deze tekst begint met een sterretje (*); dat betekent hier iets bijzonders.',
    ],
    [
      'uitroepteken vooraan',
      'tekst: !belangrijk',
      '1:8 yaml-onleesbaar Deze tekst begint met een uitroepteken (!); dat betekent hier iets bijzonders.',
    ],
    [
      'backslash in een tekst',
      'pad: "C:\\quit"',
      '1:9 yaml-onleesbaar In deze tekst staat een backslash (\\) die hier iets bijzonders betekent.',
    ],
    ['twee stukken', 'a: 1\n---\nb: 2', '2:1 yaml-onleesbaar Hier staat een regel "---" midden in het bestand.'],
    [
      'verkeerd ingesprongen',
      'a:\n  - x\n - y',
      '3:1 yaml-onleesbaar Hier staat een dubbele punt midden in een tekst, of een regel springt verkeerd in.',
    ],
    [
      'losse woorden',
      'a: 1\nzomaar wat',
      '2:1 yaml-onleesbaar Hier mist een teken: een aanhalingsteken dat sluit, of een dubbele punt na de naam van een veld.',
    ],
    ['tekst na een aanhalingsteken', 'a: "b" c', '1:8 yaml-onleesbaar Vanaf hier is het bestand niet te lezen.'],
  ])('%s', (_wat, yaml, melding) => {
    expect(fouten(yaml)).toEqual([melding]);
  });

  test('elk veld dat er twee keer staat, wordt gemeld', () => {
    expect(fouten('a: 1\na: 2\nb: 1\nb: 2')).toEqual([
      '2:1 dubbel-veld Het veld "a" staat hier twee keer.',
      '4:1 dubbel-veld Het veld "b" staat hier twee keer.',
    ]);
  });
});

describe('de plek van een waarde', () => {
  const gelezen = lees('naam: Een\nlijst:\n  - {bron: x, leeg: }\n  - bron: "y z"\nleeg:\n', 1);

  test('telt de regels erboven mee', () => {
    expect(gelezen.positie(['naam'])).toEqual({ line: 2, column: 7 });
    expect(gelezen.positie(['lijst', 1, 'bron'])).toEqual({ line: 5, column: 11 });
  });

  test('wijst bij een ontbrekend veld naar wat er het dichtst omheen staat', () => {
    expect(gelezen.positie(['lijst', 1, 'status'])).toEqual({ line: 5, column: 5 });
    expect(gelezen.positie(['ontbreekt'])).toEqual({ line: 2, column: 1 });
    expect(gelezen.positie(['lijst', 7, 'x'])).toEqual({ line: 3, column: 1 });
  });

  test('wijst bij een leeg veld naar de naam', () => {
    expect(gelezen.positie(['leeg'])).toEqual({ line: 6, column: 1 });
  });

  test('wijst naar woorden in een tekst', () => {
    expect(gelezen.positie(['lijst', 1, 'bron'], 'z')).toEqual({ line: 5, column: 14 });
    expect(gelezen.positie(['naam'], 'staat er niet')).toEqual({ line: 2, column: 7 });
  });

  test('wijst naar de naam van een veld, en geeft een waarde zoals getypt', () => {
    expect(gelezen.sleutel(['lijst'])).toEqual({ line: 3, column: 1 });
    expect(gelezen.getypt(['lijst', 1, 'bron'])).toBe('"y z"');
  });
});

test('een dag zonder aanhalingstekens is een datum, ja en nee zijn tekst', () => {
  expect(lees('a: 2026-05-16\nb: nee\nc: 16-17').value).toEqual({ a: new Date('2026-05-16'), b: 'nee', c: '16-17' });
});
