export function getGemeenteHref({ naam }: { naam: string }): string {
  return `/gemeente/${naam.toLowerCase()}/`;
}
