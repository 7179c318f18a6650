import type { PlaatsOptie } from '../domain/plaats-namen.ts';
import type { PlaatsVondst } from '../domain/plaats.ts';
import { formatSlug } from '../domain/slug.ts';

/** What cannot be followed at once: a choice, a guess, nothing, or no data. */
export type Uitkomst = Exclude<PlaatsVondst, { soort: 'een' }> | { soort: 'mislukt' };

const ZINNEN = {
  kies: 'Deze naam past bij meer gemeenten. Welke bedoel je?',
  bedoel: '“…” kennen wij niet. Bedoel je:',
  geen: '“…” kennen wij niet als gemeente of plaats.',
  mislukt: 'Zoeken lukt nu niet.',
};

/** Say in one sentence what was found for a name. */
export function formatUitkomst(soort: Uitkomst['soort'], naam: string): string {
  return ZINNEN[soort].replace('…', naam);
}

/**
 * Show in the live region what was found. Every outcome has a way on: a choice, a better spelling, or what the page
 * keeps ready for it in a template (`data-bij`).
 */
export function toonUitkomst(zoeker: HTMLElement, uitkomst: Uitkomst, naam: string, kies: (optie: PlaatsOptie) => void): void {
  const opties = 'opties' in uitkomst ? uitkomst.opties : [];
  const verder = zoeker.querySelector<HTMLTemplateElement>(`template[data-bij=${uitkomst.soort}]`);
  const zin = document.createElement('p');
  zin.textContent = formatUitkomst(uitkomst.soort, naam);
  zoeker
    .querySelector('.uitkomst')
    ?.replaceChildren(zin, ...opties.map((optie) => maakLink(optie, kies)), verder?.content.cloneNode(true) ?? '');
}

function maakLink(optie: PlaatsOptie, kies: (optie: PlaatsOptie) => void): HTMLElement {
  const regel = document.createElement('p');
  const link = document.createElement('a');
  link.href = `/gemeente/${formatSlug(optie.gemeente.naam)}/`;
  link.textContent = optie.gemeente.naam;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    kies(optie);
  });
  regel.append(link, optie.via && ` – ${optie.via}`);
  return regel;
}
