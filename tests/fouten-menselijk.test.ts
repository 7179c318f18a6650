import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkInhoud } from '../src/checks/controle.ts';
import { sortIssues, type Issue } from '../src/checks/issue.ts';
import type { Bestanden } from '../src/checks/reading/bestanden.ts';
import { parseInhoud } from '../src/checks/reading/parse-inhoud.ts';
import { Kopie, readEcht } from './fixtures/echte-inhoud.ts';
import { bestandFouten } from './fixtures/menselijke-fouten/bestand.ts';
import { herschrijf, wijkteam, type MenselijkeFout } from './fixtures/menselijke-fouten/menselijke-fout.ts';
import { tekstFouten } from './fixtures/menselijke-fouten/tekst.ts';
import { waardeFouten } from './fixtures/menselijke-fouten/waarde.ts';

const alle: readonly MenselijkeFout[] = [...bestandFouten, ...waardeFouten, ...tekstFouten];

/** Each copy is read whole, and the machine may be busy. */
const timeout = 60_000;

/** Words of programs, which no editor should have to read; names and values between quotation marks are content. */
const PROGRAMMEERTAAL =
  /\b(expected|received|invalid|undefined|null|NaN|error|exception|zod|string|number|boolean|array|object|unexpected|parse|token|required|must|should|stack|node_modules|at \w+ \()/i;

/** `TOON=1` prints every mistake with its message, to be quoted. */
const tabel: string[] = [];
let echt: Bestanden;

const lees = (kopie: Kopie): Issue[] => {
  const { inhoud, issues } = parseInhoud(kopie.bestanden);
  return sortIssues([...issues, ...checkInhoud(inhoud)]).filter(({ severity }) => severity === 'fout');
};

beforeAll(async () => {
  echt = await readEcht();
});

afterAll(() => {
  if (process.env['TOON']) console.log(tabel.join('\n'));
});

test('er staan ten minste zestig verschillende fouten in', () => {
  expect(new Set(alle.map(({ wat }) => wat)).size).toBeGreaterThanOrEqual(60);
});

describe('wat een mens per ongeluk kan bewaren, krijgt een duidelijke melding op de goede plek', () => {
  for (const { wat, file, code, bij, plant } of alle) {
    test(wat, { timeout }, () => {
      const kopie = new Kopie(echt);
      plant(kopie);
      const issues = lees(kopie);
      const eigen = issues.filter((issue) => issue.code === code && issue.file === file);
      expect(issues.map((issue) => `${issue.code} ${issue.file}`)).toContain(`${code} ${file}`);
      const regels = (kopie.bestanden.get(file) ?? '').split('\n');
      const opPlek = eigen.find(({ line }) =>
        typeof bij !== 'string' ? bij === undefined || line === bij : regels[line - 1]?.includes(bij),
      );
      expect(opPlek, `op de goede regel; nu ${eigen.map(({ line }) => line).join()}`).toBeDefined();
      for (const { problem, fix } of issues) {
        expect(`${problem} ${fix}`.replace(/"[^"]*"/g, '""')).not.toMatch(PROGRAMMEERTAAL);
        expect(problem).toMatch(/[.:;)"]$/);
        expect(fix.length).toBeGreaterThan(10);
      }
      const { line, column, problem, fix } = opPlek as Issue;
      tabel.push(`${tabel.length + 1}. ${wat} → ${file}:${line}:${column} \`${code}\` ${problem} → ${fix}`);
    });
  }
});

describe('wat een computer ervan maakt zonder dat de inhoud verandert, is geen fout', () => {
  const onschuldig: Record<string, (tekst: string) => string> = {
    'regeleinden van Windows': (tekst) => tekst.replaceAll('\n', '\r\n'),
    'een merkteken aan het begin': (tekst) => `\uFEFF${tekst}`,
    'witregels aan het eind': (tekst) => `${tekst}\n\n\n`,
  };
  for (const [wat, maak] of Object.entries(onschuldig)) {
    test(wat, { timeout }, () => {
      const kopie = new Kopie(echt);
      herschrijf(wijkteam, maak)(kopie);
      expect(lees(kopie).map(({ code }) => code)).toEqual([]);
    });
  }
});
