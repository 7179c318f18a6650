import type { PlaatsOptie } from '../domain/plaats-namen.ts';
import { formatSlug } from '../domain/slug.ts';

/** What cannot be followed at once: suggestions, a name that fits several, a guess, an unknown name, or no data. */
export type Uitkomst = 'lijst' | 'kies' | 'bedoel' | 'geen' | 'mislukt';

const ZINNEN: Readonly<Record<Uitkomst, string>> = {
  lijst: 'Suggesties: …',
  kies: 'Welke gemeente bedoel je?',
  bedoel: '“…” kennen wij niet. Bedoel je:',
  geen: '“…” kennen wij niet.',
  mislukt: 'Zoeken lukt nu niet.',
};

/** Say in one sentence what was found for a name. */
export function formatUitkomst(uitkomst: Uitkomst, naam: string): string {
  return ZINNEN[uitkomst].replace('…', naam);
}

/** Address of the page of the municipality of an option. */
export const getHref = ({ gemeente }: PlaatsOptie): string => `/gemeente/${formatSlug(gemeente.naam)}/`;

/**
 * Show in the live region what was found. Every outcome has a way on: the municipalities to choose from, or what the
 * page keeps ready in a template (`data-bij`).
 */
export function toonUitkomst(zoeker: HTMLElement, uitkomst: Uitkomst, naam: string, opties: readonly PlaatsOptie[] = []): void {
  const verder = zoeker.querySelector<HTMLTemplateElement>(`template[data-bij=${uitkomst}]`);
  const regels = opties.map((optie) => {
    const regel = document.createElement('p');
    const link = document.createElement('a');
    link.href = getHref(optie);
    link.textContent = optie.gemeente.naam;
    regel.append(link, optie.via && ` – ${optie.via}`);
    return regel;
  });
  zoeker.querySelector('.uitkomst')?.replaceChildren(formatUitkomst(uitkomst, naam), ...regels, verder?.content.cloneNode(true) ?? '');
}
