import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listImports } from './imports.ts';
import { readSources } from './source-files.ts';
import { listMissing, type LockFile } from '../../scripts/lock-file/complete-lock-file.ts';

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lockFile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

describe('de pakketten', () => {
  test('staan in package.json met precies één versie', () => {
    const ranges = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  test('staan in package.json als een bestand ze gebruikt', () => {
    const used = readSources('src', 'scripts', 'tests').flatMap((file) =>
      listImports(file)
        .filter(({ specifier }) => !/^([./]|node:|astro:|virtual:)/.test(specifier))
        .map(({ specifier }) => ({ path: file.path, name: /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier })),
    );
    expect(used.filter(({ name }) => !(name in asked))).toEqual([]);
  });

  test('staan met die versie in package-lock.json', () => {
    const different = Object.entries(asked).filter(
      ([name, version]) => lockFile.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(different).toEqual([]);
  });

  test('staan in package-lock.json ook voor andere platforms, anders stopt npm ci (npm run lock-file vult aan)', () => {
    expect(listMissing(lockFile)).toEqual([]);
  });

  test('hebben een controlegetal, behalve wat voor een ander platform is aangevuld', () => {
    const unsure = Object.entries(lockFile.packages).filter(
      ([folder, { integrity, optional }]) => folder !== '' && !integrity && !optional,
    );
    expect(unsure.map(([folder]) => folder)).toEqual([]);
  });

  test('noemen geen adres van een register', () => {
    expect(Object.entries(lockFile.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  test('brengen Node 24 mee voor Linux en Windows', () => {
    for (const platform of ['linux-x64', 'linux-arm64', 'win-x64']) {
      expect(manifest.optionalDependencies[`node-${platform}`], platform).toMatch(/^24\./);
    }
  });
});
