import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { maakInhoud, type Wijzigingen } from '../fixtures/kleine-inhoud.ts';

const SCRIPT = resolve('scripts/controle.ts');
const folders: string[] = [];

/** Run the control on a small content tree on disk. */
async function voerUit(wijzigingen: Wijzigingen, opties: string[] = [], env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'controle-'));
  folders.push(folder);
  for (const [path, text] of maakInhoud(wijzigingen)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { GITHUB_ACTIONS: _actions, DEBUG: _debug, ...omgeving } = process.env;
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(
      process.execPath,
      [SCRIPT, ...opties],
      { cwd: folder, env: { ...omgeving, ...env } },
      (error, out, err) => {
        done({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const fout = {
  'content/begrippen/cosm.yaml': ['term:', 'tern:'],
  'content/routes.yaml': ['partij: comensha', 'partij: Comensha'],
} as const;

describe('npm run controle', { timeout: 30_000 }, () => {
  test('meldt alle fouten in één keer, op volgorde, en stopt met 1', async () => {
    const { code, out, err } = await voerUit(fout);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out.split('\n').slice(0, 8)).toEqual([
      'content/begrippen/cosm.yaml:1:1  fout  onbekend-veld',
      '  Het veld "tern" kennen we hier niet.',
      '  → Bedoel je "term"?',
      'content/routes.yaml:3:11  fout  ongeldig-id',
      '  Bij partij staat "Comensha"; dat kan geen id zijn: alleen kleine letters, cijfers en streepjes.',
      '  → Schrijf "comensha".',
      '',
      '2 fouten in 2 bestanden. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/',
    ]);
  });

  test('geeft met --json alles voor een ander programma', async () => {
    const { code, out } = await voerUit(fout, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      fouten: 2,
      issues: [
        { code: 'onbekend-veld', line: 1 },
        { code: 'ongeldig-id', field: '0.partij' },
      ],
    });
  });

  test.each([
    ['--github', {}],
    ['', { GITHUB_ACTIONS: 'true' }],
  ])('zet op GitHub elke melding bij haar regel (%s)', async (optie, env) => {
    const { out } = await voerUit(fout, optie ? [optie] : [], env as Record<string, string>);
    expect(out).toContain('::error file=content/routes.yaml,line=3,col=11,title=ongeldig-id::');
  });

  test('een map zonder inhoud geeft meldingen, geen vastloper', async () => {
    const leeg = Object.fromEntries([...maakInhoud().keys()].map((path) => [path, undefined]));
    const { code, out, err } = await voerUit(leeg);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('content/routes.yaml:1:1  fout  bestand-ontbreekt');
  });

  test('een optie die niet bestaat, geeft één zin en stopt met 2', async () => {
    const { code, err } = await voerUit({}, ['--jsn']);
    expect({ code, err }).toEqual({ code: 2, err: 'De optie "--jsn" kennen we niet. Kies uit: --github, --json.\n' });
  });

  test('loopt het programma zelf vast, dan staat er één zin zonder Engels', async () => {
    // A file where the folder belongs: the disk itself says no.
    const folder = await mkdtemp(join(tmpdir(), 'controle-'));
    folders.push(folder);
    await writeFile(join(folder, 'content'), 'geen map');
    const { code, err } = await new Promise<{ code: number; err: string }>((done) => {
      execFile(process.execPath, [SCRIPT], { cwd: folder }, (error, _out, stderr) =>
        done({ code: error ? Number(error.code) : 0, err: stderr }),
      );
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'De controle is zelf vastgelopen. Dat is een fout in het programma, niet in de inhoud: meld het. Met DEBUG=1 ervoor zie je waar het misgaat.\n',
    );
  });
});
