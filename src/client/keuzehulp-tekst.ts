/** The advice as plain text, what is folded included: moments, what to do, and whom to call. */
export const maakTekst = (): string =>
  [...document.querySelectorAll('#advies :has(article) :is(h2, h3, b, .bel, .advies > p):not([hidden])')]
    .map(({ textContent }) => textContent)
    .join('\n');
