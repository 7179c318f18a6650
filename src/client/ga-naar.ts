/**
 * Go to a place in the page without making an entry in the browser's history: open what is folded around it, and put the
 * focus on its first field, or on the place itself.
 */
export function gaNaar(id: string): void {
  const plek = document.getElementById(id);
  for (let vak = plek?.closest('details'); vak; vak = vak.parentElement?.closest('details')) vak.open = true;
  plek?.setAttribute('tabindex', '-1');
  (plek?.querySelector('input') ?? plek)?.focus();
  plek?.scrollIntoView();
}
