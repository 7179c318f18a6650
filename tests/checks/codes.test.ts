import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bewijsCodes } from '../../src/checks/bewijs/codes.ts';
import { codes, type InhoudCode } from '../../src/checks/codes.ts';
import { formatIssue } from '../../src/checks/reporters/terminal.ts';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';
import { vindIssues } from '../fixtures/vind-issues.ts';
import { voorbeelden } from './voorbeelden.ts';

const alle = Object.keys(codes) as InhoudCode[];
const page = (code: string) => readFileSync(`docs/fouten/${code}.md`, 'utf8');
/** The text under a heading of a page. */
const section = (code: string, heading: string) =>
  page(code).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

test('de kleine inhoud waarop de voorbeelden rusten, is goed', () => {
  expect(vindIssues({})).toEqual([]);
});

test('elke code heeft een bladzijde in docs/fouten, en elke bladzijde een code', () => {
  expect(readdirSync('docs/fouten').sort()).toEqual(
    [...alle, ...Object.keys(bewijsCodes)].map((code) => `${code}.md`).sort(),
  );
});

test('elke code heeft een voorbeeld dat hem geeft: hier, of tussen de geplante fouten in de echte inhoud', () => {
  const geplant = readFileSync('tests/fixtures/geplante-fouten.ts', 'utf8');
  expect(alle.filter((code) => !voorbeelden[code] && !geplant.includes(`code: '${code}'`))).toEqual([]);
});

describe.each(alle)('de bladzijde over %s', (code) => {
  test('zegt wat het betekent en hoe je het oplost', () => {
    const [kop, , wat] = page(code).split('\n');
    expect(kop).toBe(`# ${code}`);
    expect(wat).toBe(`**${codes[code].severity === 'fout' ? 'Fout' : 'Waarschuwing'}.** ${codes[code].betekenis}`);
    expect(section(code, 'Betekenis').length).toBeGreaterThan(30);
    expect(section(code, 'Voorbeeld')).not.toBe('');
    expect(section(code, 'Uitvoer')).toContain(`  ${codes[code].severity}  ${code}\n`);
    expect(section(code, 'Zo los je het op')).toMatch(/^- /);
  });
});

describe.each(Object.entries(voorbeelden))('%s', (key, { wijzig, plek }) => {
  const code = key as InhoudCode;
  const issues = vindIssues(wijzig);

  test('het voorbeeld geeft precies deze code, in het goede bestand en op de goede regel', () => {
    expect(issues.map((issue) => `${issue.code} ${issue.file}:${issue.line}:${issue.column}`)).toEqual([
      `${code} ${plek}`,
    ]);
  });

  test('de bladzijde laat het voorbeeld en de uitvoer zien zoals ze zijn', () => {
    const [, fragment] = /```\w+\n([\s\S]*?)\n```/.exec(section(code, 'Voorbeeld')) ?? [];
    const [issue] = issues;
    if (fragment !== undefined) expect(maakInhoud(wijzig).get(issue?.file ?? '')).toContain(fragment);
    expect(section(code, 'Uitvoer')).toBe(`\`\`\`text\n${issue && formatIssue(issue)}\n\`\`\``);
  });

  test('de melding is Nederlands, in hele zinnen', () => {
    for (const { problem, fix } of issues) {
      expect(problem).toMatch(/^\p{Lu}.*\.$/su);
      expect(fix).toMatch(/^\p{Lu}/u);
      expect(`${problem} ${fix}`).not.toMatch(
        /undefined|null|invalid|expected|received|\bstring\b|\barray\b|\bobject\b|Error|\bat \w+ \(/,
      );
    }
  });
});
