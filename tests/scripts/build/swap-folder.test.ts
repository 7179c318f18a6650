import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swapFolder } from '../../../scripts/build/swap-folder.ts';

describe('een nieuwe bouw op zijn plaats zetten', () => {
  let root: string;
  const place = async (folder: string, text: string) => {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, 'index.html'), text);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'wissel-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  test('vervangt de vorige site en laat niets achter', async () => {
    await place('dist', 'oud');
    await place('nieuw', 'nieuw');
    await swapFolder(join(root, 'nieuw'), join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('nieuw');
  });

  test('zet de eerste site neer', async () => {
    await place('nieuw', 'nieuw');
    await swapFolder(join(root, 'nieuw'), join(root, 'dist'));
    expect(await readdir(root)).toEqual(['dist']);
  });

  test('houdt de vorige site als de nieuwe er niet is', async () => {
    await place('dist', 'oud');
    await expect(swapFolder(join(root, 'nieuw'), join(root, 'dist'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('oud');
  });
});
