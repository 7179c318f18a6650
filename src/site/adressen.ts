import { listBegripRegels } from './begrip.ts';
import { listCollectie, listGemeenten, listHulpaanbod, listRegios } from './content.ts';
import { hoofdmenu, voetmenu, type Link } from './navigatie.ts';
import { getGemeenteHref } from './gemeente.ts';

/** List every address of a content page, with the name under which other pages link to it. */
export async function listAdressen(): Promise<Link[]> {
  const links: Link[] = [...hoofdmenu, ...voetmenu];
  for (const map of ['rollen', 'signalen', 'rechten', 'stappen'] as const) {
    links.push(...(await listCollectie(map)).map(({ id, titel }) => ({ naam: titel, href: `/${map}/${id}/` })));
  }
  links.push(...(await listHulpaanbod()).map(({ id, naam }) => ({ naam, href: `/hulpaanbod/${id}/` })));
  links.push(...(await listRegios()).map(({ id, naam }) => ({ naam, href: `/regio/${id}/` })));
  links.push(...(await listGemeenten()).map((gemeente) => ({ naam: gemeente.naam, href: getGemeenteHref(gemeente) })));
  links.push(...(await listBegripRegels()).map(({ id, naam }) => ({ naam, href: `/begrippen/#${id}` })));
  return links;
}

/**
 * Name the addresses an editor relates a page to. Content may name a page that is still to be written; a link appears
 * only once that page exists.
 */
export async function findLinks(hrefs: readonly string[]): Promise<Link[]> {
  const perHref = new Map((await listAdressen()).map((link) => [link.href, link]));
  return hrefs.flatMap((href) => perHref.get(href) ?? []);
}
