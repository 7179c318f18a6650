import { expect, test } from 'vitest';
import { listNodig } from '../../src/domain/zoek-overbodig.ts';

test('een zoekwoord dat alleen de titel anders spelt, gaat niet mee naar de browser', () => {
  expect(listNodig('CoMensha', ['commensha', 'co mensha', 'la strada'])).toEqual(['la strada']);
});

test('een zoekwoord met een ander woord erbij gaat wel mee', () => {
  expect(listNodig('Seksuele uitbuiting', ['sexuele uitbuiting', 'gedwongen uitbuiting'])).toEqual(['gedwongen uitbuiting']);
});

test('hetzelfde zoekwoord in twee schrijfwijzen gaat één keer mee', () => {
  expect(listNodig('Centraal orgaan', ['c.o.a.', 'COA'])).toEqual(['c.o.a.']);
});

test('een andere vorm of spelling van een eerder zoekwoord gaat niet mee', () => {
  expect(listNodig('Psychische hulp', ['psycholoog', 'psygoloog', 'jongen', 'jongens'])).toEqual(['psycholoog', 'jongen']);
});
