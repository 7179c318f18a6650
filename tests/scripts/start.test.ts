import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSmallProject, PAGE } from '../fixtures/small-project.ts';

const START = resolve('scripts/start.ts');

describe('npm start', { timeout: 60_000 }, () => {
  let root: string;
  let running: ChildProcess | undefined;

  /** Start, and wait until the address is printed. */
  const start = async (...words: string[]) => {
    const child = spawn(process.execPath, [START, ...words], { cwd: root, env: { ...process.env, PORT: '0' } });
    running = child;
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      const [, url] = /De site staat klaar op (\S+)/.exec(output) ?? [];
      if (url) return { url, output };
    }
    throw new Error(output);
  };
  const waitForExit = async () => {
    if (running && running.exitCode === null) await once(running, 'exit');
    return running?.exitCode;
  };
  const stop = () => {
    running?.kill('SIGTERM');
    return waitForExit();
  };

  beforeEach(async () => {
    root = await makeSmallProject({ 'scripts/controle.ts': '', 'src/pages/index.astro': PAGE });
  });
  afterEach(async () => {
    await stop();
    await rm(root, { recursive: true });
  });

  test('bouwt de site als ze er niet is, geeft haar adres en stopt netjes', async () => {
    const { url, output } = await start();
    expect(output).toContain('De site wordt gebouwd.');
    expect(await (await fetch(url)).text()).toContain('<h1>Begin</h1>');
    expect(await stop()).toBe(0);
  });

  test('bouwt alleen opnieuw als er iets veranderd is', async () => {
    await start();
    await stop();
    expect((await start()).output).not.toContain('De site wordt gebouwd.');
    await stop();
    await writeFile(join(root, 'src/pages/index.astro'), PAGE.replace('<h1>Begin', '<h1>Nieuw begin'));
    const { url, output } = await start();
    expect(output).toContain('De site wordt gebouwd.');
    expect(await (await fetch(url)).text()).toContain('<h1>Nieuw begin</h1>');
  });

  test('bouwt opnieuw als er een ander thema gevraagd wordt', async () => {
    await start();
    await stop();
    await mkdir(join(root, 'src/styles/themas'), { recursive: true });
    await writeFile(join(root, 'src/styles/themas/zeestad.css'), ':root { --rand: #123456; }');
    await start('--theme', 'zeestad');
    await stop();
    expect((await start('--theme=zeestad')).output).not.toContain('De site wordt gebouwd.');
    await stop();
    expect((await start()).output).toContain('De site wordt gebouwd.');
  });

  test('weigert een thema dat er niet is en noemt de andere', async () => {
    const child = spawn(process.execPath, [START, '--theme', 'zeestat'], { cwd: root });
    expect(await text(child.stderr)).toContain('Er is geen thema "zeestat". Kies uit: standaard.');
  });

  test('toont geen site als de controle een fout vindt', async () => {
    await writeFile(join(root, 'scripts/controle.ts'), 'process.exit(1)');
    await expect(start()).rejects.toThrow('De site wordt gebouwd.');
    expect(await waitForExit()).toBe(1);
  });

  test('weigert een poort die geen poort is', async () => {
    const child = spawn(process.execPath, [START], { cwd: root, env: { ...process.env, PORT: 'vier' } });
    const message = await text(child.stderr);
    expect(message).toBe('PORT is "vier". Kies een getal van 0 tot en met 65535.\n');
  });
});
