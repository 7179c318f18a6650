import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeJsonSchema } from '../../scripts/fix/json-schemas.ts';
import { readBestanden } from '../../src/checks/reading/bestanden.ts';
import { openMdx, openYaml } from '../../src/checks/reading/open-bestand.ts';
import { inhoudsoorten } from '../../src/schema/inhoudsoorten.ts';

type Json = Record<string, unknown>;

/** List the fields of a schema, at any depth, that say nothing about themselves. */
function listZwijgend(json: unknown, pad: string): string[] {
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((deel) => listZwijgend(deel, pad));
  const { properties = {}, items, additionalProperties, anyOf, oneOf } = json as Json;
  const velden = Object.entries(properties as Record<string, Json>).flatMap(([naam, veld]) => [
    ...(veld['description'] || veld['const'] !== undefined ? [] : [`${pad}.${naam}`]),
    ...listZwijgend(veld, `${pad}.${naam}`),
  ]);
  return [...velden, ...[items, additionalProperties, anyOf, oneOf].flatMap((deel) => listZwijgend(deel, pad))];
}

describe('de lijst van soorten inhoud', () => {
  test('noemt elk bestand in content precies één keer', async () => {
    const paden = [...(await readBestanden('.')).keys()].filter((pad) => !pad.endsWith('README.md'));
    const soorten = (pad: string) => inhoudsoorten.filter(({ bestanden }) => matchesGlob(pad, bestanden));
    expect(paden.filter((pad) => soorten(pad).length !== 1)).toEqual([]);
  });

  test('noemt niets wat er niet is', async () => {
    const paden = [...(await readBestanden('.')).keys()];
    const leeg = inhoudsoorten.filter(({ bestanden }) => !paden.some((pad) => matchesGlob(pad, bestanden)));
    expect(leeg.map(({ naam }) => naam)).toEqual([]);
  });

  test('geeft elk bestand een schema waar het aan voldoet', async () => {
    const teksten = [...(await readBestanden('.'))].filter(([pad]) => /\.(yaml|mdx)$/.test(pad));
    const fout = teksten.filter(([pad, tekst]) => {
      const waarde = (pad.endsWith('.mdx') ? openMdx : openYaml)(pad, tekst).gelezen?.value;
      return !inhoudsoorten.find(({ bestanden }) => matchesGlob(pad, bestanden))?.schema.safeParse(waarde).success;
    });
    expect(fout.map(([pad]) => pad)).toEqual([]);
  });

  test('legt elk veld dat een redacteur invult in het Nederlands uit', () => {
    expect(inhoudsoorten.flatMap((soort) => listZwijgend(makeJsonSchema(soort), soort.naam))).toEqual([]);
  });
});
