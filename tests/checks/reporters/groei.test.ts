import { expect, test } from 'vitest';
import type { Loop } from '../../../src/checks/meting/groei.ts';
import { formatGroei } from '../../../src/checks/reporters/groei.ts';

const loop = (keer: number): Loop => ({
  adviezen: 92 * keer, organisaties: 93, lezen: 400, toetsen: 700 + 100 * keer, bewijzen: 500 * keer, samen: 1600 + 600 * keer, wachten: 2000 * keer,
  geheugen: 3e8, knopen: 391 * keer, meldingen: 0,
});
const tekst = formatGroei([{ naam: 'meer adviezen', maten: [1, 5, 10].map((keer) => ({ keer, loop: loop(keer) })) }], 5);

test('de tabel geeft bij elke maat de tijd en hoeveel keer die van de eerste maat dat is', () => {
  expect(tekst).toContain('Meer adviezen');
  expect(tekst).toMatch(/ 10× +920 +93 +0,40 s +\(1,0×\) +1,70 s +\(2,1×\) +5,00 s +\(10,0×\) +7,60 s +\(3,5×\) +20,00 s +\(10,0×\) +300 MB +\(1,0×\) +3910 +\(10,0×\) +0$/m);
});

test('onder de tabel staat hoe snel elk deel groeit', () => {
  expect(tekst).toContain('bewijzen  elke keer erbij kost 500 ms, aan het eind 500 ms; groeit aan het eind met macht 1,00');
  expect(tekst).toContain('lezen     elke keer erbij kost 0 ms, aan het eind 0 ms; groeit aan het eind met macht 0,00');
  expect(tekst).not.toContain('wachten   elke keer');
});

test('erboven staat dat het namaak is, en van hoeveel keer het midden', () => {
  expect(tekst).toMatch(/namaak.*midden van 5 keer/);
});
