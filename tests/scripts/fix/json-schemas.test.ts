import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { makeJsonSchema } from '../../../scripts/fix/json-schemas.ts';
import { dateringSchema } from '../../../src/schema/shared/datering.ts';

const maak = (schema: z.ZodType) => makeJsonSchema({ schema, wat: 'een proef', bestanden: 'content/proef/*.yaml' });

describe('een JSON Schema', () => {
  test('laat weg wat een redacteur mag weglaten, en weigert een veld dat niet bestaat', () => {
    const schema = z.strictObject({ naam: z.string(), kosten: z.string().default('') });
    expect(maak(schema)).toMatchObject({ required: ['naam'], additionalProperties: false });
  });

  test('neemt de uitleg van een veld over', () => {
    const schema = z.strictObject({ naam: z.string().meta({ description: 'Naam die bezoekers zien.' }) });
    expect(maak(schema)).toMatchObject({ properties: { naam: { description: 'Naam die bezoekers zien.' } } });
  });

  test('staat bij een datum ook een los jaar toe, en keurt een andere tekst af', () => {
    const schema = z.strictObject({ gezien: dateringSchema.meta({ description: 'Datum van de bron.' }) });
    const { gezien } = (maak(schema) as { properties: Record<string, { pattern: string }> }).properties;
    expect(gezien).toMatchObject({ type: ['string', 'integer'], description: 'Datum van de bron.' });
    expect('2026-05').toMatch(new RegExp(gezien?.pattern ?? ''));
    expect('vorige week').not.toMatch(new RegExp(gezien?.pattern ?? ''));
  });
});
