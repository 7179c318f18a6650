import type { ContactTabel } from '../domain/contact-tabel.ts';
import type { Interview } from '../domain/interview.ts';
import type { KeuzehulpGegevens } from '../domain/keuzehulp-gegevens.ts';
import type { Antwoorden } from '../domain/keuzehulp-model.ts';
import { unpackKeuzehulp } from '../domain/pack.ts';

/** What the interview is made of, and what the reader said. Nowhere else are the answers kept. */
export type Toestand = {
  interview: Interview;
  contacten: ContactTabel;
  partijVan: Record<string, string>;
  /** The questions and the adviezen of the readable page, by id. */
  vragen: Map<string, HTMLFieldSetElement>;
  blokken: Map<string, HTMLElement>;
  antwoorden: Antwoorden;
  /** Position of the municipality; -1 while none is chosen. */
  gemeente: number;
  /** The first question on the screen that still needs an answer. */
  ontbreekt?: Element | undefined;
};

/** Take the readable page apart. */
export function maakToestand({ keuzehulp, contacten, partijVan }: KeuzehulpGegevens): Toestand {
  const neem = <T extends HTMLElement>(naam: string): Map<string, T> =>
    new Map(
      [...document.querySelectorAll<T>(`[data-${naam}]`)].map((deel) => {
        deel.remove();
        return [deel.dataset[naam] as string, deel];
      }),
    );
  return {
    interview: unpackKeuzehulp(keuzehulp),
    contacten,
    partijVan,
    vragen: neem('kenmerk'),
    blokken: neem('advies'),
    antwoorden: {},
    gemeente: -1,
  };
}

/** Title of an advies. */
export const getTitel = ({ blokken }: Toestand, advies: string): string => blokken.get(advies)?.querySelector('h3')?.textContent ?? '';

/** What the reader saw next to an answer; nothing for an answer that was not given. */
export const getLabel = ({ vragen }: Toestand, kenmerk: string, antwoord: string | undefined): string =>
  vragen.get(kenmerk)?.querySelector(`[value="${antwoord}"] + span`)?.firstChild?.textContent?.trim() ?? '';

/** Short name of a kenmerk; for a box its label. */
export const getKort = (toestand: Toestand, kenmerk: string): string =>
  toestand.vragen.get(kenmerk)?.dataset['kort'] ?? getLabel(toestand, 'extra', kenmerk);

/** The titles of some adviezen, for a sentence that says "onder meer". */
export const somOp = (toestand: Toestand, adviezen: readonly string[]): string =>
  adviezen.slice(0, 4).map((id) => getTitel(toestand, id)).join('; ');
