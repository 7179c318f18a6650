import { expect, test } from 'vitest';
import { formatAntwoorden, formatDeel, formatSituaties } from '../../src/site/redactie-woorden.ts';

const tekst = {
  vragen: [
    {
      kenmerk: 'gevaar',
      vraag: 'Is er gevaar?',
      kort: 'Gevaar',
      hulp: '',
      waarom: 'Dan eerst hulp.',
      antwoorden: [
        { id: 'ja', label: 'Ja', hulp: '' },
        { id: 'nee', label: 'Nee', hulp: '' },
      ],
    },
  ],
  extra: { vraag: 'Speelt er meer?', hulp: '', opties: [{ id: 'school', kort: 'School', label: 'Gaat niet naar school', hulp: '' }] },
};

test('een deel wordt nooit afgerond tot niets of tot alles', () => {
  expect(formatDeel(1n, 3n)).toBe('33%');
  expect(formatDeel(1n, 100_000n)).toBe('minder dan 1%');
  expect(formatDeel(99_999n, 100_000n)).toBe('bijna alles');
  expect(formatDeel(0n, 7n)).toBe('0%');
  expect(formatDeel(7n, 7n)).toBe('100%');
});

test('situaties staan in de woorden van de vragen, elk blok op een eigen regel', () => {
  expect(formatSituaties([{ gevaar: ['ja'], school: ['nee'] }, {}], tekst)).toEqual([
    'Gevaar: “Ja” en Niet aangekruist: “Gaat niet naar school”',
    'In elke situatie',
  ]);
});

test('antwoorden staan in hun volgorde', () => {
  expect(formatAntwoorden({ school: 'ja', gevaar: 'nee' }, tekst)).toEqual([
    'Aangekruist: “Gaat niet naar school”',
    'Gevaar: “Nee”',
  ]);
});
