import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listVerouderd, writeGemaakt } from '../../../scripts/fix/gemaakt.ts';

test('wat uit de schema’s volgt, is bij de tijd (npm run fix maakt het opnieuw)', async () => {
  expect([...(await listVerouderd('.')).keys()]).toEqual([]);
});

describe('npm run fix in een lege map', () => {
  let map = '';
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'gemaakt-'));
  });
  afterAll(() => rm(map, { recursive: true }));

  test('maakt alles, en daarna niets meer', async () => {
    expect(await writeGemaakt(map)).toContain('content/.schemas/hulpaanbod.json');
    expect(await writeGemaakt(map)).toEqual([]);
  });

  test('herstelt wat iemand met de hand veranderde en ruimt op wat er niet meer bij hoort', async () => {
    await writeFile(join(map, 'content/.schemas/hulpaanbod.json'), '{}');
    await writeFile(join(map, 'content/.schemas/oud.json'), '{}');
    expect(await writeGemaakt(map)).toEqual(['content/.schemas/oud.json', 'content/.schemas/hulpaanbod.json']);
    expect(await listVerouderd(map)).toEqual(new Map());
  });

  test('laat andere instellingen van VS Code staan', async () => {
    const pad = join(map, '.vscode/settings.json');
    await writeFile(pad, '{"editor.wordWrap": "on"}');
    await writeGemaakt(map);
    expect(JSON.parse(await readFile(pad, 'utf8'))).toMatchObject({
      'editor.wordWrap': 'on',
      'yaml.schemas': { './content/.schemas/bron.json': 'content/bronnen.yaml' },
    });
  });
});
