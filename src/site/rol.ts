import { rolGroepen } from '../schema/artikel.ts';
import { listArtikelen } from './artikel.ts';
import type { Link } from './navigatie.ts';

/** The groups under which the rollen stand, as a reader sees them. */
const groepNamen: Readonly<Record<(typeof rolGroepen)[number], string>> = {
  taken: 'Wat een gemeente regelt',
  'in-de-gemeente': 'Wie wat doet in de gemeente',
  'in-de-regio': 'Wie wat doet in de regio',
};

/** List the rollen per group, both in the order of the editors. */
export async function listRolGroepen(): Promise<{ naam: string; links: (Link & { tekst: string })[] }[]> {
  const rollen = await listArtikelen('rollen');
  return rolGroepen.map((groep) => ({
    naam: groepNamen[groep],
    links: rollen
      .filter((rol) => rol.groep === groep)
      .map(({ id, titel, samenvatting }) => ({ naam: titel, href: `/rollen/${id}/`, tekst: samenvatting })),
  }));
}
