import type { Veldschema } from '../nieuw/sjabloon.ts';

type Schema = Veldschema & { const?: unknown; oneOf?: readonly Veldschema[]; default?: unknown };

const cel = (tekst: string): string => tekst.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

function legUit({ description = '', enum: keuzes, items }: Schema): string {
  const kiesUit = keuzes ?? items?.enum;
  return cel(
    [description, kiesUit ? `Kies uit: ${kiesUit.map((keuze) => `\`${keuze}\``).join(', ')}.` : '']
      .filter(Boolean)
      .join(' '),
  );
}

/** The blocks that can stand here: one, or several that differ by their `soort`. */
function listVormen(schema: Schema): Schema[] {
  const { oneOf, anyOf, items, additionalProperties } = schema;
  if (schema.properties) return [schema];
  const binnen = [...(oneOf ?? []), ...(anyOf ?? []), items, additionalProperties];
  return binnen.flatMap((deel) => (typeof deel === 'object' ? listVormen(deel) : []));
}

function listRijen(schema: Schema, voor: string): string[] {
  const vormen = listVormen(schema);
  const rijen = vormen.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties as Record<string, Schema>).flatMap(([naam, veld]) => {
      const soort = veld.const === undefined ? '' : `\`${String(veld.const)}\`: `;
      const moet = required.includes(naam) ? 'ja' : '';
      return [`| \`${voor}${naam}\` | ${moet} | ${soort}${legUit(veld)} |`, ...listRijen(veld, `${voor}${naam}.`)];
    }),
  );
  return [...new Set(rijen)];
}

/** Write every field of a schema as a table: what it is called, whether it has to be there, and what it means. */
export function makeVeldentabel(schema: Schema): string {
  return ['| veld | moet | wat |', '| --- | --- | --- |', ...listRijen(schema, '')].join('\n');
}
