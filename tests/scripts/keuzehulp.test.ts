import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Verslag } from '../../scripts/keuzehulp/verslag.ts';

const run = promisify(execFile);

async function keuzehulp(...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['scripts/keuzehulp.ts', ...args]);
    return { code: 0, uit: stdout, fout: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, uit: stdout, fout: stderr };
  }
}

describe('npm run keuzehulp', () => {
  test('geeft één advies met de contacten van de gemeente', async () => {
    const { code, uit } = await keuzehulp('verwijzen', '--gemeente', 'Den Haag', '--json', 'gevaar=ja', 'aanleiding=persoon', 'leeftijd=onder-16', 'gezag=ouders', 'extra=verdachte');
    const verslag = JSON.parse(uit) as Verslag;
    expect(code).toBe(0);
    expect(Object.keys(verslag)).toEqual(['keuzehulp', 'versie', 'gemeente', 'vragen', 'verfijnen', 'adviezen']);
    expect(verslag.gemeente).toEqual({ code: 'GM0518', naam: "'s-Gravenhage" });
    expect(verslag.adviezen[0]).toMatchObject({ id: 'bel-112', soort: 'actie', wanneer: 'nu', contacten: [{ route: 'noodnummer-112', telefoon: '112' }] });
    expect(verslag.vragen.at(-1)).toMatchObject({ kenmerk: 'extra', antwoord: ['verdachte'] });
    expect(verslag.vragen.map(({ scherm }) => scherm)).toEqual([...verslag.vragen.map(({ scherm }) => scherm)].sort((a, b) => a - b));
  });

  test('vraagt niets waar alles al beantwoord is, en noemt een onbeantwoord kenmerk weet-niet', async () => {
    const { uit } = await keuzehulp('verwijzen', '--json', 'aanleiding=plek');
    const verslag = JSON.parse(uit) as Verslag;
    expect(verslag.gemeente).toBeNull();
    expect(verslag.vragen.find(({ kenmerk }) => kenmerk === 'gevaar')).toMatchObject({ antwoord: 'weet-niet', scherm: 1 });
    expect(verslag.vragen.find(({ kenmerk }) => kenmerk === 'melder')).toMatchObject({ antwoord: 'anders', scherm: 2 });
    expect(verslag.vragen.some(({ kenmerk }) => kenmerk === 'leeftijd')).toBe(false);
  });

  test('laat zonder --json leesbare tekst zien', async () => {
    const { uit } = await keuzehulp('verwijzen', '--gemeente', 'Weesp', 'gevaar=ja');
    expect(uit).toMatch(/^Gemeente: Amsterdam\n\nNu\n {2}- Bel 112\n/);
  });

  test.each([
    { args: ['verwijzen', 'leeftjd=16-17'], melding: 'Bedoel je "leeftijd"?' },
    { args: ['verwijzen', 'leeftijd=17'], melding: 'Het antwoord "leeftijd=17" kennen we niet.' },
    { args: ['verwijzen', '--gemeente', 'utrect'], melding: 'Bedoel je: Utrecht?' },
    { args: ['verwijzen', '--gemeente', 'Bergen'], melding: 'Kies er één: Bergen (NH.), Bergen (L.).' },
    { args: ['verwijzn'], melding: 'De keuzehulp "verwijzn" kennen we niet. Bedoel je "verwijzen"?' },
    { args: ['verwijzen', 'aanleiding=plek', 'politie=kan-niet'], melding: 'Deze antwoorden kunnen niet samen:' },
  ])('stopt bij $args met uitleg en code 2', async ({ args, melding }) => {
    const { code, uit, fout } = await keuzehulp(...args);
    expect(fout).toContain(melding);
    expect(fout).not.toContain('    at ');
    expect({ code, uit }).toEqual({ code: 2, uit: '' });
  });
});
