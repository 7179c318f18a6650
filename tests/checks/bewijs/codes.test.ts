import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bewijsCodes } from '../../../src/checks/bewijs/codes.ts';
import { formatIssue } from '../../../src/checks/reporters/terminal.ts';
import { maakBewijsInhoud, vindBewijsIssues } from '../../fixtures/bewijs-inhoud.ts';
import type { BewijsCode, Voorbeeld } from './voorbeeld.ts';
import { voorbeelden } from './voorbeelden.ts';

const page = (code: string) => readFileSync(`docs/fouten/${code}.md`, 'utf8');
/** The text under a heading of a page. */
const section = (code: string, heading: string) =>
  page(code).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

test('op de kleine keuzehulp waarop de voorbeelden rusten, klopt elk bewijs', () => {
  expect(vindBewijsIssues()).toEqual([]);
});

describe.each(Object.keys(bewijsCodes) as BewijsCode[])('de bladzijde over %s', (code) => {
  test('zegt wat het betekent en hoe je het oplost', () => {
    const { severity, betekenis } = bewijsCodes[code];
    const [kop, , wat] = page(code).split('\n');
    expect(kop).toBe(`# ${code}`);
    expect(wat).toBe(`**${severity === 'fout' ? 'Fout' : 'Waarschuwing'}.** ${betekenis}`);
    expect(section(code, 'Betekenis').length).toBeGreaterThan(30);
    expect(section(code, 'Uitvoer')).toContain(`  ${severity}  ${code}\n`);
    expect(section(code, 'Zo los je het op')).toMatch(/^- /);
  });
});

describe.each(Object.entries<Voorbeeld>(voorbeelden))('%s', (code, { plant, file, ook = [] }) => {
  const issues = vindBewijsIssues(plant);
  const eigen = issues.filter((issue) => issue.code === code);

  test('het voorbeeld geeft deze code één keer, in het goede bestand, en niets anders dan wat erbij hoort', () => {
    expect(eigen.map((issue) => issue.file)).toEqual([file]);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code, ...ook]));
  });

  test('de bladzijde laat het voorbeeld en de uitvoer zien zoals ze zijn', () => {
    const [, waar = '', regel] = /In `(.+?)`, regel (\d+)/.exec(section(code, 'Voorbeeld')) ?? [];
    const [, fragment = '-'] = /```\w+\n([\s\S]*?)\n```/.exec(section(code, 'Voorbeeld')) ?? [];
    const [voor] = maakBewijsInhoud(plant).get(waar)?.split(fragment) ?? [];
    expect(voor?.split('\n')).toHaveLength(Number(regel));
    expect(section(code, 'Uitvoer')).toBe(`\`\`\`text\n${eigen.map(formatIssue).join()}\n\`\`\``);
  });

  test('de melding is Nederlands, in hele zinnen', () => {
    for (const { problem, fix } of eigen) {
      expect(problem).toMatch(/^\p{Lu}.*\.$/su);
      expect(fix).toMatch(/^\p{Lu}.*\.$/su);
      expect(`${problem} ${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
