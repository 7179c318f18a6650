import { formatAntwoordCode, parseAntwoordCode } from '../domain/antwoord-code.ts';
import type { KeuzehulpGegevens } from '../domain/keuzehulp-gegevens.ts';
import type { Antwoorden } from '../domain/keuzehulp-model.ts';
import { findScherm, type SchermMetVoor } from '../domain/scherm-van.ts';
import { volgendScherm } from '../domain/scherm.ts';
import { wijzigAntwoord } from '../domain/wijzig-antwoord.ts';
import { gaNaar } from './ga-naar.ts';
import { toonKaarten } from './keuzehulp-advies.ts';
import { maakTekst } from './keuzehulp-tekst.ts';
import { toonOverzicht } from './keuzehulp-overzicht.ts';
import { Reis } from './keuzehulp-reis.ts';
import { leesScherm, toonScherm, werkSchermBij, type VraagStap } from './keuzehulp-scherm.ts';
import { getKort, maakToestand, type Toestand } from './keuzehulp-toestand.ts';
import { getDeel, zet } from './pagina-delen.ts';
import type { VerlaatEvent } from './verlaat-site.ts';

/** One step: a screen, or without one the advice. */
type Stap = VraagStap | { scherm?: undefined };

/** The interview in the elements of the readable page. Its texts stand in the page, as data of the element. */
class KeuzehulpForm extends HTMLElement {
  #toestand!: Toestand;
  #reis!: Reis<Stap>;
  #stap: Stap | undefined;

