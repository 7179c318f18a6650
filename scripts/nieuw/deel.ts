import type { Inhoudsoort } from '../../src/schema/inhoudsoorten.ts';
import { makeJsonSchema } from '../fix/json-schemas.ts';
import { listRegels, listVrij, type Veldschema } from './sjabloon.ts';

/** An empty entry for a file that holds many, and the field by which its entries are told apart. */
export type Deel = { sleutel: 'id' | 'code'; regels: string[] };

/** Name the fields that may be added. */
export const legUit = (vrij: readonly string[]): string[] =>
  vrij.length > 0 ? [`# Mag ook: ${vrij.join(', ')}.`] : [];

/** Write an empty entry: a block of a list, or a block under its id. */
export function makeDeel(soort: Inhoudsoort, id: string): Deel {
  const { ookNodig = [] } = soort;
  const schema = makeJsonSchema(soort) as Veldschema;
  const item = (schema.items ?? schema.additionalProperties) as Veldschema;
  const sleutel = item.properties?.['code'] ? 'code' : 'id';
  const zonderSleutel = { ...item, required: (item.required ?? []).filter((naam) => naam !== sleutel) };
  const vrij = listVrij(item, [...ookNodig, sleutel]);
  return {
    sleutel,
    regels: [
      schema.items ? `- ${sleutel}: ${id}` : `${id}:`,
      ...listRegels(zonderSleutel, ookNodig, '  '),
      ...legUit(vrij).map((regel) => `  ${regel}`),
    ],
  };
}
