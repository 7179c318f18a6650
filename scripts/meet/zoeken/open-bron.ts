import { buildPlaatsTabel } from '../../../src/domain/plaats-tabel.ts';
import { openZoekbron, type Zoekbron } from '../../../src/domain/zoek-bron.ts';
import type { ZoekGegevens, ZoekNamen } from '../../../src/domain/zoek-gegevens.ts';
import type { PlaatsTabel } from '../../../src/domain/plaats-tabel.ts';
import { readInhoud } from '../../../src/checks/reading/read-inhoud.ts';
import { buildZoekGegevens, buildZoekNamen } from '../../../src/site/zoek-gegevens.ts';

/** What the browser would fetch, made from the files in `content/`. */
export type Zoekdata = { gegevens: ZoekGegevens; namen: ZoekNamen; plaatsen: PlaatsTabel };

/** Make the data of search straight from content, without a build. */
export async function readZoekdata(root: string): Promise<Zoekdata> {
  const { inhoud } = await readInhoud(root);
  if (!inhoud.zoekwoorden) throw new Error('content/zoekwoorden.yaml is niet te lezen.');
  const casussen = inhoud.keuzehulpen.flatMap((keuzehulp) => keuzehulp.casussen);
  const zoekInhoud = { ...inhoud, casussen, zoekwoorden: inhoud.zoekwoorden };
  return { gegevens: buildZoekGegevens(zoekInhoud), namen: buildZoekNamen(zoekInhoud), plaatsen: buildPlaatsTabel(inhoud) };
}

/** Open the same source that the browser searches in. */
export async function readZoekbron(root: string): Promise<Zoekbron> {
  const { gegevens, namen, plaatsen } = await readZoekdata(root);
  return openZoekbron(gegevens, plaatsen, namen);
}
