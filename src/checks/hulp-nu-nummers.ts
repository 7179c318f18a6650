import { getOpen } from '../domain/bereik.ts';
import type { HulpBlok } from '../schema/hulp-nu.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

type Gekozen = HulpBlok['contacten'][number];

const KIES_ANDERS = 'Kies een ander nummer of een andere organisatie uit content/hulpaanbod/, of een ander blok.';

/** What to do about a number that the organisation does not have: mostly it was changed there, and not yet here. */
function formatKeuze({ naam, telefoon }: Hulpaanbod): string {
  const nummers = telefoon.map(({ nummer }) => nummer).join(', ');
  return nummers ? `Is het nummer veranderd? Zet het nieuwe dan ook hier. ${naam} heeft: ${nummers}.` : KIES_ANDERS;
}

const heeftNummer = ({ nummer }: Gekozen, { telefoon }: Hulpaanbod): boolean =>
  nummer === undefined || telefoon.some((eigen) => eigen.nummer === nummer);

/** Why someone in need may not be sent here; undefined when it is good enough. */
function findBezwaar(gekozen: Gekozen, altijd: boolean, organisatie: Hulpaanbod): string | undefined {
  const { nummer } = gekozen;
  const { naam, telefoon, website } = organisatie;
  const eigen = telefoon.find((kandidaat) => kandidaat.nummer === nummer);
  if (!heeftNummer(gekozen, organisatie)) return `${naam} heeft het nummer ${nummer} niet.`;
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
            heeftNummer(gekozen, organisatie) ? KIES_ANDERS : formatKeuze(organisatie),
          ),
        ];
      }),
    ),
  );
}
