import type { ContactRegel } from '../domain/contact-regel.ts';

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** Copies what stands before it; only where a script can do so it is in sight. */
const KOPIEER = '<button type="button" class="kopieer" data-doe="kopieer" aria-label="Kopieer het nummer"></button>';
const escape = (tekst: string): string => tekst.replace(/[&<"]/g, (teken) => tekens[teken] as string);

/**
 * Write one contact as HTML. The page and the table that the browser fetches both get it from here, so a contact looks the
 * same before and after a municipality is chosen, and the browser needs no code to build one.
 */
export function renderContact(route: string, regel: ContactRegel): string {
  const { naam, namens, vraagNaar, telefoon, tel, email, url, merk, letOp, uren, uitleg } = regel;
  const zin = (tekst: string | undefined) => (tekst ? `<p>${escape(tekst)}</p>` : '');
  const link = (href: string, tekst: string, klas = '') => `<a${klas} href="${escape(href)}">${escape(tekst)}</a>`;
  return [
    `<div class="contact" data-route="${escape(route)}"><b>${escape(naam)}</b>`,
    zin(namens),
    zin(vraagNaar),
    telefoon && tel ? link(tel, telefoon, ' class="bel"') + KOPIEER : '',
    email ? link(`mailto:${email}`, email) : '',
    url ? link(url, 'Website') : '',
    merk ? `<span class="status rustig">${escape(merk)}</span>` : '',
    letOp ? `<span class="status">${escape(letOp)}</span>` : '',
    zin(uren),
    zin(uitleg),
    '</div>',
  ].join('');
}
