/**
 * Walk through results with the arrow keys, from the field to the last result and back; Escape returns to the field. Enter
 * needs nothing: a result is a link.
 */
export function luisterNaarPijlen(vak: HTMLElement, veld: HTMLInputElement): void {
  vak.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const plekken = [veld, ...vak.querySelectorAll<HTMLElement>('[data-rang]')];
    const hier = plekken.indexOf(target as HTMLElement);
    const naar = key === 'ArrowDown' ? hier + 1 : key === 'ArrowUp' ? hier - 1 : key === 'Escape' && hier > 0 ? 0 : -1;
    const plek = hier < 0 ? undefined : plekken[naar];
    if (!plek) return;
    event.preventDefault();
    plek.focus();
  });
}
