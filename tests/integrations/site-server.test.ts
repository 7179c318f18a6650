import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/integrations/headers.ts';
import { type SiteServer, startSiteServer } from '../../src/integrations/site-server.ts';

describe('de server op deze computer', () => {
  let folder: string;
  let server: SiteServer;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    await mkdir(join(folder, 'gemeente'));
    await writeFile(join(folder, 'index.html'), 'begin');
    await writeFile(join(folder, 'gemeente/index.html'), 'gemeenten');
    await writeFile(join(folder, '404.html'), 'onbekend');
    await writeFile(join(folder, '.vingerafdruk'), 'van de bouw');
    server = await startSiteServer(folder, 0);
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('geeft de pagina’s op hun adres, met alle veiligheidsregels', async () => {
    const response = await fetch(`${server.url}gemeente/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('gemeenten');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
  });

  test('antwoordt op een onbekend adres met de eigen pagina en status 404', async () => {
    const response = await fetch(`${server.url}bestaat/niet/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('onbekend');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test('geeft niets van buiten de site en niets van de bouw', async () => {
    for (const path of ['.vingerafdruk', '%2e%2e/%2e%2e/etc/hostname', '_headers']) {
      expect((await fetch(server.url + path)).status, path).toBe(404);
    }
  });

  test('toont een nieuwe bouw zonder herstart', async () => {
    await writeFile(join(folder, 'index.html'), 'een nieuw begin');
    expect(await (await fetch(server.url)).text()).toBe('een nieuw begin');
  });

  test('neemt de volgende poort als de eerste bezet is', async () => {
    const port = Number(new URL(server.url).port);
    const second = await startSiteServer(folder, port);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test('zegt het als er geen site is', async () => {
    await expect(startSiteServer(join(folder, 'weg'), 0)).rejects.toThrow('bestaat niet');
  });
});
