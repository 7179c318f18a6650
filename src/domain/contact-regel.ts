import type { Contact } from './contact.ts';
import { packOpen } from './openingstijden.ts';
import { formatStatus } from './status.ts';
import { telHref } from './telefoon.ts';
import type { Controle } from './versheid.ts';

/** A contact in the words that a page shows; the page with and without scripts, and the table for the browser, share it. */
export type ContactRegel = {
  /** Who picks up. */
  naam: string;
  /** For whom, when that has another name; or that this party stands in. */
  namens?: string;
  telefoon?: string;
  /** Address behind the phone number. */
  tel?: string;
  email?: string;
  url?: string;
  uren?: string;
  /** The same hours to reckon with, as `packOpen` writes them. */
  open?: string;
  /** What to ask for at a general number. */
  vraagNaar?: string;
  uitleg?: string;
  /** How certain, and how old. */
  merk?: string;
  /** The status that asks for caution. */
  letOp?: string;
};

/** Has this to be checked before use, on the day of the build? */
export type IsVerlopen = (controle: Controle) => boolean;

type TeZeggen = Pick<Contact, 'naam'> & Partial<Contact>;

/** Its date belongs to the number; without one to the e-mail address, else to the website. */
function controleVan({ soort, telefoon, email }: TeZeggen, gezien: string): Controle {
  if (telefoon) return { soort: soort === 'gemeente' ? 'gemeentenummer' : 'telefoonnummer', gezien, nummer: telefoon };
  return { soort: email ? 'mailadres' : 'website', gezien };
}

/** Say a contact in words. A stand-in says that it is one, and why. */
export function formatContact(contact: TeZeggen, isVerlopen: IsVerlopen): ContactRegel {
  const { naam, namens, telefoon, email, url, uren, open, vraagNaar, toelichting, standIn, status, gezien } = contact;
  const merk = status && gezien ? formatStatus(status, gezien, isVerlopen(controleVan(contact, gezien))) : undefined;
  const voorWie = standIn ? `${naam} valt in.` : namens && namens !== naam ? `Neemt op voor ${namens}.` : '';
  return {
    naam,
    ...(voorWie ? { namens: voorWie } : {}),
    ...(telefoon ? { telefoon, tel: telHref(telefoon) } : {}),
    ...(email ? { email } : {}),
    ...(url ? { url } : {}),
    ...(uren ? { uren } : {}),
    ...(uren && open ? { open: packOpen(open) } : {}),
    ...(vraagNaar && !standIn ? { vraagNaar: `Vraag naar ${vraagNaar}.` } : {}),
    ...(toelichting ? { uitleg: toelichting } : {}),
    ...(merk ? { [merk.toon === 'let-op' ? 'letOp' : 'merk']: merk.tekst } : {}),
  };
}
