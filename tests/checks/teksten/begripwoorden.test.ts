import { expect, test } from 'vitest';
import { findWoorden, listWoorden } from '../../../src/checks/teksten/begripwoorden.ts';

const begrip = (id: string, term: string, afkorting = '', gewoonWoord = false) => ({ id, term, afkorting, gewoonWoord, zieOok: [] });
const vind = (tekst: string, ...begrippen: ReturnType<typeof begrip>[]) =>
  findWoorden(tekst, listWoorden(begrippen)).map(({ id, at }) => `${id} ${at}`);

test('een langer begrip gaat voor een korter dat erin zit', () => {
  const beide = [begrip('uitbuiting', 'uitbuiting'), begrip('seksueel', 'seksuele uitbuiting')];
  expect(vind('Bij seksuele uitbuiting.', ...beide)).toEqual(['seksueel 4']);
  expect(vind('Bij seksuele uitbuiting en andere uitbuiting.', ...beide)).toEqual(['seksueel 4', 'uitbuiting 34']);
});

test('van een begrip telt alleen de eerste plek', () => {
  expect(vind('Bedenktijd, want bedenktijd helpt.', begrip('bedenktijd', 'bedenktijd'))).toEqual(['bedenktijd 0']);
});

test('wat tussen haakjes achter een term staat, hoort er niet bij', () => {
  expect(vind('Vraag de toezichthouder.', begrip('boa', 'toezichthouder (boa)', 'boa'))).toEqual(['boa 9']);
});

test('een afkorting telt alleen zoals zij wordt geschreven, ook bij een gewoon woord', () => {
  expect(vind('De RIEC, niet riec.', begrip('riec', 'samenwerking', 'RIEC', true))).toEqual(['riec 3']);
  expect(vind('In samenwerking.', begrip('riec', 'samenwerking', 'RIEC', true))).toEqual([]);
});
