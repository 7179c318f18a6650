/**
 * Say in which part of the site a page stands: the first word of its address, which is Dutch.
 *
 * @example formatRubriek('/hulpaanbod/comensha/') // => 'Hulpaanbod'
 */
export function formatRubriek(href: string): string {
  const [, rubriek = ''] = href.split('/');
  return rubriek.charAt(0).toUpperCase() + rubriek.slice(1).replaceAll('-', ' ');
}
