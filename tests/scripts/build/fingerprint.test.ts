import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../scripts/build/fingerprint.ts';

describe('de vingerafdruk van een bouw', () => {
  let root: string;
  const make = (today = '2026-11-22', url?: string, thema?: string) => makeFingerprint(root, today, url, thema);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'vingerafdruk-'));
    await mkdir(join(root, 'content/rollen'), { recursive: true });
    await writeFile(join(root, 'content/rollen/preventie.mdx'), 'tekst');
    await writeFile(join(root, 'astro.config.ts'), 'instelling');
  });
  afterEach(() => rm(root, { recursive: true }));

  test('blijft gelijk zolang er niets verandert', async () => {
    expect(await make()).toBe(await make());
  });

  test('verandert met een tekst, ook als die even lang blijft', async () => {
    const before = await make();
    await writeFile(join(root, 'content/rollen/preventie.mdx'), 'tekts');
    expect(await make()).not.toBe(before);
  });

  test('verandert met de naam van een bestand en als een bestand verdwijnt', async () => {
    const before = await make();
    await rename(join(root, 'content/rollen/preventie.mdx'), join(root, 'content/rollen/handhaving.mdx'));
    const renamed = await make();
    expect(renamed).not.toBe(before);
    await rm(join(root, 'content/rollen/handhaving.mdx'));
    expect(await make()).not.toBe(renamed);
  });

  test('verandert met een los bestand, met de dag, met het adres van de site en met het thema', async () => {
    const before = await make();
    expect(await make('2026-11-23')).not.toBe(before);
    expect(await make('2026-11-22', 'https://site.example')).not.toBe(before);
    expect(await make('2026-11-22', undefined, 'zeestad')).not.toBe(before);
    await writeFile(join(root, 'astro.config.ts'), 'andere instelling');
    expect(await make()).not.toBe(before);
  });

  test('let niet op wat de site niet bepaalt', async () => {
    const before = await make();
    await writeFile(join(root, 'README.md'), 'uitleg');
    expect(await make()).toBe(before);
  });
});
