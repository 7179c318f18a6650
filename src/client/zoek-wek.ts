/** Where search wakes up: on every page, so as little as it takes. The rest is fetched when a search field is used. */
const wek = ({ target }: Event): void => {
  const veld = target as HTMLInputElement;
  if (veld.name === 'q') void import('./zoek-suggesties.ts').then(({ geefSuggesties }) => geefSuggesties(veld));
};

addEventListener('focusin', wek);
// Who was quicker than this script has the focus already.
addEventListener('input', wek);
addEventListener('keydown', (event) => {
  const veld = [...document.querySelectorAll<HTMLElement>('[name=q]')].at(-1);
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !veld) return;
  if ((event.target as Element).matches('input, select, textarea')) return;
  event.preventDefault();
  // On a narrow screen the field waits behind its button.
  if (!veld.checkVisibility()) veld.closest<HTMLElement>('[popover]')?.showPopover();
  veld.focus();
});
