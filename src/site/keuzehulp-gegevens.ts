import { packContacten } from '../domain/contact-tabel.ts';
import type { KeuzehulpGegevens } from '../domain/keuzehulp-gegevens.ts';
import { packKeuzehulp } from '../domain/pack.ts';
import { renderContact } from './contact-html.ts';
import { getContactGegevens } from './contact.ts';
import { getPartijVan } from './keuzehulp-advies.ts';
import { getIsVerlopen } from './versheid.ts';
import { getKeuzehulp } from './keuzehulp.ts';

/** Get what the browser fetches for the interview: the diagrams and the contacts of every municipality. */
export async function getKeuzehulpGegevens(naam: string): Promise<KeuzehulpGegevens> {
  const { interview, tekst } = await getKeuzehulp(naam);
  const leeftijden = tekst.vragen.find(({ kenmerk }) => kenmerk === 'leeftijd')?.antwoorden ?? [];
  return {
    keuzehulp: packKeuzehulp(interview),
    partijVan: await getPartijVan(),
    contacten: packContacten(await getContactGegevens(), leeftijden.map(({ id }) => id), {
      render: renderContact,
      isVerlopen: await getIsVerlopen(),
    }),
  };
}
