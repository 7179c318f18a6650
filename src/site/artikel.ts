import { findLinks } from './adressen.ts';
import { getBronnen } from './bron.ts';
import { listBelblokken } from './contact.ts';
import { getTekst, listCollectie, listFeiten, type MetId, type TekstCollectie } from './content.ts';

export type ArtikelCollectie = Exclude<TekstCollectie, 'hulpaanbod'>;

/** What every article carries, whatever its kind. */
export type ArtikelEntry = MetId<ArtikelCollectie>;

/** List the articles of one kind in the editors' order. */
export async function listArtikelen<C extends ArtikelCollectie>(collectie: C): Promise<MetId<C>[]> {
  const artikelen = await listCollectie(collectie);
  return artikelen.sort((a, b) => a.volgorde - b.volgorde || a.titel.localeCompare(b.titel, 'nl'));
}

/**
 * Find the ids that tags in a text refer to, in the order of the text.
 *
 * @example findVerwijzingen('Dit duurt <Feit id="bedenktijd-duur" />.', 'Feit') // => ['bedenktijd-duur']
 */
export function findVerwijzingen(tekst: string, tag: 'Feit' | 'Bron'): string[] {
  return [...tekst.matchAll(new RegExp(`<${tag}\\s[^>]*?id="([^"]+)"`, 'g'))].flatMap(([, id]) => id ?? []);
}

/**
 * Get everything an article page shows: the text, its sources (those of the facts in the text included) numbered in one
 * list, and the related pages that exist.
 *
 * @param extra Sources of what a page adds to the text.
 */
export async function getArtikel(collectie: ArtikelCollectie, artikel: ArtikelEntry, extra: readonly string[] = []) {
  const { Content, headings, ruw } = await getTekst(collectie, artikel.id);
  const feiten = new Map((await listFeiten()).map((feit) => [feit.id, feit]));
  const vanFeiten = findVerwijzingen(ruw, 'Feit').flatMap((id) => feiten.get(id)?.bronnen[0] ?? []);
  const vanSignalen = 'signalen' in artikel ? artikel.signalen.map(({ bron }) => bron) : [];
  const tijdlijn = 'tijdlijn' in artikel ? artikel.tijdlijn : [];
  const vanTijdlijn = tijdlijn.flatMap(({ bronnen, duur }) => [...bronnen, ...(feiten.get(duur ?? '')?.bronnen.slice(0, 1) ?? [])]);
  const bronnen = await getBronnen([...vanSignalen, ...artikel.bronnen, ...findVerwijzingen(ruw, 'Bron'), ...vanFeiten, ...vanTijdlijn, ...extra]);
  return {
    Content,
    koppen: headings.filter(({ depth }) => depth === 2),
    bronnen,
    bronnummers: new Map(bronnen.map(({ id }, index) => [id, index + 1])),
    belblokken: await listBelblokken(artikel.bel),
    verwant: await findLinks(artikel.verwant),
  };
}
