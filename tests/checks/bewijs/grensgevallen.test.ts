import { expect, test } from 'vitest';
import { proveGrensgevallen } from '../../../src/checks/bewijs/grensgevallen.ts';
import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, vindBewijsIssues, type Plant } from '../../fixtures/bewijs-inhoud.ts';
import { GRENZEN, metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';

const vind = (plant: Plant) => vindBewijsIssues(metGrensgevallen(plant)).filter(({ code }) => code.startsWith('grens'));

test('elke grens van de kleine keuzehulp is bewaakt', () => {
  const { issues, cijfers } = proveGrensgevallen(maakInvoer(metGrensgevallen()));
  expect(issues).toEqual([]);
  expect(cijfers.gevallen).toBe(5);
  expect(cijfers.bewaakt).toBe(cijfers.grenzen);
  expect(cijfers.grenzen).toBeGreaterThan(20);
});

test('een voorwaarde die te ruim wordt, valt op bij elk geval waar het advies niet hoort, met alle regels', () => {
  const [issue, ...rest] = vind((kopie) =>
    kopie.zet(advies('betrek-de-ouders'), 'als', '\n  - gezag: [ouders, weet-niet]'),
  );
  expect(rest.map(({ code }) => code)).not.toContain('grensgeval-anders');
  expect(issue).toMatchObject({ code: 'grensgeval-anders', severity: 'fout', file: advies('betrek-de-ouders') });
  expect(issue?.problem).toMatch(
    /^Dit advies staat er nu ook waar het niet hoort: bij g004 en g005\. g004 is: Gevaar: Nee · /,
  );
  expect(issue?.fix).toContain(`zet dan betrek-de-ouders in ${GRENZEN} van niet naar wel, op regel 27 en 31.`);
});

test('een route die verdwijnt, valt op', () => {
  expect(vind((kopie) => kopie.zet(advies('bel-comensha'), 'routes', '[]')).map(({ problem }) => problem)).toEqual([
    'Dit advies geeft geen route, maar bij grensgeval g001 staat comensha. De eerste route bepaalt de kaart.',
  ]);
});

test('een grensgeval met een fout erin telt niet mee, en haalt de andere niet onderuit', () => {
  const codes = vind((kopie) =>
    kopie.vervang(GRENZEN, 'leeftijd: weet-niet, gezag: weet-niet', 'leeftijd: weet-nier, gezag: weet-niet'),
  ).map(({ code }) => code);
  expect(codes).not.toContain('grensgeval-anders');
});
