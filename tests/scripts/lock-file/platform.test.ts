import { expect, test } from 'vitest';
import { readPlatform } from '../../../scripts/lock-file/platform.ts';

test('leest systeem en processor uit de naam van een pakket', () => {
  expect(readPlatform('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
});

test('leest voor Linux ook de C-bibliotheek', () => {
  expect(readPlatform('@x/binding-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] });
  expect(readPlatform('@x/binding-linux-arm64-gnu')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['glibc'] });
});

test('vraagt voor WebAssembly geen systeem', () => {
  expect(readPlatform('@x/binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
});

test('weigert een naam zonder platform', () => {
  expect(() => readPlatform('fsevents')).toThrow('fsevents: geen platform te lezen uit deze naam');
});
