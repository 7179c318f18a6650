/**
 * Go to a place in the page without making an entry in the browser's history: open what is folded around it, and put the
 * focus on its first field, or on the place itself.
 */
export function gaNaar(id: string): void {
  const plek = document.getElementById(id);
  if (!plek) return;
  for (let vak: Element | null = plek; vak; vak = vak.parentElement) if (vak instanceof HTMLDetailsElement) vak.open = true;
  const doel = plek.querySelector('input') ?? plek;
  if (doel === plek) plek.tabIndex = -1;
  doel.focus();
  plek.scrollIntoView();
}
