import type { ContactTabel } from './contact-tabel.ts';
import type { PackedKeuzehulp } from './pack.ts';

/** What the browser fetches for the interview, as plain JSON. */
export type KeuzehulpGegevens = {
  keuzehulp: PackedKeuzehulp;
  /** Party of each route: adviezen with the same party share a card. */
  partijVan: Record<string, string>;
  contacten: ContactTabel;
};
