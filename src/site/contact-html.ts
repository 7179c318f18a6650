import type { ContactRegel } from '../domain/contact-regel.ts';
import type { Statusmerk } from '../domain/status.ts';

/**
 * How a contact stands in the page. `contact-kaart` gives a card with what its script adds; without it the contact is a
 * plain part of something else.
 */
export type ContactVorm = {
  /** Tag of the name, where it is a heading. */
  kop?: 'h3';
  /** Custom element of the card, see `src/client/contact-kaart.ts`. */
  element?: 'contact-kaart';
  /** Page of the party that picks up. */
  href?: string;
  /** What this party does here, above its name. */
  taak?: string;
  /** What to ask for at a number that serves several routes. */
  vragen?: readonly string[];
  /** The page has no script for it. */
  stil?: boolean;
};

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (tekst: string): string => tekst.replace(/[&<"]/g, (teken) => tekens[teken] as string);
const zin = (tekst: string | undefined): string => (tekst ? `<p>${escape(tekst)}</p>` : '');
const link = (href: string, tekst: string, klas = ''): string =>
  `<a${klas} href="${escape(href)}">${escape(tekst)}</a>`;

/** Write how certain something is and how old its source: small beside what it is about. */
export function renderStatus({ tekst, toon }: Statusmerk): string {
  return `<span class="status${toon === 'let-op' ? ' let-op' : ''}">${escape(tekst.charAt(0).toUpperCase() + tekst.slice(1))}</span>`;
}

/** Write a number to tap, with the button that copies it: only where a script can do so it is in sight. */
export function renderNummer(telefoon: string, tel: string): string {
  const knop = `<button type="button" class="kopieer" data-doe="kopieer" aria-label="Kopieer nummer ${escape(telefoon)}">Kopieer nummer</button>`;
  return link(tel, telefoon, ' class="bel"') + knop;
}

/** Write opening hours as text; where they can be reckoned with, a script says in front whether it is open now. */
export function renderUren(uren: string | undefined, open: string | undefined): string {
  return uren && open ? `<nu-open data-open="${escape(open)}">Volgens de opgegeven tijden: ${escape(uren)}</nu-open>` : zin(uren);
}

/**
 * Write one contact as HTML: who, what for, the number, when, how certain, where to read more. Every page and the table that
 * the browser fetches get it from here, so a contact looks the same everywhere, and the browser needs no code to build one.
 */
export function renderContact(route: string | undefined, regel: ContactRegel, vorm: ContactVorm = {}): string {
  const { naam, namens, vraagNaar, telefoon, tel, email, url, merk, letOp, uren, open, uitleg } = regel;
  const { element = 'div', kop = 'b', href, taak, vragen = [], stil = false } = vorm;
  const wie = href ? link(href, naam) : escape(naam);
  const status = letOp ?? merk;
  return [
    `<${element} class="contact${stil ? ' stil' : ''}"${route ? ` data-route="${escape(route)}"` : ''}>`,
    // In the heading, so that someone who jumps from heading to heading hears what this party is for.
    `<${kop}>${taak && taak !== naam ? `<small>${escape(taak)}</small> ` : ''}${wie}</${kop}>`,
    zin(namens),
    zin(vraagNaar),
    vragen.length > 0
      ? `<p>Vraag naar:</p><ul>${vragen.map((vraag) => `<li>${escape(vraag)}</li>`).join('')}</ul>`
      : '',
    // What to know before you call stands before the number.
    zin(uitleg),
    telefoon && tel ? renderNummer(telefoon, tel) : '',
    email ? link(`mailto:${email}`, email) : '',
    renderUren(uren, open),
    status ? renderStatus({ tekst: status, toon: letOp ? 'let-op' : 'rustig' }) : '',
    url ? link(url, kop === 'b' ? 'Website' : new URL(url).host.replace(/^www\./, '')) : '',
    `</${element}>`,
  ].join('');
}
