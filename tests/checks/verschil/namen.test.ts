import { expect, test } from 'vitest';
import { listNaamWijzigingen, type NaamWijziging } from '../../../src/checks/verschil/namen.ts';
import { readVersie } from '../../../src/checks/verschil/versie.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const VEILIG_THUIS = 'content/hulpaanbod/veilig-thuis.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const vragen = `${map}/keuzehulp.yaml`;
const niets: Plant = () => undefined;

const vergelijk = (plant: Plant, eerst: Plant = niets): NaamWijziging[] =>
  listNaamWijzigingen(readVersie(maakBewijsInhoud(eerst)), readVersie(maakBewijsInhoud(plant)));

const metOrganisatie: Plant = (kopie) =>
  kopie.bestanden.set(
    'content/hulpaanbod/voorbeeldhulp.mdx',
    kopie.lees(VEILIG_THUIS).replace('naam: Veilig Thuis', 'naam: Stichting Voorbeeldhulp'),
  );

test('wie niets toevoegt of weghaalt, krijgt geen namen', () => {
  expect(vergelijk(niets)).toEqual([]);
});

test('een nieuwe organisatie staat er met haar naam', () => {
  expect(vergelijk(metOrganisatie)).toEqual([
    { soort: 'nieuw', naam: 'Stichting Voorbeeldhulp', inhoudsoort: 'hulpaanbod' },
  ]);
});

test('wat weg is, staat er ook', () => {
  expect(vergelijk(niets, metOrganisatie)).toEqual([
    { soort: 'vervallen', naam: 'Stichting Voorbeeldhulp', inhoudsoort: 'hulpaanbod' },
  ]);
});

test('een begrip heet naar zijn term, een bron en een feit naar hun titel', () => {
  const gevonden = vergelijk((kopie) => {
    kopie.bestanden.set('content/begrippen/tolk.yaml', 'term: Tolk\nuitleg: Iemand die vertaalt wat je zegt.\n');
    kopie.voegToe(
      'content/bronnen.yaml',
      'folder:\n  titel: Folder over tolken\n  uitgever: voorbeeld.example\n  datum: 2026-05-16',
    );
    kopie.voegToe(
      'content/feiten.yaml',
      'tolk-prijs:\n  titel: Prijs van een tolk\n  waarde: niets\n  bronnen: [folder]\n  gezien: 2026-05-16\n  status: eigen-bron',
    );
  });
  expect(gevonden.map(({ naam, inhoudsoort }) => `${naam} (${inhoudsoort})`)).toEqual([
    'Folder over tolken (bron)',
    'Prijs van een tolk (feit)',
    'Tolk (begrip)',
  ]);
});

test('een bestand dat door een fout niet te lezen is, is niet weg', () => {
  expect(vergelijk((kopie) => kopie.zet(VEILIG_THUIS, 'soort', 'iets-anders'))).toEqual([]);
});

test('een bestand dat weer te lezen is, is niet nieuw', () => {
  expect(vergelijk(niets, (kopie) => kopie.zet(VEILIG_THUIS, 'soort', 'iets-anders'))).toEqual([]);
});

test('een nieuw advies staat er niet bij: dat staat al bij de adviezen', () => {
  const plant: Plant = (kopie) => kopie.bestanden.set(advies('wacht-even'), maakAdvies({ titel: 'Wacht even' }));
  expect(vergelijk(plant)).toEqual([]);
});

test('een nieuwe vraag staat er zonder haar antwoorden; een nieuw antwoord en een nieuw vakje staan er zelf', () => {
  const gevonden = vergelijk((kopie) => {
    kopie.vervang(
      vragen,
      '{id: nee, label: Nee}',
      '{id: nee, label: Nee}\n      - {id: straks, label: Misschien straks}',
    );
    kopie.vervang(
      vragen,
      'extra:\n',
      '  - {kenmerk: tolk, vraag: Is er een tolk?, kort: Tolk, waarom: Dat maakt uit voor het gesprek., antwoorden: [{id: ja, label: Ja}, {id: weet-niet, label: Weet niet}]}\nextra:\n',
    );
    kopie.vervang(vragen, 'opties:\n', 'opties:\n    - {id: schade, label: Wil schadevergoeding, kort: Schade}\n');
  });
  expect(gevonden).toEqual([
    { soort: 'nieuw', naam: 'Misschien straks', inhoudsoort: 'antwoord bij vraag gevaar' },
    { soort: 'nieuw', naam: 'Is er een tolk?', inhoudsoort: 'vraag' },
    { soort: 'nieuw', naam: 'Wil schadevergoeding', inhoudsoort: 'vakje' },
  ]);
});

test('een regionaal punt dat weggaat, staat er met zijn naam', () => {
  expect(vergelijk((kopie) => kopie.zet(REGIO, 'punten', '[]'))).toEqual([
    { soort: 'vervallen', naam: 'Zorgpunt Voorbeeldregio', inhoudsoort: 'regionaal punt' },
  ]);
});
