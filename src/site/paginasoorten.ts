/** One page that stands for its kind, in its fullest form. */
export type Paginasoort = { naam: string; adres: string };

/**
 * One page of every kind. The browser tests try each of them in every way of `proeven`, and the statement on
 * accessibility counts them; `tests/built/paginasoorten.test.ts` refuses a kind of page that is missing here.
 */
export const paginasoorten: readonly Paginasoort[] = [
  { naam: 'Begin', adres: '/' },
  { naam: 'Keuzehulpen', adres: '/keuzehulp/' },
  { naam: 'Keuzehulp', adres: '/keuzehulp/verwijzen/' },
  { naam: 'Casussen', adres: '/casussen/' },
  { naam: 'Casus', adres: '/casussen/c01/' },
  { naam: 'Gemeenten', adres: '/gemeente/' },
  { naam: 'Gemeente', adres: '/gemeente/breda/' },
  { naam: 'Regio’s', adres: '/regio/' },
  { naam: 'Regio', adres: '/regio/midden-en-west-brabant/' },
  { naam: 'Hulpaanbod', adres: '/hulpaanbod/' },
  { naam: 'Organisatie', adres: '/hulpaanbod/comensha/' },
  { naam: 'Rollen', adres: '/rollen/' },
  { naam: 'Rol', adres: '/rollen/zorgcoordinatie/' },
  { naam: 'Signalen', adres: '/signalen/' },
  { naam: 'Vorm met signalen', adres: '/signalen/arbeidsuitbuiting/' },
  { naam: 'Werkplekken', adres: '/signalen/sector/' },
  { naam: 'Werkplek met signalen', adres: '/signalen/sector/school/' },
  { naam: 'Signaalkaart', adres: '/signalen/sector/school/kaart/' },
  { naam: 'Rechten', adres: '/rechten/' },
  { naam: 'Recht', adres: '/rechten/bedenktijd/' },
  { naam: 'Stappen', adres: '/stappen/' },
  { naam: 'Stap', adres: '/stappen/strafproces/' },
  { naam: 'Om wie gaat het', adres: '/doelgroepen/' },
  { naam: 'Doelgroep', adres: '/doelgroepen/minderjarigen/' },
  { naam: 'Wat is er nodig', adres: '/hulpvragen/' },
  { naam: 'Hulpvraag', adres: '/hulpvragen/opvang/' },
  { naam: 'Wat is jouw werk', adres: '/beroepen/' },
  { naam: 'Beroep', adres: '/beroepen/wijkteam/' },
  { naam: 'Wat een gemeente kan doen', adres: '/handelingsperspectieven/' },
  { naam: 'Handelingsperspectief', adres: '/handelingsperspectieven/a/' },
  { naam: 'Hulp voor jezelf', adres: '/hulp-nu/' },
  { naam: 'Hulp in het Engels', adres: '/hulp-nu/en/' },
  { naam: 'Cijfers', adres: '/cijfers/' },
  { naam: 'Begrippen', adres: '/begrippen/' },
  { naam: 'Bronnen', adres: '/bronnen/' },
  { naam: 'Zoeken', adres: '/zoeken/?q=bedenktijd' },
  { naam: 'Over deze gids', adres: '/over/' },
  { naam: 'Hoe feiten worden nagegaan', adres: '/over/feiten/' },
  { naam: 'Hoe het advies ontstaat', adres: '/over/advies/' },
  { naam: 'Klopt er iets niet', adres: '/over/meedoen/' },
  { naam: 'Wijzigingen', adres: '/wijzigingen/' },
  { naam: 'Privacy', adres: '/privacy/' },
  { naam: 'Toegankelijkheid', adres: '/toegankelijkheid/' },
  { naam: 'Redactie', adres: '/redactie/' },
  { naam: 'Redactie: bewijs', adres: '/redactie/verwijzen/' },
  { naam: 'Redactie: adviezen', adres: '/redactie/verwijzen/adviezen/' },
  { naam: 'Redactie: casussen', adres: '/redactie/verwijzen/casussen/' },
  { naam: 'Redactie: grensgevallen', adres: '/redactie/verwijzen/grensgevallen/' },
  { naam: 'Redactie: inhoud', adres: '/redactie/inhoud/' },
  { naam: 'Pagina niet gevonden', adres: '/bestaat-niet/' },
];

/** One way in which every kind of page is tried. */
export type Proef = {
  /** Head of its column in the table that `npm test` makes. */
  kop: string;
  /** What is counted in a cell of that column. */
  telt: string;
  /** What is looked at, for a reader of the statement on accessibility. */
  uitleg: string;
};

/** Every way in which a kind of page is tried, in the order of the columns. */
export const proeven = {
  axeLicht: {
    kop: 'axe licht',
    telt: 'regels van axe',
    uitleg: 'Het programma axe zoekt bekende fouten, in de lichte kleuren.',
  },
  axeDonker: {
    kop: 'axe donker',
    telt: 'regels van axe',
    uitleg: 'Hetzelfde in de donkere kleuren.',
  },
  toetsenbord: {
    kop: 'toetsenbord',
    telt: 'plekken waar Tab stopt',
    uitleg:
      'Met Tab kom je bij elke link, knop en elk veld, in de volgorde van de pagina. Je ziet steeds waar je bent, en niets is te klein om aan te wijzen.',
  },
  smal: {
    kop: '320 px',
    telt: 'onderdelen binnen het scherm',
    uitleg: 'Op een scherm van 320 pixels breed (zoals bij 400% vergroten) schuif je nooit opzij.',
  },
  zonderScripts: {
    kop: 'zonder scripts',
    telt: 'woorden te lezen',
    uitleg: 'De inhoud is ook te lezen als scripts uit staan.',
  },
  afdruk: {
    kop: 'afdruk',
    telt: 'vellen A4',
    uitleg: 'Een afdruk is zwart op wit, zonder knoppen, en er valt niets van het vel.',
  },
  opbouw: {
    kop: 'opbouw',
    telt: 'koppen',
    uitleg: 'Koppen, gebieden en beelden hebben een naam en een plek waar een schermlezer iets aan heeft.',
  },
  rust: {
    kop: 'rust',
    telt: 'verzoeken',
    uitleg: 'Tijdens laden en lezen verspringt er niets, en niets komt van een andere site.',
  },
} as const satisfies Record<string, Proef>;

export type Proefnaam = keyof typeof proeven;
