import { expect, test } from 'vitest';
import { buildPlaatsTabel } from '../../src/domain/plaats-tabel.ts';

test('een naam die de gemeente al heeft, staat er niet nog eens in', () => {
  const tabel = buildPlaatsTabel({
    gemeenten: [{ code: 'GM0001', naam: 'Bergen (NH.)' }],
    oudeNamen: [{ naam: 'Egmond', jaar: '2001', code: 'GM0001' }],
    woonplaatsen: [{ naam: 'Bergen', code: 'GM0001' }, { naam: 'Egmond', code: 'GM0001' }, { naam: 'Schoorl', code: 'GM0001' }, { naam: 'Elders', code: 'GM0002' }],
    aliassen: [{ naam: 'Bergen NH', code: 'GM0001' }, { naam: 'schoorl', code: 'GM0001' }, { naam: 'De Egmonden', code: 'GM0001' }],
  });
  expect(tabel).toEqual({ codes: ['GM0001'], namen: ['Bergen (NH.)'], oud: ['Egmond@2001'], plaatsen: ['Schoorl'], aliassen: ['De Egmonden'] });
});