  connectedCallback(): void {
    // As long as this has not arrived the page shows itself whole, see the styles.
    void fetch(this.dataset['gegevens'] as string)
      .then((antwoord) => antwoord.json())
      .then((gegevens: KeuzehulpGegevens) => this.#begin(gegevens));
  }

  #begin(gegevens: KeuzehulpGegevens): void {
    const { hash, search } = location;
    this.#toestand = maakToestand(gegevens);
    this.#reis = new Reis((stap) => this.#toon(stap));
    this.dataset['stand'] = 'begin';
    getDeel('[data-keuzehulp]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#verder();
    });
    this.addEventListener('change', () => this.#stap?.scherm && werkSchermBij(this.#toestand, this.#stap));
    this.addEventListener('click', (event) => {
      const doel = (event.target as Element).closest<HTMLAnchorElement & HTMLButtonElement>('a, [data-doe]');
      if (doel?.dataset['doe']) this.#doe(doel);
      else if (doel?.matches('[href^="#"]')) {
        event.preventDefault();
        gaNaar(doel.hash.slice(1));
        // A page in a tab of its own leaves the answers here as they are.
      } else if (doel?.host) doel.target = '_blank';
    });
    // Many never use this field, so what it does comes when they do. It says what it is before that, and an answer given sooner counts.
    const veld = getDeel<HTMLInputElement>('[name=gemeente]');
    Object.assign(veld, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    let isGegeven = false;
    veld.addEventListener('change', () => (isGegeven = true), { once: true });
    const wek = () =>
      void import('./keuzehulp-gemeente.ts').then(({ maakGemeenteveld }) =>
        maakGemeenteveld((code) => this.#kiesGemeente(code), isGegeven),
      );
    veld.addEventListener('focus', wek, { once: true });
    document.addEventListener('verlaat-site', (event) => {
      this.replaceChildren();
      (event as VerlaatEvent).detail.wachtOp(this.#reis.terug());
    });
    // What the browser keeps of a page that was left is empty, and is loaded anew when someone comes back.
    addEventListener('pagehide', () => this.replaceChildren());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    this.#kiesGemeente(new URLSearchParams(search).get('gemeente'));
    if (hash.startsWith('#v=')) this.#openLink(new URLSearchParams(hash.slice(1)));
  }

  #toon(stap: Stap | undefined): void {
    // Nothing to show in a page that was left.
    if (!this.firstChild) return;
    this.#stap = stap;
    getDeel('.fouten').hidden = true;
    zet('.melding');
    let stand = 'begin';
    let titel = 'Begin';
    if (stap?.scherm) {
      stand = 'vraag';
      titel = `Stap ${stap.gedaan + 1}`;
      toonScherm(this.#toestand, stap);
    } else if (stap) {
      stand = 'advies';
      titel = 'Advies';
      toonKaarten(this.#toestand);
      toonOverzicht(this.#toestand);
      const deels = volgendScherm(this.#toestand.interview, this.#toestand.antwoorden);
      this.classList.toggle('deels', Boolean(deels));
      zet('h1', this.dataset[deels ? 'deels' : 'heel'] as string);
    } else zet('h1', this.dataset['kop'] as string);
    document.title = `${titel} – Keuzehulp`;
    this.dataset['stand'] = stand;
    scrollTo({ behavior: 'instant', top: 0 });
    getDeel('h1').focus();
  }

  /** The button Verder, which stands at the beginning and on every screen: each question needs an answer. */
  #verder(): void {
    const stap = this.#stap as VraagStap | undefined;
    const { ontbreekt } = this.#toestand;
    if (!stap) this.#vraag({}, 0);
    else if (ontbreekt) {
      getDeel('.fouten').hidden = false;
      getDeel<HTMLAnchorElement>('.fouten a').href = `#${ontbreekt.id}`;
      getDeel('.fouten').focus();
    } else {
      const gekozen = leesScherm(stap);
      const vervallen = this.#onthoud(gekozen);
      this.#vraag(stap.los ? this.#toestand.antwoorden : { ...stap.voor, ...gekozen }, stap.gedaan + 1, stap.los);
      zet('.melding', vervallen);
    }
  }

  /** To the next screen, or to the advice when nothing is asked any more. */
  #vraag(voor: Antwoorden, gedaan: number, los?: VraagStap['los']): void {
    const scherm = volgendScherm(this.#toestand.interview, voor, los === 'verfijn' ? 'alles' : 'eerst');
    this.#reis.verder(scherm ? { scherm, voor, gedaan, los } : {});
  }

  /** Keep new answers; says which earlier ones no longer fit. An empty box was no answer. */
  #onthoud(gekozen: Antwoorden): string {
    const { interview, vragen, antwoorden: eerder } = this.#toestand;
    const { antwoorden, vervallen } = wijzigAntwoord(interview, eerder, gekozen);
    this.#toestand.antwoorden = antwoorden;
    const weg = vervallen
      .filter((id) => vragen.has(id) || eerder[id] === 'ja')
      .map((id) => getKort(this.#toestand, id));
    return weg[0] ? `Dit past niet meer en vervalt: ${weg.join(', ')}.` : '';
  }

  #kiesGemeente(code: string | null): void {
    const [codes, namen] = this.#toestand.contacten.gemeenten;
    const naam = namen[(this.#toestand.gemeente = codes.indexOf(code ?? ''))] ?? '';
    getDeel<HTMLInputElement>('[name=gemeente]').value = naam;
    zet('.gekozen strong', naam);
    getDeel<HTMLAnchorElement>('.gekozen a').href = `/gemeente/?naam=${naam}`;
    if (this.#stap && !this.#stap.scherm) toonKaarten(this.#toestand);
  }

  #openLink(delen: URLSearchParams): void {
    const goed =
      delen.get('v') === this.dataset['versie'] && parseAntwoordCode(this.#toestand.interview, delen.get('a') ?? '');
    if (goed) {
      this.#toestand.antwoorden = goed;
      this.#reis.verder({});
    } else zet('.melding', this.dataset['link'] as string);
  }

  #doe({ dataset, value, previousElementSibling: vorige }: HTMLButtonElement): void {
    const { interview, antwoorden } = this.#toestand;
    switch (dataset['doe']) {
      case 'terug':
        history.back();
        break;
      case 'opnieuw':
        this.#toestand.antwoorden = {};
        this.#kiesGemeente(null);
        void this.#reis.terug();
        break;
      case 'toon-advies':
        this.#onthoud(leesScherm(this.#stap as VraagStap));
        this.#reis.verder({});
        break;
      case 'wijzig':
        this.#reis.verder({
          ...(findScherm(interview, antwoorden, value) as SchermMetVoor),
          gedaan: 0,
          los: 'wijzig' as const,
        });
        break;
      case 'ga-door':
        this.#vraag(antwoorden, 0, value as 'wijzig' | 'verfijn');
        break;
      case 'druk-af':
        print();
        break;
      case 'deel':
        getDeel<HTMLInputElement>('#deel-link').value =
          `${location}#v=${this.dataset['versie']}&a=${formatAntwoordCode(interview, antwoorden)}`;
        break;
      case 'kopieer':
        // What stands before the button, a number or a link; else the whole advice.
        void navigator.clipboard
          .writeText((vorige as HTMLInputElement)?.value ?? vorige?.textContent ?? maakTekst())
          .then(() => zet('.kopie', this.dataset['kopie'] as string));
    }
  }
}

customElements.define('keuzehulp-form', KeuzehulpForm);
