import { expect, test } from 'vitest';
import { formatVerschil } from '../../../src/checks/reporters/verschil.ts';
import { readVersie } from '../../../src/checks/verschil/versie.ts';
import { compareInhoud, isOnveilig, type VerschilRapport } from '../../../src/checks/verschil/verschil.ts';
import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';
import { GRENZEN, metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';

const vergelijk = (plant: Plant): VerschilRapport =>
  compareInhoud(
    readVersie(maakBewijsInhoud(metGrensgevallen())),
    readVersie(maakBewijsInhoud(metGrensgevallen(plant))),
  );

test('een voorwaarde die een grensgeval verandert, maakt de gids niet onveilig: het advies verandert', () => {
  const rapport = vergelijk((kopie) =>
    kopie.zet(advies('betrek-de-ouders'), 'als', '\n  - gezag: [ouders]\n    huiselijk: [nee]\n    gevaar: [nee]'),
  );
  expect(rapport.keuzehulpen[0]?.adviezen).toHaveLength(1);
  expect(isOnveilig(rapport)).toBe(false);
});

test('een grensgeval dat verdwijnt, wordt genoemd', () => {
  const rapport = vergelijk((kopie) => kopie.vervang(GRENZEN, /- id: g005\n(?: .*\n)+/, ''));
  expect(rapport.keuzehulpen[0]?.grensgevallen).toEqual({ weg: ['g005'], alle: false });
  expect(formatVerschil(rapport, 'main', 'tekst')).toContain('Let op. Er is een grensgeval weggehaald: g005.');
  expect(isOnveilig(rapport)).toBe(false);
});

test('verdwijnen ze allemaal, dan mag het zo niet gepubliceerd worden', () => {
  const rapport = vergelijk((kopie) => kopie.bestanden.delete(GRENZEN));
  expect(isOnveilig(rapport)).toBe(true);
  expect(formatVerschil(rapport, 'main', 'tekst')).toContain('FOUT. Alle grensgevallen zijn weggehaald.');
});

test('een bestand dat niet te lezen is, is niet weggehaald', () => {
  const rapport = vergelijk((kopie) => kopie.vervang(GRENZEN, '- id: g003', '<<<<<<< HEAD\n- id: g003'));
  expect(rapport.keuzehulpen[0]?.grensgevallen).toEqual({ weg: [], alle: false });
});

test('een rij die niet te lezen is, is niet weggehaald', () => {
  const rapport = vergelijk((kopie) => kopie.vervang(GRENZEN, /(- id: g005\n {2}antwoorden: )\{.*\}/, '$1veel'));
  expect(rapport.keuzehulpen[0]?.grensgevallen).toEqual({ weg: [], alle: false });
});
