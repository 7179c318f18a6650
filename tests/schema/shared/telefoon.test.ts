import { expect, test } from 'vitest';
import { telefoonnummerSchema } from '../../../src/schema/shared/telefoon.ts';

const past = (nummer: string): boolean => telefoonnummerSchema.safeParse(nummer).success;

test.each([
  '112',
  '113',
  '116 111',
  '14 020',
  '14 0475',
  '0800 2000',
  '0900 8844',
  '0800 202 00 01',
  '033 448 11 86',
  '0592 306 300',
  '06 12 34 56 78',
  '088 234 24 50',
  '+31 33 448 11 86',
])('%s is een telefoonnummer', (nummer) => {
  expect(past(nummer)).toBe(true);
});

test.each([
  '033 448 11',
  '033 448 11 861',
  '0800 200',
  '0800 20001',
  '14 20',
  '111',
  '033-4481186',
  '(033) 448 11 86',
  '033 HULP',
  ' 112',
  '033  448 11 86',
])('%s is geen telefoonnummer: er is een cijfer te veel of te weinig, of er staat iets anders in', (nummer) => {
  expect(past(nummer)).toBe(false);
});
