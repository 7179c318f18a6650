import { adviezenBij, findBlokIndex, zekereAdviezen } from '../domain/advies-bij.ts';
import { findContacten } from '../domain/contact-tabel.ts';
import { kaarten, type KaartAdvies } from '../domain/kaart.ts';
import { volgTerugval } from '../domain/terugval.ts';
import { getTitel, type Toestand } from './keuzehulp-toestand.ts';
import { getDeel } from './pagina-delen.ts';

/** How many cards stand open, whatever their moment. */
const BEGIN = 3;

/** Put the contacts of the municipality in the place of those that hold everywhere, route by route. */
function vulContacten(blok: HTMLElement, { antwoorden, contacten, gemeente }: Toestand): void {
  for (const route of blok.dataset['routes']?.match(/\S+/g) ?? []) {
    const html = findContacten(contacten, route, gemeente, antwoorden['leeftijd']);
    // The first contact of a route gives way to all of the municipality; the others just go.
    blok.querySelectorAll(`[data-route="${route}"]`).forEach((contact, plek) => {
      if (html) contact.outerHTML = plek > 0 ? '' : html;
    });
  }
}

/** A copy of the block of an advies, with the contacts of this situation, and of its condition only the part that holds. */
function maakAdvies(toestand: Toestand, id: string): HTMLElement {
  const blok = toestand.blokken.get(id)?.cloneNode(true) as HTMLElement;
  const geldt = findBlokIndex(toestand.interview, toestand.antwoorden, id);
  blok.querySelectorAll('.als li').forEach((regel, plek) => plek === geldt || regel.remove());
  blok.querySelector('details')?.removeAttribute('open');
  vulContacten(blok, toestand);
  return blok;
}

/** Fold what stands in a box behind its first heading. */
function vouw(vak: HTMLElement): HTMLElement {
  const klapper = document.createElement('details');
  const kop = document.createElement('summary');
  kop.append(vak.querySelector('h3') as Node);
  klapper.append(kop, ...vak.childNodes);
  vak.append(klapper);
  return vak;
}

/**
 * Show what is certain whatever is answered next. What has to do with danger goes in the box that is read out at once, other
 * actions in the second, the rest in the third.
 */
export function toonZeker(toestand: Toestand): void {
  const perVak: HTMLElement[][] = [[], [], []];
  for (const id of zekereAdviezen(toestand.interview, toestand.antwoorden)) {
    const blok = maakAdvies(toestand, id);
    const { routes, soort } = blok.dataset;
    blok.removeAttribute('id');
    if (routes === 'noodnummer-112') perVak[0]?.push(blok);
    else perVak[soort === 'actie' ? 1 : 2]?.push(vouw(blok));
  }
  document.querySelectorAll('#zeker [data-vak]').forEach((vak, plek) => {
    const blokken = perVak[plek] ?? [];
    // Putting the same there again would be read out again.
    if (vak.textContent !== blokken.map(({ textContent }) => textContent).join('')) vak.replaceChildren(...blokken);
  });
}

/** Fill the route line: one card per party at its first moment, then what to mind and what not to do. */
export function toonKaarten(toestand: Toestand): void {
  const { interview, blokken, partijVan, antwoorden } = toestand;
  const zichtbaar = adviezenBij(interview, antwoorden);
  const maak = (id: string): HTMLElement => {
    const blok = maakAdvies(toestand, id);
    const volgende = volgTerugval(interview.adviezen, id, zichtbaar) ?? '';
    const titel = getTitel(toestand, volgende);
    for (const link of blok.querySelectorAll<HTMLAnchorElement>('[data-daarna]')) {
      link.href = titel ? `#advies-${volgende}` : '#vangnet';
      link.textContent = titel || (link.dataset['daarna'] as string);
    }
    return blok;
  };
  const groep = (naam: string) => getDeel(`[data-groep=${naam}]`);
  for (const vak of document.querySelectorAll('[data-groep]')) {
    vak.replaceChildren(vak.firstElementChild as Node);
    vak.removeAttribute('open');
  }
  const advies = kaarten(zichtbaar.map((id) => leesAdvies(blokken.get(id) as HTMLElement)), partijVan);
  advies.kaarten.forEach(({ adviezen, wanneer }, plek) => {
    const kaart = document.createElement('div');
    kaart.className = plek < BEGIN ? 'kaart eerst' : 'kaart';
    kaart.append(...adviezen.map(maak));
    verbergDubbel(kaart);
    if (plek < BEGIN) groep(wanneer).setAttribute('open', '');
    else if (wanneer === 'deze-week') vouw(kaart);
    groep(wanneer).append(kaart);
  });
  vulContacten(getDeel('.nummers'), toestand);
  groep('let-op').append(...advies.letOp.map(maak));
  groep('niet-doen').append(...advies.nietDoen.map(maak));
}

function leesAdvies({ dataset }: HTMLElement): KaartAdvies {
  return { ...dataset, id: dataset['advies'], routes: dataset['routes']?.match(/\S+/g) ?? [] } as unknown as KaartAdvies;
}

/** A number is shown once per card: what a later contact repeats goes out of sight. */
function verbergDubbel(kaart: HTMLElement): void {
  const gezien = new Set<string>();
  for (const regel of kaart.querySelectorAll<HTMLElement>('.contact *')) {
    const tekst = `${regel.closest('.contact')?.querySelector('.bel')?.textContent}${regel.textContent}`;
    regel.hidden = gezien.has(tekst);
    gezien.add(tekst);
  }
}
