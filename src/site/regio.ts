import { listBereikVanPunt } from '../domain/bereik.ts';
import { formatTegelnaam } from '../domain/tegel.ts';
import { getBronnen } from './bron.ts';
import { withPagina, type ContactKaart } from './contact.ts';
import { listGemeenten, listHulpaanbod, listRegios, type MetId } from './content.ts';
import { getGemeenteHref } from './gemeente.ts';
import type { Link } from './navigatie.ts';
import { leeftijdNamen } from './hulpaanbod-namen.ts';

export type RegioEntry = MetId<'regios'>;

const alfabet = new Intl.Collator('nl', { sensitivity: 'base' });

/** List the safety regions by name. */
export async function listRegiosOpNaam(): Promise<RegioEntry[]> {
  return (await listRegios()).sort((a, b) => alfabet.compare(a.naam, b.naam));
}

/** List the regions by name, each with who coordinates there: what stands beside the map. */
export async function listRegioRegels(): Promise<(Link & { tekst: string })[]> {
  return Promise.all(
    (await listRegiosOpNaam()).map(async (regio) => {
      const { punten } = await getRegioPagina(regio);
      const coordinatie = punten.filter(({ taak }) => taak === 'zorgcoordinatie');
      const namen = [...new Set(coordinatie.flatMap(({ kaarten }) => kaarten.map(({ naam }) => naam)))];
      const wie = namen.length > 0 ? `Zorgcoördinatie: ${namen.join(', ')}.` : 'Wie de zorg coördineert, vonden wij niet.';
      return { naam: regio.naam, href: `/regio/${regio.id}/`, tekst: `Op de kaart: ${regio.tegel.kort}. ${wie}` };
    }),
  );
}

/** A region on the map of tiles: what stands on the tile, and the name by which its link is known. */
export type RegioTegel = RegioEntry['tegel'] & { id: string; href: string; naam: string };

/** List the tiles of the map from north to south, and each row from west to east: the order in which the eye reads them. */
export async function listRegioTegels(): Promise<RegioTegel[]> {
  const tegels = (await listRegios()).map(({ id, naam, tegel }) => ({ ...tegel, id, href: `/regio/${id}/`, naam: formatTegelnaam(naam, tegel) }));
  return tegels.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
}

/** Get what the page of a region shows: its points with their contacts, who else works there, its municipalities and its sources. */
export async function getRegioPagina(regio: RegioEntry) {
  const [alleGemeenten, hulpaanbod] = await Promise.all([listGemeenten(), listHulpaanbod()]);
  const perId = new Map(hulpaanbod.map((item) => [item.id, item]));
  const gemeenten = alleGemeenten
    .filter(({ veiligheidsregio }) => veiligheidsregio === regio.naam)
    .sort((a, b) => alfabet.compare(a.naam, b.naam))
    .map((gemeente) => ({ code: gemeente.code, naam: gemeente.naam, href: getGemeenteHref(gemeente) }));
  const punten = await Promise.all(
    regio.punten.map(async (punt) => ({
      ...punt,
      gemeenten: gemeenten.filter(({ code }) => punt.gemeenten.includes(code)),
      kaarten: await Promise.all(listBereikVanPunt(punt, perId).map(({ leeftijd, namens: _, ...bereik }) => withPagina(withLeeftijd(bereik, leeftijd)))),
    })),
  );
  const bijPunt = new Set(regio.punten.flatMap(({ contacten }) => contacten.map(({ wieNeemtOp }) => wieNeemtOp)));
  const aanbod: (Link & { tekst: string })[] = hulpaanbod
    .filter(({ id, werkgebied }) => werkgebied.regios.includes(regio.id) && !bijPunt.has(id))
    .sort((a, b) => alfabet.compare(a.naam, b.naam))
    .map(({ id, naam, samenvatting }) => ({ naam, href: `/hulpaanbod/${id}/`, tekst: samenvatting }));
  const bronIds = punten.flatMap(({ kaarten, bronnen }) => [...kaarten.flatMap(({ bron }) => bron ?? []), ...bronnen]);
  return { punten, aanbod, gemeenten, bronnen: await getBronnen(bronIds), teControleren: punten.flatMap((punt) => punt.teControleren) };
}

/** On the page of a region nobody has chosen an age yet, so the ages a contact is for are said in words. */
function withLeeftijd(kaart: ContactKaart, leeftijd: readonly string[] | undefined): ContactKaart {
  if (!leeftijd) return kaart;
  const namen = Object.entries(leeftijdNamen).flatMap(([id, naam]) => (leeftijd.includes(id) ? naam.toLowerCase() : []));
  return { ...kaart, toelichting: [kaart.toelichting, `Leeftijd: ${namen.join(', ')}.`].filter(Boolean).join(' ') };
}
