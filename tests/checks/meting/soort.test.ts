import { expect, test } from 'vitest';
import type { PaginaMeting } from '../../../src/checks/meting/pagina.ts';
import { meetSoorten } from '../../../src/checks/meting/soort.ts';

const pagina = (eigen: Partial<PaginaMeting>): PaginaMeting => ({
  soort: 'rollen', file: 'a.mdx', woorden: 10, bronnen: [], onzekereFeiten: [], onzeker: 0, leesgemak: undefined, gewogen: '', ...eigen,
});

test('een bron op twee pagina’s telt in het totaal één keer', () => {
  const [rollen, stappen, samen] = meetSoorten([
    pagina({ bronnen: ['a', 'b'] }),
    pagina({ soort: 'stappen', bronnen: ['b', 'c'] }),
  ]).sort((x, y) => (x.soort < y.soort ? -1 : 1));
  expect([rollen, stappen, samen].map((soort) => [soort?.soort, soort?.bronnen])).toEqual([['rollen', 2], ['samen', 3], ['stappen', 2]]);
});

test('het leesgemak van een soort is de middelste pagina, met de moeilijkste erbij', () => {
  const [rollen] = meetSoorten([
    pagina({ leesgemak: 80 }),
    pagina({ leesgemak: 50, file: 'moeilijk.mdx' }),
    pagina({ leesgemak: 70 }),
    pagina({ leesgemak: 60 }),
    pagina({}),
  ]);
  expect(rollen).toMatchObject({ paginas: 5, leesgemak: 65, moeilijkste: { leesgemak: 50, file: 'moeilijk.mdx' } });
});

test('zijn alle pagina’s te kort om te wegen, dan wegen zij samen', () => {
  const [begrippen] = meetSoorten([pagina({ soort: 'begrippen', gewogen: 'Bel nu.' }), pagina({ soort: 'begrippen', gewogen: 'Kom nu.' })]);
  expect(begrippen?.moeilijkste).toBeUndefined();
  expect(begrippen?.leesgemak).toBeGreaterThan(100);
});
