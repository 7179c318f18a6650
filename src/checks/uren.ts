import { dagen } from '../schema/shared/openingstijden.ts';
import type { Telefoon } from '../schema/shared/telefoon.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import type { Path } from './positie.ts';

type Uren = Pick<Telefoon, 'uren' | 'open' | 'altijdBereikbaar'>;

const WOORDEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const ELKE_DAG = /elke dag|alle dagen|zeven dagen per week/i;
const DAG = `(${WOORDEN.join('|')})`;

/** Days from one to another, over the weekend where they must. */
const listReeks = (van: number, tot: number): number[] =>
  Array.from({ length: ((tot - van + 7) % 7) + 1 }, (_, plek) => (van + plek) % 7);

/** The days that a text names, as numbers in order; empty when it names none. */
function listDagen(tekst: string): number[] {
  const gevonden = new Set<number>(
    ELKE_DAG.test(tekst) ? listReeks(0, 6) : /werkdag/i.test(tekst) ? listReeks(1, 5) : [],
  );
  const nummer = (woord = '') => WOORDEN.indexOf(woord.toLowerCase());
  for (const [, van, tot] of tekst.matchAll(new RegExp(`${DAG}(?: (?:tot en met|t/m) ${DAG})?`, 'gi'))) {
    for (const dag of listReeks(nummer(van), nummer(tot ?? van))) gevonden.add(dag);
  }
  return [...gevonden].sort();
}

/** The times that a text names, such as `9.00-17.00`. */
function listTijden(tekst: string): string[] {
  const tijden = [...tekst.matchAll(/(\d{1,2})[.:](\d\d)(?: uur)?\s*(?:-|–|tot)\s*(\d{1,2})[.:](\d\d)/g)];
  return [
    ...new Set(
      tijden.map(([, uur, minuut, uurTot, minuutTot]) => `${Number(uur)}.${minuut}-${Number(uurTot)}.${minuutTot}`),
    ),
  ].sort();
}

const formatDagen = (nummers: readonly number[]): string => nummers.map((dag) => dagen[dag]).join(', ') || 'geen dagen';
const getMinuten = (tijd: string): number => tijd.split('.').reduce((som, deel) => som * 60 + Number(deel), 0);

/** What the structured hours say that the text does not, or that cannot be; undefined when they agree. */
function findVerschil({ uren, open, altijdBereikbaar }: Uren): string | undefined {
  if (!open) return undefined;
  if (altijdBereikbaar) return 'Hier staat altijdBereikbaar, en ook open met tijden; dat kan niet allebei.';
  const omgekeerd = open.tijden.find(({ van, tot }) => getMinuten(van) >= getMinuten(tot));
  if (omgekeerd) return `Bij open sluit het om ${omgekeerd.tot}, en gaat het pas om ${omgekeerd.van} open.`;
  const tijden = [
    ...new Set(open.tijden.map(({ van, tot }) => `${van.replace(/^0/, '')}-${tot.replace(/^0/, '')}`)),
  ].sort();
  const inTekst = listTijden(uren);
  if (tijden.join() !== inTekst.join())
    return `Bij open staat ${tijden.join(' en ')}, maar in uren ${inTekst.join(' en ') || 'staan geen tijden'}.`;
  const eigen = [...new Set(open.tijden.flatMap((tijd) => tijd.dagen.map((dag) => dagen.indexOf(dag))))].sort();
  const genoemd = listDagen(uren);
  return eigen.join() === genoemd.join()
    ? undefined
    : `Bij open staat ${formatDagen(eigen)}, maar in uren ${formatDagen(genoemd)}.`;
}

/**
 * Opening hours to reckon with say what the hours in words say: the page shows both, and a wrong "nu open" sends someone
 * to a number that nobody answers.
 */
export function checkUren(inhoud: Inhoud): Issue[] {
  const bekijk = (entry: Entry<unknown>, path: Path, uren: Uren): Issue[] => {
    const verschil = findVerschil(uren);
    const fix = 'Neem in open precies over wat in uren staat. Is uren niet precies, haal open dan weg.';
    return verschil ? [makeIssue('uren-verschillen', findPlek(inhoud, entry, [...path, 'open']), verschil, fix)] : [];
  };
  return [
    ...inhoud.hulpaanbod.flatMap((item) =>
      item.telefoon.flatMap((telefoon, plek) => bekijk(item, ['telefoon', plek], telefoon)),
    ),
    ...inhoud.regios.flatMap((regio) =>
      regio.punten.flatMap((punt, plek) =>
        punt.contacten.flatMap((contact, nummer) =>
          bekijk(regio, ['punten', plek, 'contacten', nummer], { ...contact, uren: contact.uren || punt.uren }),
        ),
      ),
    ),
  ];
}
