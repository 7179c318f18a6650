import { formatContact, type ContactRegel } from '../domain/contact-regel.ts';
import { mapPartijen } from '../domain/kaart.ts';
import { resolveContacten } from '../domain/contact.ts';
import { formatBlok } from '../domain/voorwaarde.ts';
import { getBronnen, type BronRegel } from './bron.ts';
import { getContactGegevens } from './contact.ts';
import { getIsVerlopen } from './versheid.ts';
import { getTekst, listRegels, listRoutes } from './content.ts';
import type { AdviesEntry, Keuzehulp } from './keuzehulp.ts';

/** Whom to call for one route, with the name under which readers know it. */
export type RouteContacten = { route: string; naam: string; contacten: ContactRegel[] };

/** One advies as the page shows it. */
export type AdviesBlok = Omit<AdviesEntry, 'bronnen'> & {
  Content: Awaited<ReturnType<typeof getTekst>>['Content'];
  /** Per block of the condition its parts in words; one block is enough. */
  voorwaarden: string[][];
  contacten: RouteContacten[];
  /** Sources of the advies and of the rules on which it rests. */
  bronnen: BronRegel[];
  /** What to do next when it fails: the id and title of another advies. */
  daarna?: { id: string; titel: string };
};

/** How certain an advies is, said to the reader. */
export const zekerheidTeksten: Readonly<Record<AdviesEntry['zekerheid'], string>> = {
  vast: 'Dit staat zo in de bronnen.',
  afgeleid: 'Dit leiden wij af uit de bronnen; zo staat het er niet letterlijk.',
  'niet-geverifieerd': 'Dit konden wij niet nagaan bij een bron.',
};

/** Get everything that the page shows of every advies, in the order in which they are shown. */
export async function listAdviesBlokken(keuzehulp: Keuzehulp): Promise<AdviesBlok[]> {
  const regels = new Map((await listRegels()).map((regel) => [regel.code, regel]));
  return Promise.all(
    keuzehulp.adviezen.map(async (advies): Promise<AdviesBlok> => {
      const { Content } = await getTekst('adviezen', `${keuzehulp.naam}/${advies.id}`);
      const bronIds = [...advies.regels.flatMap((code) => regels.get(code)?.bronnen ?? []), ...advies.bronnen];
      const volgende = keuzehulp.adviezen.find(({ id }) => id === advies.alsHetNietLukt?.dan);
      return {
        ...advies,
        Content,
        voorwaarden: advies.als.map((blok) => formatBlok(blok, keuzehulp.tekst)),
        contacten: await listRouteContacten(advies.routes, null),
        bronnen: await getBronnen(bronIds),
        ...(volgende ? { daarna: { id: volgende.id, titel: volgende.titel } } : {}),
      };
    }),
  );
}

/**
 * Resolve routes to the contacts of a municipality.
 *
 * @param gemeente Code such as `GM0479`, or null for what holds everywhere.
 */
export async function listRouteContacten(
  routes: readonly string[],
  gemeente: string | null,
  leeftijd?: string,
): Promise<RouteContacten[]> {
  const [alle, gegevens, isVerlopen] = await Promise.all([listRoutes(), getContactGegevens(), getIsVerlopen()]);
  return routes.map((route) => ({
    route,
    naam: alle.find(({ id }) => id === route)?.naam ?? route,
    contacten: resolveContacten(route, gemeente, gegevens, leeftijd ? { leeftijd } : {}).map((contact) => formatContact(contact, isVerlopen)),
  }));
}

/** Party of each route: adviezen with the same party share a card. */
export async function getPartijVan(): Promise<Record<string, string>> {
  return mapPartijen(await listRoutes());
}
