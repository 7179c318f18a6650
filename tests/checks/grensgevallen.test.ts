import { expect, test } from 'vitest';
import { controleer } from '../../src/checks/controle.ts';
import { parseInhoud } from '../../src/checks/reading/parse-inhoud.ts';
import { maakBewijsInhoud, type Plant } from '../fixtures/bewijs-inhoud.ts';
import { GRENZEN, metGrensgevallen } from '../fixtures/met-grensgevallen.ts';

const fouten = (plant: Plant) => {
  const { inhoud, issues } = parseInhoud(maakBewijsInhoud(metGrensgevallen(plant)));
  return controleer(inhoud, issues)
    .filter(({ file }) => file === GRENZEN)
    .map(({ code, line, problem, fix }) => `${line} ${code} ${problem} ${fix}`);
};

test('grensgevallen die kloppen, geven geen melding', () => {
  expect(fouten(() => undefined)).toEqual([]);
});

test.each([
  [
    'een antwoord dat niet bestaat',
    'gevaar: ja',
    'gevaar: joh',
    '13 onbekend-antwoord',
    'Kies uit: ja, nee, weet-niet.',
  ],
  ['een vakje dat niet bestaat', '[huiselijk]', '[huislijk]', '14 onbekend-kenmerk', 'Bedoel je "huiselijk"?'],
  [
    'een advies dat niet bestaat',
    'wel: [bel-112, bel-veilig-thuis]',
    'wel: [bel-122, bel-veilig-thuis]',
    '15 onbekend-advies',
    'Bedoel je "bel-112"?',
  ],
  ['een advies bij routes dat niet bestaat', 'bel-112: [', 'bel-122: [', '18 onbekend-advies', 'Bedoel je "bel-112"?'],
  [
    'een route die niet bestaat',
    '[noodnummer-112]',
    '[noodnummer-113]',
    '18 onbekende-route',
    'Bedoel je "noodnummer-112"?',
  ],
  [
    'een vraag die niet aan de orde is',
    'leeftijd: volwassen, politie: nee',
    'leeftijd: volwassen, gezag: ouders, politie: nee',
    '13 casus-onmogelijk',
    'Dit grensgeval beantwoordt gezag',
  ],
  [
    'twee keer hetzelfde nummer',
    '- id: g003',
    '- id: g002',
    '20 dubbel-id',
    'Het grensgeval "g002" staat er twee keer',
  ],
  ['een verkeerd nummer', '- id: g002', '- id: twee', '12 ongeldige-waarde', 'twee'],
])('%s wordt gemeld op de goede regel', (_wat, van, naar, plek, woorden) => {
  const gevonden = fouten((kopie) => kopie.vervang(GRENZEN, van, naar));
  expect(gevonden.filter((fout) => fout.startsWith(plek) && fout.includes(woorden))).toHaveLength(1);
});

test('een keuzehulp zonder grensgevallen mag, en dan bewaakt niets de grenzen', () => {
  const { inhoud } = parseInhoud(maakBewijsInhoud());
  expect(inhoud.keuzehulpen[0]?.grensgevallen).toEqual([]);
  expect(controleer(inhoud).filter(({ code }) => code === 'grens-onbewaakt')).toEqual([]);
});
