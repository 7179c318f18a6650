import type { ArtikelCollectie } from './artikel.ts';
import type { Soort } from './soort.ts';

/** A part of the site that lists articles of one kind: its address, its words, and where an editor finds the files. */
export type Rubriek = {
  collectie: ArtikelCollectie;
  soort: Soort;
  naam: string;
  href: string;
  titel: string;
  intro: string;
  map: string;
};

export const rubrieken: Readonly<Record<ArtikelCollectie, Rubriek>> = {
  signalen: {
    collectie: 'signalen',
    soort: 'signaal',
    naam: 'Signalen',
    href: '/signalen/',
    titel: 'Signalen van mensenhandel',
    intro: 'Waar je op let, per vorm van uitbuiting. Eén signaal van dwang is genoeg om te overleggen.',
    map: 'content/signalen/vormen',
  },
  rollen: {
    collectie: 'rollen',
    soort: 'rol',
    naam: 'Rollen',
    href: '/rollen/',
    titel: 'Rollen van de gemeente',
    intro: 'Wat een gemeente kan doen tegen mensenhandel, en wie dat doet.',
    map: 'content/rollen',
  },
  rechten: {
    collectie: 'rechten',
    soort: 'recht',
    naam: 'Rechten',
    href: '/rechten/',
    titel: 'Rechten en regelingen',
    intro: 'Waar iemand recht op heeft, wanneer dat geldt en hoe je het regelt.',
    map: 'content/rechten',
  },
  stappen: {
    collectie: 'stappen',
    soort: 'stap',
    naam: 'Stappen',
    href: '/stappen/',
    titel: 'De weg, van signaal tot herstel',
    intro: 'Vijf haltes. Per halte lees je wat er gebeurt, welke rechten er zijn en wie helpt.',
    map: 'content/stappen',
  },
  sectoren: {
    collectie: 'sectoren',
    soort: 'signaal',
    naam: 'Per werkplek',
    href: '/signalen/sector/',
    titel: 'Signalen per werkplek',
    intro: 'Wat jij op jouw werk kunt zien, van balie tot kas. Bij elke werkplek hoort een kaart om af te drukken.',
    map: 'content/signalen/sectoren',
  },
  handelingsperspectieven: {
    collectie: 'handelingsperspectieven',
    soort: 'handelingsperspectief',
    naam: 'Wat een gemeente kan doen',
    href: '/handelingsperspectieven/',
    titel: 'Wat een gemeente kan doen',
    intro: 'Zes manieren waarop een gemeente haar aanpak sterker maakt, van zicht op de eigen stad tot hulp zonder verblijfsrecht.',
    map: 'content/handelingsperspectieven',
  },
  doelgroepen: {
    collectie: 'doelgroepen',
    soort: 'doelgroep',
    naam: 'Om wie gaat het',
    href: '/doelgroepen/',
    titel: 'Om wie gaat het?',
    intro: 'Kies de situatie die het meest lijkt op die van de persoon. Je ziet wat er anders is en waar je begint.',
    map: 'content/doelgroepen',
  },
  hulpvragen: {
    collectie: 'hulpvragen',
    soort: 'hulpvraag',
    naam: 'Wat is er nodig',
    href: '/hulpvragen/',
    titel: 'Wat is er nodig?',
    intro: 'Van een slaapplek tot een advocaat: kies wat de persoon nu nodig heeft.',
    map: 'content/hulpvragen',
  },
  beroepen: {
    collectie: 'beroepen',
    soort: 'beroep',
    naam: 'Wat is jouw werk',
    href: '/beroepen/',
    titel: 'Wat is jouw werk?',
    intro: 'Wat jij ziet, wat je mag en moet, en wie je belt. Kort en op volgorde.',
    map: 'content/beroepen',
  },
  paginas: {
    collectie: 'paginas',
    soort: 'pagina',
    naam: 'Over deze gids',
    href: '/over/',
    titel: 'Over deze gids',
    intro: 'Wie dit maakt, waar de gegevens vandaan komen, hoe zeker ze zijn en hoe je iets verbetert.',
    map: 'content/paginas',
  },
};
