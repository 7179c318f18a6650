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
};
