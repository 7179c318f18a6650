import { getOpen } from '../domain/bereik.ts';
import type { HulpBlok } from '../schema/hulp-nu.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

type Gekozen = HulpBlok['contacten'][number];

/** Why someone in need may not be sent here; undefined when it is good enough. */
function findBezwaar({ nummer }: Gekozen, altijd: boolean, { naam, telefoon, website }: Hulpaanbod): string | undefined {
  const eigen = telefoon.find((kandidaat) => kandidaat.nummer === nummer);
  if (nummer && !eigen) return `${naam} heeft het nummer ${nummer} niet.`;
  const status = eigen?.status ?? website?.status;
  if (!status) return `${naam} heeft geen website.`;
  if (status !== 'eigen-bron' && status !== 'bevestigd') return `Van ${naam} is dit niet bij de organisatie of de overheid zelf gezien.`;
  if (altijd && (!eigen || getOpen(eigen) !== 'altijd')) return `${naam} is op dit nummer niet dag en nacht bereikbaar.`;
  return undefined;
}

/** Someone who is afraid calls once: each number exists, was seen at its owner, and is open when the page says so. */
export function checkHulpNummers(inhoud: Inhoud): Issue[] {
  const perId = new Map(inhoud.hulpaanbod.map((organisatie) => [organisatie.id, organisatie]));
  return inhoud.hulpNu.flatMap((pagina) =>
    pagina.blokken.flatMap(({ altijd, contacten }, blok) =>
      contacten.flatMap((gekozen, index) => {
        const organisatie = perId.get(gekozen.organisatie);
        const bezwaar = organisatie && findBezwaar(gekozen, altijd, organisatie);
        if (!bezwaar) return [];
        const path = ['blokken', blok, 'contacten', index, gekozen.nummer ? 'nummer' : 'organisatie'];
        return [
          makeIssue(
            'hulp-nummer',
            findPlek(inhoud, pagina, path),
            bezwaar,
            'Kies een ander nummer of een andere organisatie uit content/hulpaanbod/, of een ander blok.',
          ),
        ];
      }),
    ),
  );
}
