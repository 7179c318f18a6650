import { expect, test } from 'vitest';
import { formatVerschil } from '../../../src/checks/reporters/verschil.ts';
import { readVersie } from '../../../src/checks/verschil/versie.ts';
import { compareInhoud, isOnveilig, type VerschilRapport } from '../../../src/checks/verschil/verschil.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

/** What a change to the small content means. */
const vergelijk = (plant: Plant, eerst?: Plant): VerschilRapport =>
  compareInhoud(readVersie(maakBewijsInhoud(eerst)), readVersie(maakBewijsInhoud(plant)));

const veiligheid = `${map}/veiligheid.yaml`;

test('twee gelijke versies geven geen enkel verschil', () => {
  const rapport = vergelijk(() => undefined);
  expect(rapport.bestanden).toEqual([]);
  expect(isOnveilig(rapport)).toBe(false);
  expect(formatVerschil(rapport, 'main', 'tekst')).toBe('Vergeleken met main. In content/ is niets veranderd.');
});

test('een voorwaarde die kleiner wordt, zegt in hoeveel situaties het advies wegvalt en geeft het kortste voorbeeld', () => {
  const rapport = vergelijk((kopie) => kopie.vervang(advies('bel-veilig-thuis'), '\n  - huiselijk: [ja]', ''));
  const [keuzehulp] = rapport.keuzehulpen;
  // 3 × gevaar, only volwassen (its wie-zorgt is not put), 3 × politie, huiselijk ticked.
  expect(keuzehulp?.adviezen).toEqual([
    expect.objectContaining({
      id: 'bel-veilig-thuis',
      soort: 'gewijzigd',
      eraf: { aantal: 9n, voorbeeld: 'Leeftijd: 18 of ouder · Huiselijk: aangekruist' },
    }),
  ]);
  expect(formatVerschil(rapport, 'main', 'markdown')).toContain('verschijnt niet meer in 9 van 90 combinaties');
});

test('een nieuw advies staat er met waar het verschijnt', () => {
  const rapport = vergelijk((kopie) =>
    kopie.bestanden.set(
      advies('wacht-even'),
      maakAdvies({ titel: 'Wacht tot het veilig is', als: '[{gevaar: [ja]}]' }),
    ),
  );
  expect(rapport.keuzehulpen[0]?.adviezen).toEqual([
    expect.objectContaining({
      id: 'wacht-even',
      soort: 'nieuw',
      erbij: expect.objectContaining({ voorbeeld: 'Gevaar: Ja' }),
    }),
  ]);
});

test('een ander telefoonnummer staat er één keer, met de routes en gemeenten waar een lezer het krijgt', () => {
  const rapport = vergelijk((kopie) => kopie.vervang('content/hulpaanbod/veilig-thuis.mdx', '0800 2000', '0800 2001'));
  expect(rapport.contacten).toEqual([
    {
      weg: ['Veilig Thuis, 0800 2000'],
      erbij: ['Veilig Thuis, 0800 2001'],
      plekken: [{ route: 'veilig-thuis', gemeenten: expect.any(Array) }],
    },
  ]);
  expect(rapport.keuzehulpen[0]?.adviezen).toEqual([]);
  expect(formatVerschil(rapport, 'main', 'tekst')).toContain('Veilig Thuis, 0800 2000 → Veilig Thuis, 0800 2001.');
});

test('een advies dat alleen van moment verandert, zegt van welk naar welk', () => {
  const rapport = vergelijk((kopie) => kopie.zet(advies('bel-zorgcoordinator'), 'wanneer', 'deze-week'));
  expect(rapport.keuzehulpen[0]?.adviezen[0]?.velden).toEqual(['wanneer: vandaag → deze-week']);
});

test('een advies dat naar een ander advies verwijst als het niet lukt, is anders; andere woorden zijn dat niet', () => {
  const rapport = vergelijk((kopie) => {
    kopie.vervang(advies('bel-zorgcoordinator'), 'dan: vangnet', 'dan: bel-comensha');
    kopie.zet(advies('bel-comensha'), 'titel', 'Bel CoMensha');
  });
  expect(rapport.keuzehulpen[0]?.adviezen).toEqual([
    expect.objectContaining({ id: 'bel-zorgcoordinator', velden: ['als het niet lukt: vangnet → bel-comensha'] }),
  ]);
});

