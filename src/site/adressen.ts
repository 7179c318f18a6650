import { listBegripRegels } from './begrip.ts';
import { listCollectie, listGemeenten, listHulpaanbod, listRegios } from './content.ts';
import { hoofdmenu, voetmenu, type Link } from './navigatie.ts';
import { rubrieken } from './rubriek.ts';
import { getGemeenteHref } from './gemeente.ts';

/** A link with one line on what is behind it. */
type Adres = Link & { tekst?: string };

/** Parts of `/rechten/` to which a page can send its reader. */
const rechtenDelen: readonly Adres[] = [
  { naam: 'Wat je kunt zeggen bij een nee', href: '/rechten/#argumenten', tekst: 'Teksten die je voorleest of stuurt als hulp wordt geweigerd.' },
  { naam: 'Wat kan er bij welk verblijf?', href: '/rechten/#matrix', tekst: 'Per soort verblijf: opvang, zorg, geld, advocaat en meer.' },
];

/** List every address of a content page, with the name under which other pages link to it. */
async function listAdressen(): Promise<Adres[]> {
  const links: Adres[] = [
    ...hoofdmenu,
    ...voetmenu,
    { naam: 'Wijzigingen', href: '/wijzigingen/' },
  ];
  for (const { collectie, naam, href } of Object.values(rubrieken)) {
    const artikelen = await listCollectie(collectie);
    if (artikelen.length > 0) links.push({ naam, href });
    links.push(...artikelen.map(({ id, titel, samenvatting }) => ({ naam: titel, href: `${href}${id}/`, tekst: samenvatting })));
  }
  links.push(
    ...(await listHulpaanbod()).map(({ id, naam, samenvatting }) => ({ naam, href: `/hulpaanbod/${id}/`, tekst: samenvatting })),
  );
  links.push(...(await listRegios()).map(({ id, naam }) => ({ naam, href: `/regio/${id}/` })));
  links.push(...(await listGemeenten()).map((gemeente) => ({ naam: gemeente.naam, href: getGemeenteHref(gemeente) })));
  links.push(...rechtenDelen);
  links.push(...(await listBegripRegels()).map(({ id, naam }) => ({ naam, href: `/begrippen/#${id}` })));
  return links;
}

/** Every page by its address. */
async function mapAdressen(): Promise<Map<string, Adres>> {
  return new Map((await listAdressen()).map((link) => [link.href, link]));
}

/**
 * Name the addresses an editor relates a page to. Content may name a page that is still to be written; a link appears
 * only once that page exists.
 */
export async function findLinks(hrefs: readonly string[]): Promise<Link[]> {
  const perHref = await mapAdressen();
  return hrefs.flatMap((href) => {
    const link = perHref.get(href);
    return link ? [{ naam: link.naam, href }] : [];
  });
}

/**
 * Get the pages that an entrance sends its reader to, each with its one line.
 *
 * @throws When one of them does not exist: an entrance without its way is worse than no build.
 */
export async function getLinks(hrefs: readonly string[]): Promise<Adres[]> {
  const perHref = await mapAdressen();
  return hrefs.map((href) => {
    const link = perHref.get(href);
    if (!link) throw new Error(`De pagina ${href} bestaat niet. Kies bij wegen een pagina die er is.`);
    return link;
  });
}
