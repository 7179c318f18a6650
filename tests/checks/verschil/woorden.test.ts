import { expect, test } from 'vitest';
import { readVersie } from '../../../src/checks/verschil/versie.ts';
import { listWoordWijzigingen, type KeuzehulpWoorden } from '../../../src/checks/verschil/woorden.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const vragen = `${map}/keuzehulp.yaml`;

const vergelijk = (plant: Plant): KeuzehulpWoorden | undefined =>
  listWoordWijzigingen(readVersie(maakBewijsInhoud()), readVersie(maakBewijsInhoud(plant)))[0];

test('zonder andere woorden is er niets te melden', () => {
  expect(vergelijk(() => undefined)).toEqual({ vragen: [], overig: [], teksten: [] });
});

test('een omgedraaide vraag staat er met haar oude en nieuwe woorden', () => {
  const woorden = vergelijk((kopie) => kopie.vervang(vragen, 'Is er nu gevaar?', 'Is iedereen nu veilig?'));
  expect(woorden?.vragen).toEqual([{ waar: 'Vraag gevaar', voor: 'Is er nu gevaar?', na: 'Is iedereen nu veilig?' }]);
});

test('ook uitleg, waarom en korte naam van een vraag tellen mee', () => {
  const woorden = vergelijk((kopie) => {
    kopie.vervang(vragen, '    kort: Gevaar\n', '    kort: Veilig\n    hulp: Denk ook aan jezelf.\n');
    kopie.vervang(vragen, 'Gevaar gaat voor alles.', 'Veiligheid gaat voor alles.');
  });
  expect(woorden?.vragen).toEqual([
    { waar: 'Vraag gevaar, uitleg', voor: '', na: 'Denk ook aan jezelf.' },
    { waar: 'Vraag gevaar, korte naam', voor: 'Gevaar', na: 'Veilig' },
    { waar: 'Vraag gevaar, waarom', voor: 'Gevaar gaat voor alles.', na: 'Veiligheid gaat voor alles.' },
  ]);
});

test('verwisselde antwoorden staan er allebei, bij hun vaste naam', () => {
  const woorden = vergelijk((kopie) => {
    kopie.vervang(vragen, '{id: ja, label: Ja}', '{id: ja, label: Nee}');
    kopie.vervang(vragen, '{id: nee, label: Nee}', '{id: nee, label: Ja, hulp: Niemand loopt gevaar}');
  });
  expect(woorden?.vragen).toEqual([
    { waar: 'Vraag gevaar, antwoord ja', voor: 'Ja', na: 'Nee' },
    { waar: 'Vraag gevaar, antwoord nee', voor: 'Nee', na: 'Ja' },
    { waar: 'Vraag gevaar, uitleg bij antwoord nee', voor: '', na: 'Niemand loopt gevaar' },
  ]);
});

test('een vakje en de vraag boven de vakjes horen erbij', () => {
  const woorden = vergelijk((kopie) => {
    kopie.vervang(vragen, 'Speelt er nog meer?', 'Wat speelt er niet?');
    kopie.vervang(vragen, 'label: Huiselijk geweld', 'label: Geen huiselijk geweld');
  });
  expect(woorden?.vragen).toEqual([
    { waar: 'Vraag boven de vakjes', voor: 'Speelt er nog meer?', na: 'Wat speelt er niet?' },
    { waar: 'Vakje huiselijk', voor: 'Huiselijk geweld', na: 'Geen huiselijk geweld' },
  ]);
});

test('titel, intro, vangnet en de titel van een advies staan apart: daarop antwoordt niemand', () => {
  const woorden = vergelijk((kopie) => {
    kopie.zet(vragen, 'titel', 'Wie bel je?');
    kopie.zet(vragen, 'intro', 'Beantwoord een paar korte vragen.');
    kopie.vervang(`${map}/vangnet.yaml`, 'titel: Bel CoMensha', 'titel: Wacht niet en bel CoMensha');
    kopie.zet(advies('bel-112'), 'titel', 'Bel meteen 112');
  });
  expect(woorden?.vragen).toEqual([]);
  expect(woorden?.overig.map(({ waar, na }) => `${waar}: ${na}`)).toEqual([
    'Titel: Wie bel je?',
    'Intro: Beantwoord een paar korte vragen.',
    'Vangnet overdag, titel: Wacht niet en bel CoMensha',
    'Advies bel-112, titel: Bel meteen 112',
  ]);
});

test('van een advies staat er welke tekst anders is', () => {
  const woorden = vergelijk((kopie) => {
    kopie.zet(advies('bel-112'), 'waarom', 'Zij komen meteen naar je toe.');
    kopie.vervang(advies('bel-112'), 'Probeer het later nog eens.', 'Ga naar buiten en bel daar opnieuw.');
    kopie.voegToe(advies('bel-comensha'), 'Noem geen naam.');
  });
  expect(woorden?.teksten).toEqual([
    { id: 'bel-comensha', titel: 'Doe dit eerst', delen: ['uitleg'] },
    { id: 'bel-112', titel: 'Doe dit eerst', delen: ['waarom', 'als het niet lukt'] },
  ]);
});

test('andere regeleinden zijn geen andere woorden', () => {
  const woorden = vergelijk((kopie) => kopie.vervang(advies('bel-112'), 'Zeg dat je aan', 'Zeg dat\nje aan'));
  expect(woorden?.teksten).toEqual([]);
});

test('een nieuwe vraag en een nieuw advies zijn geen andere woorden', () => {
  const woorden = vergelijk((kopie) => {
    kopie.vervang(
      vragen,
      'extra:\n',
      '  - {kenmerk: tolk, vraag: Is er een tolk?, kort: Tolk, waarom: Dat maakt uit voor het gesprek., antwoorden: [{id: ja, label: Ja}, {id: weet-niet, label: Weet niet}]}\nextra:\n',
    );
    kopie.bestanden.set(advies('regel-een-tolk'), maakAdvies({ titel: 'Regel een tolk', als: '[{tolk: [ja]}]' }));
  });
  expect(woorden).toEqual({ vragen: [], overig: [], teksten: [] });
});

test('woorden worden ook vergeleken zolang er elders nog fouten zijn', () => {
  const woorden = vergelijk((kopie) => {
    kopie.zet(advies('bel-112'), 'als', '[{gevaarr: [ja]}]');
    kopie.vervang(vragen, 'Is er nu gevaar?', 'Is iedereen nu veilig?');
  });
  expect(woorden?.vragen).toHaveLength(1);
});
