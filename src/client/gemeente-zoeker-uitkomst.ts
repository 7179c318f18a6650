/** What cannot be followed at once: a name that fits several, a guess, an unknown name, or no data. */
export type Uitkomst = 'kies' | 'bedoel' | 'geen' | 'mislukt';

const ZINNEN: Readonly<Record<Uitkomst, string>> = {
  kies: 'Welke gemeente bedoel je?',
  bedoel: '“…” kennen wij niet. Bedoel je:',
  geen: '“…” kennen wij niet.',
  mislukt: 'Zoeken lukt nu niet.',
};

/** Say in one sentence what was found for a name. */
export function formatUitkomst(uitkomst: Uitkomst, naam: string): string {
  return ZINNEN[uitkomst].replace('…', naam);
}

/**
 * Show in the live region what was found. Every outcome has a way on: the municipalities to choose from, or what the
 * page keeps ready in a template (`data-bij`).
 */
export function toonUitkomst(zoeker: HTMLElement, uitkomst: Uitkomst, naam: string, opties: readonly { naam: string; via: string; href: string }[]): void {
  const verder = zoeker.querySelector<HTMLTemplateElement>(`template[data-bij=${uitkomst}]`);
  const regels = opties.map(({ naam: gemeente, via, href }) => {
    const regel = document.createElement('p');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = gemeente;
    regel.append(link, via && ` – ${via}`);
    return regel;
  });
  zoeker.querySelector('.uitkomst')?.replaceChildren(formatUitkomst(uitkomst, naam), ...regels, verder?.content.cloneNode(true) ?? '');
}
