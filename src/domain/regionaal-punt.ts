import type { Bereik } from './bereik.ts';
import type { Contact } from './contact.ts';
import type { ContactGegevens, RegioPunt } from './contact-gegevens.ts';

/** The contacts of the points of a region; `onbekendWelke` when no source says which of them serves this municipality. */
export type PuntContacten = { contacten: Contact[]; onbekendWelke: boolean };

type Vraag = { route: string; positie: number; taak: RegioPunt['taak']; leeftijd: string | undefined };

/**
 * Find who coordinates in the region of a municipality. A point that names the municipality goes before one for the
 * whole region. Where only points for other municipalities are known, all of them are given, with what is not known.
 *
 * @param vraag With `leeftijd`, a contact for other ages is left out; without, every contact stays with its ages in words.
 */
export function listPuntContacten({ route, positie, taak, leeftijd }: Vraag, { regios, gemeenten }: ContactGegevens): PuntContacten {
  const punten = (regios[gemeenten.regio[positie] ?? -1] ?? []).filter((punt) => punt.taak === taak);
  const code = gemeenten.codes[positie] ?? '';
  const eigen = punten.filter((punt) => punt.gemeenten?.includes(code));
  const heleRegio = punten.filter((punt) => !punt.gemeenten);
  const gekozen = [eigen, heleRegio, punten].find((lijst) => lijst.length > 0) ?? [];
  const onbekendWelke = gekozen === punten;
  const past = (ages: readonly string[] | undefined) => !ages || !leeftijd || leeftijd === 'weet-niet' || ages.includes(leeftijd);
  const bereik = gekozen.flatMap((punt) => punt.bereik).filter((item) => past(item.leeftijd));
  return { contacten: joinDoubles(bereik).map(({ leeftijd: _, ...item }) => ({ ...item, route, soort: 'regio', standIn: false })), onbekendWelke };
}

/** Points of one region may share a number or a site: one contact then stands for all of them, with their names. */
function joinDoubles(items: readonly Bereik[]): Bereik[] {
  const sleutel = ({ telefoon, email, url }: Bereik) => [telefoon, email, url].join();
  const eerste = items.filter((item, index) => items.findIndex((ander) => sleutel(ander) === sleutel(item)) === index);
  return eerste.map((item) => {
    const namens = [...new Set(items.filter((ander) => sleutel(ander) === sleutel(item)).flatMap((ander) => ander.namens ?? []))];
    return namens.length > 1 ? { ...item, namens: namens.join('; ') } : item;
  });
}
