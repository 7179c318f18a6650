import { z } from 'astro/zod';
import { inhoudsoorten, type Inhoudsoort } from '../../src/schema/inhoudsoorten.ts';

/** Where the generated schemas stand; an editor never changes them by hand. */
export const MAP = 'content/.schemas';

type Json = Record<string, unknown>;

/** A date: text, or a year that YAML reads as a number. The schema tidies it up first, which JSON Schema cannot say. */
function zegDatering(van: z.core.$ZodType, json: Json): void {
  const { def } = van._zod as z.core.$ZodPipe['_zod'];
  if (def.type !== 'pipe' || def.in._zod.def.type !== 'transform') return;
  const { $schema: _, type, ...rest } = z.toJSONSchema(def.out, { io: 'input' }) as Json;
  Object.assign(json, { type: [type, 'integer'], ...rest });
}

/** Make the JSON Schema of one kind of file, as an editor types it: what has a default may be left out. */
export function makeJsonSchema({ schema, wat, bestanden }: Pick<Inhoudsoort, 'schema' | 'wat' | 'bestanden'>): Json {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => zegDatering(zodSchema, jsonSchema as Json),
  });
  return { $comment: 'Gemaakt door npm run fix uit src/schema/.', title: `${wat} (${bestanden})`, ...json };
}

/** Every generated schema: path → text. CSV files have none, because editors of tables cannot use it. */
export function listJsonSchemas(): Map<string, string> {
  return new Map(
    inhoudsoorten
      .filter(({ bestanden }) => !bestanden.endsWith('.csv'))
      .map((soort) => [`${MAP}/${soort.naam}.json`, `${JSON.stringify(makeJsonSchema(soort), null, 2)}\n`]),
  );
}

/** Which schema goes with which YAML files, as the YAML extension of VS Code reads it. */
export function listKoppelingen(): Record<string, string> {
  return Object.fromEntries(
    inhoudsoorten
      .filter(({ bestanden }) => bestanden.endsWith('.yaml'))
      .map(({ naam, bestanden }) => [`./${MAP}/${naam}.json`, bestanden]),
  );
}
