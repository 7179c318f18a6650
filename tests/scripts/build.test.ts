import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Files, makeSmallProject, PAGE } from '../fixtures/small-project.ts';

const UNCHANGED = 'De site is niet gebouwd. De map dist/ is gebleven zoals hij was.';

describe('npm run build', { timeout: 60_000 }, () => {
  let root: string;
  const build = async (files: Files) => {
    root = await makeSmallProject({ 'dist/index.html': 'de vorige site', ...files });
    return spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });
  };
  const readSite = () => readFile(join(root, 'dist/index.html'), 'utf8');
  const listLeftovers = () => readdir(join(root, '.cache')).catch(() => []);

  afterEach(() => rm(root, { recursive: true }));

  test('vervangt de site en zegt hoeveel pagina’s het zijn en wat het kostte', async () => {
    const { status, stdout } = await build({ 'scripts/controle.ts': '', 'src/pages/index.astro': PAGE });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^1 pagina gebouwd in \d+,\d seconden, met hooguit \d+ MiB geheugen\. Ze staat in dist\/\.$/m,
    );
    expect(await readSite()).toContain('<h1>Begin</h1>');
    expect(await listLeftovers()).toEqual([]);
  });

  test('laat de vorige site staan als de controle een fout vindt, en geeft haar uitslag door', async () => {
    const { status, stderr } = await build({ 'scripts/controle.ts': 'process.exit(3)', 'src/pages/index.astro': PAGE });
    expect(status).toBe(3);
    expect(stderr).toContain(UNCHANGED);
    expect(await readSite()).toBe('de vorige site');
  });

  test('laat de vorige site staan als een pagina niet te maken is', async () => {
    const broken = '---\nthrow new Error("stuk");\n---\n<p />';
    const { status, stdout, stderr } = await build({ 'scripts/controle.ts': '', 'src/pages/index.astro': broken });
    expect(status).toBe(1);
    expect(stderr).toContain("De pagina's konden niet worden gemaakt: stuk\n");
    expect(stderr).toContain(UNCHANGED);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(await readSite()).toBe('de vorige site');
    expect(await listLeftovers()).toEqual(['bouwfout.txt']);
    expect(await readFile(join(root, '.cache/bouwfout.txt'), 'utf8')).toMatch(/^\s+at /m);
  });
});
