import MiniSearch from 'minisearch';
import type { Zoekbron } from '../../src/domain/zoek-bron.ts';
import { splitWoorden } from '../../src/domain/zoek-woorden.ts';
import { readZoekbron } from './zoeken/open-bron.ts';
import { listUitslagen } from './zoeken/score.ts';
import { listZoeksets } from './zoeken/sets.ts';
import { formatSet, KOP } from './zoeken/verslag.ts';
import { readZoekvragen } from './zoeken/vragen.ts';

/** Measure MiniSearch on the same pages and queries, with the settings its own documentation advises for typing errors. */
export async function meet(): Promise<string> {
  const bron = await readZoekbron('.');
  const vind = openMiniSearch(bron);
  const sets = [...listZoeksets(bron), { naam: 'apart', vragen: readZoekvragen('apart') }];
  return [KOP, ...sets.map(({ naam, vragen }) => formatSet(naam, listUitslagen(vragen, vind)))].join('\n');
}

function openMiniSearch({ documenten, gemeenten, plaatsen }: Zoekbron): (vraag: string) => string[] {
  const index = new MiniSearch<{ id: string; titel: string; zoekwoorden: string }>({
    fields: ['titel', 'zoekwoorden'],
    tokenize: splitWoorden,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 2 } },
  });
  index.addAll(documenten.map(({ href, titel, zoekwoorden }) => ({ id: href, titel, zoekwoorden: zoekwoorden.join(' ') })));
  index.addAll(
    plaatsen.codes.map((code, plek) => ({
      id: gemeenten.get(code)?.href ?? code,
      titel: plaatsen.namen[plek] ?? '',
      zoekwoorden: [plaatsen.oud, plaatsen.plaatsen, plaatsen.aliassen].map((kolom) => (kolom[plek] ?? '').replace(/@\d+/g, '')).join(' '),
    })),
  );
  return (vraag) => index.search(vraag).map(({ id }) => String(id));
}
