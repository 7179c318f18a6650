import type { Zoekbron } from '../../../src/domain/zoek-bron.ts';
import { listLaatsteDelen, listLosgeschreven, listSamenstellingsvragen } from './samenstellingen.ts';
import type { Zoekvraag } from './score.ts';
import { listTikfoutvragen } from './titelwoorden.ts';
import { readZoekvragen } from './vragen.ts';

/** A set of queries with the least share that must have a right page among the first three. */
export type Zoekset = { naam: string; vragen: readonly Zoekvraag[]; grens: number };

/** Share of queries that may find nothing at all. */
export const MEESTE_ZONDER_RESULTAAT = 0.02;

/** The sets that search is held to. `apart` is not among them: nobody may tune to it. */
export function listZoeksets(bron: Zoekbron): Zoekset[] {
  return [
    { naam: 'gegeven', vragen: readZoekvragen('gegeven'), grens: 0.95 },
    { naam: 'eigen', vragen: readZoekvragen('eigen'), grens: 0.9 },
    { naam: 'tikfouten in titels', vragen: listTikfoutvragen(bron, 'paginas'), grens: 0.85 },
    { naam: 'nieuwe samenstellingen', vragen: listSamenstellingsvragen(bron), grens: 0.85 },
    { naam: 'los geschreven', vragen: listLosgeschreven(bron), grens: 0.85 },
    { naam: 'laatste delen', vragen: listLaatsteDelen(bron), grens: 0.85 },
    { naam: 'tikfouten in gemeenten', vragen: listTikfoutvragen(bron, 'gemeenten'), grens: 0.85 },
  ];
}