test('een eis die door de nieuwe adviezen wordt geschonden, is een fout met tegenvoorbeeld, ook als de eis meeverandert', () => {
  const rapport = vergelijk((kopie) => {
    kopie.zet(advies('bel-112'), 'als', '[{gevaar: [weet-niet]}]');
    kopie.voegToe(advies('bel-zorgcoordinator'), 'Nog een zin.');
    kopie.vervang(veiligheid, /als: \[\{gevaar: \[ja\]\}\]/, 'als: [{gevaar: [weet-niet]}]');
  });
  const [eis] = rapport.keuzehulpen[0]?.eisen ?? [];
  expect(eis).toMatchObject({ soort: 'geschonden' });
  expect(eis?.voorbeeld).toContain('Bij [Gevaar: Ja]');
  expect(isOnveilig(rapport)).toBe(true);
});

test('een eis die wordt weggehaald of voor minder situaties geldt, is een fout, ook als alles nog klopt', () => {
  const eisen = readVersie(maakBewijsInhoud()).inhoud.keuzehulpen[0]?.veiligheid?.eisen ?? [];
  const eerste = eisen[0]?.id as string;
  const weg = vergelijk((kopie) => kopie.vervang(veiligheid, new RegExp(`  - id: ${eerste}\\n(?:    .*\\n)*\\n?`), ''));
  expect(weg.keuzehulpen[0]?.eisen).toContainEqual(expect.objectContaining({ id: eerste, soort: 'weg' }));
  const kleiner = vergelijk((kopie) =>
    kopie.vervang(veiligheid, 'als: [{gevaar: [ja]}]', 'als: [{gevaar: [ja], politie: [ja]}]'),
  );
  expect(kleiner.keuzehulpen[0]?.eisen).toContainEqual(
    expect.objectContaining({ soort: 'kleiner', voorbeeld: 'Gevaar: Ja · Politie: Liever niet' }),
  );
  expect([isOnveilig(weg), isOnveilig(kleiner)]).toEqual([true, true]);
});

test('een nieuwe uitzondering op de weet-niet-wet valt op, en is geen fout', () => {
  const rapport = vergelijk((kopie) =>
    kopie.zet(veiligheid, 'zonderActie', '\n  - als: [{gevaar: [nee]}]\n    omdat: Dan hoeft er niets.\n'),
  );
  expect(rapport.keuzehulpen[0]?.eisen).toContainEqual(expect.objectContaining({ soort: 'uitzondering' }));
});

test('een casus die iets anders krijgt, zegt wat er bij komt en wat er wegvalt', () => {
  const rapport = vergelijk((kopie) => {
    kopie.zet(
      advies('bel-veilig-thuis'),
      'als',
      '[{leeftijd: [onder-18, weet-niet], politie: [ja, weet-niet]}, {huiselijk: [ja]}]',
    );
    kopie.zet(advies('bel-zorgcoordinator'), 'als', '[{}]');
  });
  expect(rapport.keuzehulpen[0]?.casussen).toEqual([
    expect.objectContaining({
      id: 'jongen-thuis',
      soort: 'gewijzigd',
      erbij: ['Doe dit eerst'],
      eraf: ['Doe dit eerst'],
    }),
  ]);
});

test('een keuzehulp met fouten is niet vergeleken, en dat wordt gezegd', () => {
  const rapport = vergelijk((kopie) => kopie.zet(advies('bel-112'), 'als', '[{gevaarr: [ja]}]'));
  expect(rapport.keuzehulpen).toEqual([]);
  expect(formatVerschil(rapport, 'main', 'tekst')).toContain(
    'Keuzehulp verwijzen is niet vergeleken: de nieuwe versie',
  );
  expect(isOnveilig(rapport)).toBe(true);
});

test('een feit met een andere waarde noemt de pagina’s waarop het staat', () => {
  const rapport = vergelijk((kopie) =>
    kopie.vervang('content/feiten.yaml', 'waarde: drie maanden', 'waarde: vier maanden'),
  );
  expect(rapport.feiten).toEqual([expect.objectContaining({ id: 'bedenktijd-duur', paginas: expect.any(Array) })]);
  expect(rapport.feiten[0]?.na).toContain('vier maanden');
});
