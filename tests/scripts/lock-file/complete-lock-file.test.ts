import { describe, expect, test } from 'vitest';
import { completeLockFile, listMissing, type LockFile } from '../../../scripts/lock-file/complete-lock-file.ts';

const zoekt = (optionalDependencies: Record<string, string>, version = '1.0.0') => ({ version, optionalDependencies });

describe('het lockbestand volledig maken', () => {
  test('voegt een weggelaten pakket voor een ander platform toe met versie, systeem en processor', () => {
    const { lockFile, added } = completeLockFile<LockFile>({
      packages: { 'node_modules/zoeker': zoekt({ '@zoeker/darwin-arm64': '1.0.0' }) },
    });

    expect(added).toEqual(['node_modules/@zoeker/darwin-arm64']);
    expect(lockFile.packages['node_modules/@zoeker/darwin-arm64']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
  });

  test('laat een pakket dat er al is met rust', () => {
    const packages = {
      'node_modules/a': zoekt({ 'a-linux-x64': '1.0.0' }),
      'node_modules/a-linux-x64': { version: '1.0.0' },
    };

    expect(completeLockFile({ packages }).added).toEqual([]);
  });

  test('vindt een pakket ook in een map hogerop', () => {
    const packages = {
      'node_modules/@x/a/node_modules/b': zoekt({ 'b-linux-x64': '1.0.0' }),
      'node_modules/@x/a/node_modules/b-linux-x64': { version: '1.0.0' },
    };

    expect(completeLockFile({ packages }).added).toEqual([]);
  });

  test('zet een andere versie dan die er al staat in de map van het pakket dat erom vraagt', () => {
    const { lockFile, added } = completeLockFile({
      packages: {
        'node_modules/b': zoekt({ 'b-win32-x64': '2.0.0' }),
        'node_modules/b-win32-x64': { version: '1.0.0' },
      },
    });

    expect(added).toEqual(['node_modules/b/node_modules/b-win32-x64']);
    expect(lockFile.packages['node_modules/b-win32-x64']).toEqual({ version: '1.0.0' });
    expect(listMissing(lockFile)).toEqual([]);
  });

  test('bewaart van twee weggelaten versies er één per vrager', () => {
    const { lockFile, added } = completeLockFile({
      packages: {
        'node_modules/b': zoekt({ 'b-win32-x64': '2.0.0' }),
        'node_modules/c/node_modules/b': zoekt({ 'b-win32-x64': '1.0.0' }),
      },
    });

    expect(added).toHaveLength(2);
    expect(listMissing(lockFile)).toEqual([]);
  });

  test('haalt het adres van het register weg, en verder niets', () => {
    const lockFile: LockFile & { naam: string } = {
      naam: 'site',
      packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://register.example/a.tgz' } },
    };

    expect(completeLockFile(lockFile).lockFile).toEqual({
      naam: 'site',
      packages: { 'node_modules/a': { version: '1.0.0' } },
    });
  });

  test('weigert een versie die niet vastligt', () => {
    const packages = { 'node_modules/a': zoekt({ 'a-linux-x64': '^1.0.0' }) };

    expect(() => completeLockFile({ packages })).toThrow('a-linux-x64: "^1.0.0" is geen vaste versie');
  });
});
