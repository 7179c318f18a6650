import { expect, test } from 'vitest';
import { listGrensbestanden } from '../../../src/checks/grenzen/grensbestanden.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { formatBijwerking, formatNieuweGrensgevallen } from '../../../src/checks/reporters/grensgevallen.ts';
import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';
import { GRENZEN, metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';

const lijst = (plant?: Plant) => listGrensbestanden(parseInhoud(maakBewijsInhoud(plant)).inhoud);
const ruimer: Plant = (kopie) => kopie.zet(advies('ga-naar-de-politie'), 'als', '\n  - politie: [ja, weet-niet]');

test('klopt alles, dan is er niets te doen en niets over te nemen', () => {
  const [bestand, ...rest] = lijst(metGrensgevallen());
  expect(rest).toEqual([]);
  expect(bestand?.bijwerkingen).toEqual([]);
  expect(bestand && formatBijwerking(bestand)).toBe(
    `${GRENZEN}: alle 5 grensgevallen kloppen, en elke grens heeft er een.`,
  );
  expect(formatNieuweGrensgevallen(lijst(metGrensgevallen()))).toBe('');
});

test('wordt een voorwaarde ruimer, dan staat er wat er verandert en wat je overneemt', () => {
  const bestanden = lijst(metGrensgevallen(ruimer));
  expect(bestanden.map(formatBijwerking).join()).toContain('ga-naar-de-politie: van niet naar wel: g003');
  const tekst = formatNieuweGrensgevallen(bestanden);
  expect(tekst).toContain('hoort dit grensgeval zo in');
  expect(tekst).toContain('\n- ga-naar-de-politie: van niet naar wel: g003');
  expect(tekst).toContain('- id: g003\n');
  expect(tekst).not.toContain('- id: g001\n');
});

test('een grensgeval met een antwoord dat niet bestaat, gaat weg in plaats van alles tegen te houden', () => {
  const [bestand] = lijst(metGrensgevallen((kopie) => kopie.vervang(GRENZEN, 'gevaar: ja', 'gevaar: misschien')));
  expect(bestand?.tekst).not.toContain('misschien');
  expect(bestand?.bijwerkingen).toContainEqual({ geval: 'g002', advies: 'bel-112', van: 'wel', naar: undefined });
});

test('een vakje dat niet meer bestaat, houdt het bijwerken niet tegen', () => {
  const [bestand] = lijst(
    metGrensgevallen((kopie) => kopie.vervang(GRENZEN, 'extra: [huiselijk]', 'extra: [oud-vakje]')),
  );
  expect(bestand?.tekst).toContain('extra: [huiselijk]');
  expect(bestand?.tekst).not.toContain('oud-vakje');
});

test.each([
  ['met een rij die niet te lezen is', '- id: g003', '- id: drie'],
  ['met een samenvoegconflict', '- id: g003', '<<<<<<< HEAD\n- id: g003'],
  ['met twee keer hetzelfde nummer', '- id: g003', '- id: g002'],
])('een bestand %s blijft met rust: wat niet gelezen is, zou verloren gaan', (_wat, van, naar) => {
  expect(lijst(metGrensgevallen((kopie) => kopie.vervang(GRENZEN, van, naar)))).toEqual([]);
});

test('kan een voorwaarde niet gelezen worden, dan blijft het bestand met rust', () => {
  expect(lijst(metGrensgevallen((kopie) => kopie.zet(advies('bel-112'), 'als', '[{geveer: [ja]}]')))).toEqual([]);
});
