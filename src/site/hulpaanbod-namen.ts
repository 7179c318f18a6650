import type { leeftijden, typen, verblijven, vormen } from '../schema/hulpaanbod.ts';

/** How readers know the kinds of help. */
export const typeNamen: Record<(typeof typen)[number], string> = {
  coordinatie: 'Coördinatie van zorg en opvang',
  advies: 'Advies voor professionals',
  melden: 'Melden',
  opvang: 'Opvang',
  hulpverlening: 'Hulpverlening',
  jeugd: 'Jeugd',
  juridisch: 'Juridische hulp',
  verblijf: 'Verblijf',
  arbeid: 'Werk en uitbuiting op het werk',
  medisch: 'Medische zorg',
  ggz: 'Geestelijke gezondheid',
  noodlijn: 'Noodlijn',
  schade: 'Schadevergoeding',
  opsporing: 'Politie en opsporing',
  vervolging: 'Vervolging',
  terugkeer: 'Terugkeer',
  uitstap: 'Uitstappen uit sekswerk',
  ervaringsdeskundigheid: 'Ervaringsdeskundigen',
  verwijzing: 'Verwijzen',
  kennis: 'Kennis',
  toezicht: 'Toezicht',
  informatieknooppunt: 'Samenwerking en informatie',
};

export const vormNamen: Record<(typeof vormen)[number], string> = {
  seksueel: 'Seksuele uitbuiting',
  arbeid: 'Arbeidsuitbuiting',
  crimineel: 'Criminele uitbuiting',
  bedelarij: 'Gedwongen bedelarij',
  huwelijk: 'Gedwongen huwelijk',
  orgaan: 'Orgaanverwijdering',
};

export const leeftijdNamen: Record<(typeof leeftijden)[number], string> = {
  'onder-16': 'Jonger dan 16',
  '16-17': '16 of 17',
  '18-22': '18 tot en met 22',
  '23-plus': '23 of ouder',
};

export const verblijfNamen: Record<(typeof verblijven)[number], string> = {
  nederlands: 'Nederlandse nationaliteit',
  eu: 'EU, EER of Zwitserland',
  rechtmatig: 'Verblijfsvergunning of tijdelijke bescherming',
  asiel: 'Asielzoeker',
  bedenktijd: 'In de bedenktijd',
  geen: 'Geen verblijfsrecht',
};
