import type { Bestanden } from '../../src/checks/reading/bestanden.ts';
import { openYaml } from '../../src/checks/reading/open-bestand.ts';
import type { Inhoudsoort } from '../../src/schema/inhoudsoorten.ts';
import { makeJsonSchema } from '../fix/json-schemas.ts';
import { legUit, makeDeel } from './deel.ts';
import { checkId, type Geweigerd } from './id.ts';
import { listRegels, listVrij, type Veldschema } from './sjabloon.ts';
import { makeTekst } from './tekst.ts';

/** What to write, and where. `line`: where to start filling in. */
export type Gemaakt = { pad: string; tekst: string; line: number };

function makeBestand(soort: Inhoudsoort, pad: string, bestanden: Bestanden): Gemaakt | Geweigerd {
  if (bestanden.has(pad)) return { geweigerd: `${pad} bestaat al. Open dat bestand, of kies een andere id.` };
  const { naam, ookNodig = [] } = soort;
  const schema = makeJsonSchema(soort) as Veldschema;
  const yaml = [...listRegels(schema, ookNodig), ...legUit(listVrij(schema, ookNodig))].join('\n');
  return { pad, line: 1, tekst: pad.endsWith('.mdx') ? `---\n${yaml}\n---\n${makeTekst(naam)}` : `${yaml}\n` };
}

/** Ids that a file with many entries already has; undefined when it cannot be read. */
function listIds(pad: string, tekst: string, sleutel: string): string[] | undefined {
  const value = openYaml(pad, tekst).gelezen?.value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value)
    ? value.map((rij) => String((rij as Record<string, unknown> | null)?.[sleutel]))
    : Object.keys(value);
}

function voegDeelToe(soort: Inhoudsoort, pad: string, id: string, bestanden: Bestanden): Gemaakt | Geweigerd {
  const { sleutel, regels } = makeDeel(soort, id);
  const oud = bestanden.get(pad) ?? '';
  const ids = listIds(pad, oud, sleutel);
  if (!ids) return { geweigerd: `${pad} is niet te lezen. Draai npm run controle en los dat eerst op.` };
  if (ids.includes(id)) return { geweigerd: `In ${pad} staat "${id}" al. Kies een andere id.` };
  const begin = oud.endsWith('\n') ? oud : `${oud}\n`;
  return (
    checkId(id, ids, sleutel) ?? {
      pad,
      line: begin.split('\n').length,
      tekst: `${begin}${regels.join('\n')}\n`,
    }
  );
}

/**
 * Make what an editor asked for: a new file from a template, or a new entry at the end of the file that holds them all.
 *
 * @param id As typed; for a part of a keuzehulp with the name of that keuzehulp and a slash in front where there are several.
 * @param bestanden All of content as it is now.
 */
export function maakNieuw(soort: Inhoudsoort, id: string, bestanden: Bestanden): Gemaakt | Geweigerd {
  const [kort = '', keuzehulp] = id.split('/').reverse();
  const keuzehulpen = [
    ...new Set([...bestanden.keys()].flatMap((pad) => /^content\/keuzehulpen\/([^/]+)\//.exec(pad)?.[1] ?? [])),
  ];
  const gekozen = keuzehulp ?? (keuzehulpen.length === 1 ? keuzehulpen[0] : undefined);
  if (soort.bestanden.includes('keuzehulpen/*') && (gekozen === undefined || !keuzehulpen.includes(gekozen)))
    return { geweigerd: `Zet de keuzehulp ervoor: <keuzehulp>/${kort}. Kies uit: ${keuzehulpen.join(', ')}.` };
  const pad = soort.bestanden.replace('keuzehulpen/*', `keuzehulpen/${gekozen}`);
  if (soort.nieuw === 'deel') return voegDeelToe(soort, pad, kort, bestanden);
  return checkId(kort, [], 'id') ?? makeBestand(soort, pad.replace('*', kort), bestanden);
}
