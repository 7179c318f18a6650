import { z } from 'astro/zod';
import type { Path } from '../positie.ts';

type Schema = z.core.$ZodTypes;

/** Take off the layers that only say "may be left out" or "is first tidied up". */
function unwrap(schema: Schema): Schema {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable')
    return unwrap(def.innerType as Schema);
  return def.type === 'pipe' ? unwrap(def.out as Schema) : schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Of several shapes, the one whose fixed fields (`soort: bevat`) agree with the value. */
function chooseOption(options: readonly Schema[], value: unknown): Schema | undefined {
  return options.map(unwrap).find(
    ({ _zod: { def } }) =>
      def.type === 'object' &&
      isRecord(value) &&
      Object.entries(def.shape).every(([key, field]) => {
        const fixed = unwrap(field as Schema)._zod.def;
        return fixed.type !== 'literal' || fixed.values.includes(value[key] as z.core.util.Literal);
      }),
  );
}

/** Follow a path through a schema, with the value itself where the schema leaves a choice. */
function follow(schema: Schema, path: Path, value: unknown): Schema | undefined {
  const kern = unwrap(schema);
  const { def } = kern._zod;
  if (def.type === 'union') {
    const option = chooseOption(def.options as readonly Schema[], value);
    return option ? follow(option, path, value) : undefined;
  }
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const next =
    def.type === 'object'
      ? def.shape[part]
      : def.type === 'array'
        ? def.element
        : def.type === 'record'
          ? def.valueType
          : undefined;
  return next ? follow(next as Schema, rest, isRecord(value) ? value[part] : undefined) : undefined;
}

/**
 * What the schema tells an editor about a field: its description and first example, and the fields of a block.
 *
 * @param value The whole value that the schema is for; it decides between shapes that differ by `soort`.
 */
export function describeField(
  schema: z.ZodType,
  path: Path,
  value: unknown,
): { description: string; example: unknown; keys: string[] } {
  const found = follow(schema as unknown as Schema, path, value);
  const meta = found ? (z.globalRegistry.get(found) ?? z.globalRegistry.get(unwrap(found)) ?? {}) : {};
  const def = found ? unwrap(found)._zod.def : undefined;
  const examples = meta['examples'];
  return {
    description: meta.description ?? '',
    example: Array.isArray(examples) ? (examples[0] as unknown) : undefined,
    keys: def?.type === 'object' ? Object.keys(def.shape) : [],
  };
}
