/**
 * The advice as plain text for a file note, what is folded included: for which gemeente, the moments, what to do and whom
 * to call, which version said so, and where. A blank line before each heading.
 */
export const maakTekst = (): string =>
  [...document.querySelectorAll('h1, .gekozen strong, #advies :has(article) :is(h2, h3, b, .bel, .advies > p):not([hidden]), .van')]
    .map(({ localName, textContent }) => (/h/.test(localName) ? '\n' : '') + textContent)
    .join('\n') + `\n${location}`;
