/** Where search wakes up: on every page, so as little as it takes. The rest is fetched when a search field is used. */
const wek = ({ target }: Event): void => {
  const veld = target as HTMLInputElement;
  if (veld.name === 'q') void import('./zoek-suggesties.ts').then(({ geefSuggesties }) => geefSuggesties(veld));
};

addEventListener('focusin', wek);
// Who was quicker than this script has the focus already.
addEventListener('input', wek);
