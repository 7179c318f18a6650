import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseThema, findThemaFile, listThemas } from '../../src/integrations/thema-keuze.ts';

describe('een thema kiezen', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'themas-'));
    await mkdir(join(root, 'src/styles/themas'), { recursive: true });
    await writeFile(join(root, 'src/styles/themas/zeestad.css'), '');
    await writeFile(join(root, 'src/styles/themas/bosdorp.css'), '');
  });
  afterAll(() => rm(root, { recursive: true }));
  const choose = (words: string[], variable?: string) => chooseThema(words, variable, root);

  test('is zonder vraag het thema van de site zelf', () => {
    expect(choose([])).toBe('standaard');
    expect(choose([], '')).toBe('standaard');
  });

  test('kan met een woord, met een is-teken en met de variabele THEMA', () => {
    expect(choose(['--theme', 'zeestad'])).toBe('zeestad');
    expect(choose(['dev', '--port', '4000', '--theme=bosdorp'])).toBe('bosdorp');
    expect(choose([], 'bosdorp')).toBe('bosdorp');
  });

  test('luistert eerst naar het woord en dan pas naar de variabele', () => {
    expect(choose(['--theme', 'standaard'], 'bosdorp')).toBe('standaard');
  });

  test('noemt bij een onbekende naam de themas die er wel zijn', () => {
    expect(() => choose(['--theme', 'zeestat'])).toThrow(
      'Er is geen thema "zeestat". Kies uit: standaard, bosdorp, zeestad.',
    );
    expect(() => choose([], 'zeestat')).toThrow('Er is geen thema "zeestat".');
  });

  test.each([[['--theme']], [['--theme=']], [['--theme', '--host']]])('zegt bij %j dat de naam ontbreekt', (words) => {
    expect(() => choose(words)).toThrow('Na --theme staat geen naam. Kies uit: standaard, bosdorp, zeestad.');
  });

  test('werkt in een project zonder andere themas', () => {
    expect(listThemas(join(root, 'leeg'))).toEqual(['standaard']);
  });

  test('wijst bij elke naam het bestand aan', () => {
    expect(findThemaFile('standaard')).toBe('src/styles/tokens.css');
    expect(findThemaFile('zeestad')).toBe('src/styles/themas/zeestad.css');
  });
});
