/** Every kind of page, with the name under which search groups its results. The key stands in `<meta name="soort">`. */
export const soorten = {
  home: 'Begin',
  keuzehulp: 'Keuzehulp',
  gemeente: 'Gemeenten',
  regio: 'Regio’s',
  organisatie: 'Hulpaanbod',
  rol: 'Rollen',
  signaal: 'Signalen',
  recht: 'Rechten',
  stap: 'Stappen',
  doelgroep: 'Om wie gaat het',
  hulpvraag: 'Wat is er nodig',
  beroep: 'Wat is jouw werk',
  handelingsperspectief: 'Wat een gemeente kan doen',
  begrippen: 'Begrippen',
  casus: 'Casussen',
  bronnen: 'Bronnen',
  'hulp-nu': 'Hulp voor jezelf',
  overzicht: 'Overzichten',
  zoeken: 'Zoeken',
  pagina: 'Over deze gids',
} as const;

export type Soort = keyof typeof soorten;
