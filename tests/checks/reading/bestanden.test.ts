import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBestanden } from '../../../src/checks/reading/bestanden.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bestanden-'));
  const files: Record<string, string | Uint8Array> = {
    'content/a.yaml': 'naam: één\n',
    'content/map/b.mdx': 'tekst',
    'content/map/oud.yaml': new Uint8Array([0x61, 0xeb, 0x62]),
    'content/map/logo.png': new Uint8Array([1, 2, 3]),
    'content/.schemas/a.json': '{}',
    'content/.DS_Store': '',
    'content/afbeeldingen/kaart.png': '',
    'elders/c.yaml': '',
  };
  for (const [path, data] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), data);
  }
});

afterAll(() => rm(root, { recursive: true }));

test('leest elk bestand in content één keer, op volgorde', async () => {
  expect([...(await readBestanden(root)).keys()]).toEqual([
    'content/a.yaml',
    'content/map/b.mdx',
    'content/map/logo.png',
    'content/map/oud.yaml',
  ]);
});

test('laat tekst zoals hij is en houdt zichtbaar wat geen UTF-8 is', async () => {
  const bestanden = await readBestanden(root);
  expect(bestanden.get('content/a.yaml')).toBe('naam: één\n');
  expect(bestanden.get('content/map/oud.yaml')).toBe('a\uFFFDb');
});

test('zonder content/ is er niets', async () => {
  expect((await readBestanden(join(root, 'elders'))).size).toBe(0);
});
