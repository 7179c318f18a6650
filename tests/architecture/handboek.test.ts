import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paginaVan } from '../../scripts/fix/handboek.ts';
import { makeIssue } from '../../src/checks/issue.ts';
import { codes } from '../../src/checks/codes.ts';
import { bewijsCodes } from '../../src/checks/bewijs/codes.ts';
import { formatGithub } from '../../src/checks/reporters/github.ts';
import { inhoudsoorten } from '../../src/schema/inhoudsoorten.ts';

const MAP = 'docs/redactie';
const paginas = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.md'))
  .map((naam) => posix.join(MAP, naam.replaceAll('\\', '/')))
  .map((pad) => ({ pad, tekst: readFileSync(pad, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const linksVan = ({ pad, tekst }: (typeof paginas)[number]) =>
  [...tekst.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, doel = '']) => doel)
    .filter((doel) => !doel.startsWith('https://'))
    .map((doel) => {
      const [bestand = '', anker] = doel.split('#');
      return { pad: bestand ? posix.join(posix.dirname(pad), bestand) : pad, anker };
    });

/** The anchor that GitHub gives to a heading. */
const ankersVan = (pad: string) =>
  [...readFileSync(pad, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, kop = '']) =>
    kop
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('het handboek', () => {
  test.each(paginas)('verwijst alleen naar wat er is ($pad)', (pagina) => {
    const weg = linksVan(pagina).filter(
      ({ pad, anker }) => !existsSync(pad) || (anker && !ankersVan(pad).includes(anker)),
    );
    expect(weg).toEqual([]);
  });

  test('heeft over elke soort inhoud een bladzijde, met wat zij is, een voorbeeld en waar je op let', () => {
    const kaal = inhoudsoorten.filter((soort) => {
      const tekst = paginas.find(({ pad }) => pad === paginaVan(soort))?.tekst ?? '';
      return !/^# .+\n\n.{20,}\n\nVoorbeeld: \[.*\)\.\n\n## Let op\n\n- /su.test(tekst);
    });
    expect(kaal.map(({ naam }) => naam)).toEqual([]);
  });

  test('noemt op de eerste bladzijde elke andere', () => {
    const begin = paginas.find(({ pad }) => pad === `${MAP}/README.md`);
    const genoemd = new Set(begin && linksVan(begin).map(({ pad }) => pad));
    const vergeten = paginas.filter(({ pad }) => pad !== begin?.pad && !genoemd.has(pad));
    expect(vergeten.map(({ pad }) => pad)).toEqual([]);
  });

  test('noemt alleen opdrachten en meldingen die bestaan', () => {
    const alles = paginas.map(({ tekst }) => tekst).join('\n');
    const opdrachten = [...alles.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, naam = '']) => naam);
    expect(opdrachten.filter((naam) => !(naam in scripts))).toEqual([]);
    const meldingen = [...alles.matchAll(/^content\/.*  (?:fout|waarschuwing)  (\S+)$/gm)].map(([, code = '']) => code);
    expect(meldingen.length).toBeGreaterThan(3);
    expect(meldingen.filter((code) => !(code in codes) && !(code in bewijsCodes))).toEqual([]);
  });

  test('waarschuwt vóór alles voor gegevens van slachtoffers', () => {
    const begin = readFileSync(`${MAP}/README.md`, 'utf8');
    expect(begin.indexOf('nooit iets van een echte zaak')).toBeGreaterThan(0);
    expect(begin.indexOf('nooit iets van een echte zaak')).toBeLessThan(begin.indexOf('## '));
  });
});

test('VS Code herkent elke melding van de controle in de taak die zij aanbiedt', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: [{ command: string; problemMatcher: { pattern: Record<string, string | number> } }];
  };
  const [{ command, problemMatcher }] = tasks;
  const { regexp, ...groepen } = problemMatcher.pattern;
  const plek = { file: 'content/a, b.yaml', line: 3, column: 11 };
  const gevonden = new RegExp(String(regexp)).exec(
    formatGithub([makeIssue('ongeldig-id', plek, 'Een: twee.', 'Drie.')]),
  );
  const deel = (naam: string) => gevonden?.[Number(groepen[naam])];
  expect([deel('severity'), deel('line'), deel('column'), deel('code')]).toEqual(['error', '3', '11', 'ongeldig-id']);
  expect(command.replace(/^npm run --silent (\S+) .*$/, '$1') in scripts).toBe(true);
});
