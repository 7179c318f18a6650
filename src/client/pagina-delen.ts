/** Get a part of the page that is always there. */
export const getDeel = <T extends HTMLElement = HTMLElement>(keuze: string): T => document.querySelector<T>(keuze) as T;

/** Put something in the place of what a part of the page holds. */
export const zet = (keuze: string, ...inhoud: (Node | string)[]): void => getDeel(keuze).replaceChildren(...inhoud);
