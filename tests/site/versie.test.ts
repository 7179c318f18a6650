import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashInhoud } from '../../src/site/versie.ts';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inhoud-'));
  mkdirSync(join(map, 'rollen'));
  writeFileSync(join(map, 'rollen', 'preventie.mdx'), 'tekst');
});

afterEach(() => rmSync(map, { recursive: true }));

describe('versie van de inhoud', () => {
  test('is gelijk zolang geen letter verandert', () => {
    expect(hashInhoud(map)).toBe(hashInhoud(map));
    expect(hashInhoud(map)).toMatch(/^[0-9a-f]{8}$/);
  });

  test('verandert als één bestand verandert', () => {
    const eerst = hashInhoud(map);
    writeFileSync(join(map, 'rollen', 'preventie.mdx'), 'tekst.');
    expect(hashInhoud(map)).not.toBe(eerst);
  });

  test('verandert niet door gegenereerde schema’s', () => {
    const eerst = hashInhoud(map);
    mkdirSync(join(map, '.schemas'));
    writeFileSync(join(map, '.schemas', 'rol.json'), '{}');
    expect(hashInhoud(map)).toBe(eerst);
  });
});
