import type { Zoektreffer } from '../domain/zoek.ts';
import { maak, maakNummer, markeer } from './zoek-element.ts';
import type { Groep } from './zoek-groepen.ts';

export type MetRang<T> = T & { rang: number };
export type Soortnamen = Readonly<Record<string, string>>;

/** Make the link of a result; `data-rang` says its place among all, 1 for the best. */
export const maakLink = ({ rang, href, titel }: MetRang<{ href: string; titel: string }>, woorden: readonly string[]): HTMLAnchorElement => {
  const link = maak('a', '', ...markeer(titel, woorden));
  link.href = href;
  link.dataset['rang'] = String(rang);
  return link;
};

/** Show the best answer: what it is, and whom to call. */
export function maakBeste(beste: MetRang<Zoektreffer>, soorten: Soortnamen): HTMLElement {
  const { soort, telefoon, via, woorden } = beste;
  const vak = maak('section', 'beste', maak('h2', 'klein', `Beste antwoord – ${soorten[soort] ?? soort}`), maak('p', 'titel', maakLink(beste, woorden)));
  if (via) vak.append(maak('p', '', `${via}.`));
  if (telefoon) {
    const wat = soort === 'gemeente' ? 'Algemeen nummer van de gemeente.' : 'Nummer van de organisatie.';
    vak.append(maakNummer(telefoon, 'bel'), maak('p', 'klein', `${wat} Controleer het vóór gebruik: op de pagina staat wanneer het is gezien.`));
  } else if (soort === 'organisatie') vak.append(maak('p', 'klein', 'Hoe je hen bereikt, staat op de pagina.'));
  return vak;
}

/** Show the results of one kind. `toonAlles` leads to those that are not shown. */
export function maakGroep({ soort, aantal, resultaten }: Groep<MetRang<Zoektreffer>>, soorten: Soortnamen, toonAlles: () => void): HTMLElement {
  const naam = soorten[soort] ?? soort;
  const regels = resultaten.map((treffer) => {
    const regel = maak('li', '', maakLink(treffer, treffer.woorden));
    if (treffer.telefoon) regel.append(maakNummer(treffer.telefoon, 'nummer'));
    if (treffer.via) regel.append(maak('p', '', `${treffer.via}.`));
    return regel;
  });
  const groep = maak('section', '', maak('h2', '', `${naam} (${aantal})`), maak('ul', 'kaal', ...regels));
  if (aantal > resultaten.length) {
    const knop = maak('button', 'alles', `Toon alle ${aantal} bij ${naam}`);
    knop.type = 'button';
    knop.addEventListener('click', toonAlles);
    groep.append(knop);
  }
  return groep;
}

/** Choose one kind, or all: the number behind each says what to expect. */
export function maakFilter(perSoort: Readonly<Record<string, number>>, gekozen: string, soorten: Soortnamen): HTMLFieldSetElement {
  const keuzes = [['', 'Alles'] as const, ...Object.entries(perSoort).map(([soort, aantal]) => [soort, `${soorten[soort] ?? soort} ${aantal}`] as const)];
  return maak(
    'fieldset',
    'filter niet-afdrukken',
    maak('legend', 'verborgen', 'Toon'),
    ...keuzes.map(([soort, naam]) => {
      const knop = maak('input', 'verborgen');
      Object.assign(knop, { type: 'radio', name: 'soort', value: soort, checked: soort === gekozen });
      return maak('label', '', knop, naam);
    }),
  );
}
