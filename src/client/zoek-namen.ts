import type { Zoektreffer, Zoekuitkomst } from '../domain/zoek.ts';
import { formatZoekadres, type Zoekvraag } from './zoek-adres.ts';
import { maakBeste, maakFilter, maakGroep, type Soortnamen } from './zoek-beeld.ts';
import { maak } from './zoek-element.ts';
import { deelIn } from './zoek-groepen.ts';
import { formatAantal } from './zoek-melding.ts';

/** Make a link that asks something else on this page. */
export function maakVraaglink(tekst: string, vraag: Partial<Zoekvraag>): HTMLAnchorElement {
  const link = maak('a', '', tekst);
  link.href = formatZoekadres({ q: tekst, soort: '', letterlijk: false, ...vraag });
  return link;
}

/** Say what was found; what was corrected is said too, with the way back to what was typed. */
export function maakStand({ treffers, correctie }: Zoekuitkomst, { q }: Zoekvraag): (Node | string)[] {
  if (!correctie) return [maak('p', '', formatAantal(treffers.length, q))];
  const anders = maakVraaglink(q, { letterlijk: true });
  return [maak('p', '', 'Resultaten voor ', maak('b', '', correctie), '. Zoek op ', anders)];
}

/** The first stage: what fits by name and search words, best first. `kies` shows one kind. */
export function maakNamen(treffers: readonly Zoektreffer[], soort: string, soorten: Soortnamen, kies: (soort: string) => void): HTMLElement[] {
  const indeling = deelIn(treffers, soort);
  if (!indeling) return [];
  const { beste, groepen, perSoort } = indeling;
  const filter = Object.keys(perSoort).length > 1 ? [maakFilter(perSoort, soort, soorten)] : [];
  return [maakBeste(beste, soorten), ...filter, ...groepen.map((groep) => maakGroep(groep, soorten, () => kies(groep.soort)))];
}
