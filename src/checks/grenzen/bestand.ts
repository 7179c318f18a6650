import type { Grensgeval } from '../../schema/grensgeval.ts';

const kop = `# Grensgevallen: situaties waarin een voorwaarde net wel of net niet geldt. Bij elk staat welke adviezen er horen te
# staan (wel) en welke net niet (niet). Verandert een voorwaarde per ongeluk, dan past er een grensgeval niet meer bij.
# De computer koos de situaties. Wat erbij staat, bepaalt de redactie. Zo houd je dit bij: docs/redactie/grensgevallen.md
`;

const lijst = (woorden: readonly string[]): string => `[${woorden.join(', ')}]`;

/** Write one grensgeval as it stands in its file. */
export function formatGrensgeval({ id, antwoorden, extra, wel, niet, routes }: Grensgeval): string {
  const kaart = Object.entries(antwoorden).map(([kenmerk, antwoord]) => `${kenmerk}: ${antwoord}`);
  const perAdvies = Object.entries(routes).map(([advies, van]) => `${advies}: ${lijst(van)}`);
  return [
    `- id: ${id}`,
    `  antwoorden: {${kaart.join(', ')}}`,
    ...(extra.length > 0 ? [`  extra: ${lijst(extra)}`] : []),
    ...(wel.length > 0 ? [`  wel: ${lijst(wel)}`] : []),
    ...(niet.length > 0 ? [`  niet: ${lijst(niet)}`] : []),
    ...(perAdvies.length > 0 ? ['  routes:', ...perAdvies.map((regel) => `    ${regel}`)] : []),
  ].join('\n');
}

/** Write the whole file. */
export const formatGrensgevallen = (gevallen: readonly Grensgeval[]): string =>
  `${kop}${gevallen.map((geval) => `${formatGrensgeval(geval)}\n`).join('')}`;
