import { rechtGroepen } from '../schema/artikel.ts';
import { listArtikelen } from './artikel.ts';
import type { Link } from './navigatie.ts';

/** The groups under which the regelingen stand, as a reader sees them. */
export const groepNamen: Readonly<Record<(typeof rechtGroepen)[number], string>> = {
  verblijf: 'Mogen blijven',
  opvang: 'Een veilige plek',
  'geld-en-zorg': 'Geld en zorg',
  'recht-en-schade': 'Advocaat, straf en schade',
  samenwerken: 'Melden en gegevens delen',
  verder: 'Ouder worden en teruggaan',
};

/** List the regelingen per group, both in the order of the editors; a group without any is left out. */
export async function listRegelingGroepen(): Promise<{ naam: string; links: Link[] }[]> {
  const rechten = await listArtikelen('rechten');
  return rechtGroepen
    .map((groep) => ({
      naam: groepNamen[groep],
      links: rechten.filter((recht) => recht.groep === groep).map(({ id, titel }) => ({ naam: titel, href: `/rechten/${id}/` })),
    }))
    .filter(({ links }) => links.length > 0);
}
