import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { makeSmallProject } from '../fixtures/small-project.ts';

const PAGE = `---
import '../styles/tokens.css';
---
<html lang="nl"><head><title>Begin</title>
<meta name="theme-color" content={import.meta.env.THEMA_LICHT} media="(prefers-color-scheme: light)" />
<meta name="theme-color" content={import.meta.env.THEMA_DONKER} media="(prefers-color-scheme: dark)" />
</head><body><main><h1>Begin</h1></main></body></html>`;

/** A token file with the colour of the header in light and dark. */
const makeTokens = (light: string, dark: string) => {
  const token = '--basis-color-accent-1-inverse-bg-default';
  return `:root { ${token}: ${light} }\n@media screen and (prefers-color-scheme: dark) { :root { ${token}: ${dark} } }`;
};

const CONFIG = `import { thema } from '${join(process.cwd(), 'src/integrations/thema.ts')}';
import { chooseThema } from '${join(process.cwd(), 'src/integrations/thema-keuze.ts')}';
export default { build: { inlineStylesheets: 'always' }, integrations: [thema(chooseThema())] };`;

describe('het thema van een gebouwde site', { timeout: 60_000 }, () => {
  let root: string;
  afterEach(() => rm(root, { recursive: true }));

  const build = async (...words: string[]) => {
    root = await makeSmallProject({
      'astro.config.ts': CONFIG,
      'scripts/controle.ts': '',
      'src/pages/index.astro': PAGE,
      'src/styles/tokens.css': makeTokens('#0e3937', '#082624'),
      'src/styles/themas/zeestad.css': makeTokens('#123456', '#0a0b0c'),
      'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="#0e3937"/></svg>',
    });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    const read = (file: string) => readFile(join(root, 'dist', file), 'utf8');
    return { status, stderr, read };
  };

  test('vervangt het bestand met tokens, de kleur van de balk en die van het pictogram', async () => {
    const { read } = await build('--theme', 'zeestad');
    const html = await read('index.html');
    expect(html).toMatch(/--basis-color-accent-1-inverse-bg-default:\s*#123456/);
    expect(html).not.toContain('#0e3937');
    expect(html).toContain('content="#123456" media="(prefers-color-scheme: light)"');
    expect(html).toContain('content="#0a0b0c" media="(prefers-color-scheme: dark)"');
    expect(await read('favicon.svg')).toContain('fill="#123456"');
  });

  test('is zonder keuze dat van de site zelf', async () => {
    const { read } = await build();
    expect(await read('index.html')).toContain('content="#0e3937"');
    expect(await read('favicon.svg')).toContain('fill="#0e3937"');
  });

  test('is er niet bij een onbekende naam: de bouw zegt welke er zijn en stopt', async () => {
    const { status, stderr } = await build('--theme', 'zeestat');
    expect(status).toBe(2);
    expect(stderr).toContain('Er is geen thema "zeestat". Kies uit: standaard, zeestad.');
  });
});
