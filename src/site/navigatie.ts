export type Link = { naam: string; href: string };

/** The entrances in the header, in the order in which a reader in a hurry needs them. */
export const hoofdmenu: readonly Link[] = [
  { naam: 'Keuzehulp', href: '/keuzehulp/verwijzen/' },
  { naam: 'Gemeente', href: '/gemeente/' },
  { naam: 'Hulpaanbod', href: '/hulpaanbod/' },
  { naam: 'Signalen', href: '/signalen/' },
  { naam: 'Rollen', href: '/rollen/' },
  { naam: 'Rechten', href: '/rechten/' },
];

/** The quieter pages, at the foot of every page. */
export const voetmenu: readonly Link[] = [
  { naam: 'Zoek je hulp voor jezelf?', href: '/hulp-nu/' },
  { naam: 'Stappen', href: '/stappen/' },
  { naam: 'Casussen', href: '/casussen/' },
  { naam: 'Cijfers', href: '/cijfers/' },
  { naam: 'Over deze gids', href: '/over/' },
  { naam: 'Bronnen', href: '/bronnen/' },
  { naam: 'Begrippen', href: '/begrippen/' },
  { naam: 'Privacy', href: '/privacy/' },
  { naam: 'Toegankelijkheid', href: '/toegankelijkheid/' },
];
