import type { Casusantwoorden } from '../domain/dekking.ts';

/** Write the file of a case, with the answers filled in and everything that an editor has to write left empty. */
export function formatCasusbestand({ antwoorden, extra }: Casusantwoorden): string {
  return [
    'titel: ""',
    'situatie: ""',
    'gemeente: null',
    'antwoorden:',
    ...Object.entries(antwoorden).map(([id, antwoord]) => `  ${id}: ${antwoord}`),
    `extra: [${extra.join(', ')}]`,
    'verwacht:',
    '  moet: []',
    '  kan: []',
    '  niet: []',
    'regels: []',
    'toelichting: ""',
  ].join('\n');
}
