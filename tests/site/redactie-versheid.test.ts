import { expect, test } from 'vitest';
import { groepeerOpVersheid } from '../../src/site/redactie-versheid.ts';

const houdbaar = { telefoonnummer: 6, gemeentenummer: 12, mailadres: 12, website: 12, feit: 12, pagina: 12 };
const nummer = (wat: string, gezien: string, eigen = '0800 0101') =>
  ({ soort: 'telefoonnummer', wat, gezien, nummer: eigen, file: 'content/hulpaanbod/voorbeeld.mdx' }) as const;

test('wat geen datum heeft, staat bovenaan; daarna wat het langst geleden is gezien', () => {
  const [groep] = groepeerOpVersheid(
    [nummer('nieuw', '2026-11'), nummer('oud', '2019'), nummer('zonder', 'onbekend'), nummer('112', '2018', '112')],
    houdbaar,
    '2026-11-22',
  );
  expect(groep?.rijen.map(({ wat, verlopen }) => [wat, verlopen])).toEqual([
    ['zonder', true],
    ['112', false],
    ['oud', true],
    ['nieuw', false],
  ]);
  expect(groep).toMatchObject({ zonderDatum: 1, verlopen: 2, oudste: '2018', maanden: 6 });
});

test('de dag van de bouw beslist wat over tijd is', () => {
  const bij = (vandaag: string) => groepeerOpVersheid([nummer('nieuw', '2026-11-01')], houdbaar, vandaag)[0]?.verlopen;
  expect([bij('2027-05-01'), bij('2027-05-02')]).toEqual([0, 1]);
});

test('een soort waar niets van is, staat er niet', () => {
  expect(groepeerOpVersheid([nummer('een', '2026')], houdbaar, '2026-11-22').map(({ id }) => id)).toEqual(['telefoonnummer']);
});
