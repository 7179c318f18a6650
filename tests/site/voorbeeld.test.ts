import { expect, test, vi } from 'vitest';
import { getVoorbeeld } from '../../src/site/voorbeeld.ts';

const kaart = (wanneer: string, titel: string, contact?: Record<string, string>) => ({
  wanneer,
  adviezen: [{ titel }],
  contacten: contact ? [{ route: 'r', naam: 'r', contacten: [contact] }] : [],
});

vi.mock('../../src/site/casus.ts', () => ({
  listCasusEntries: async () => [{ id: 'c04', situatie: 'Een wijkteamlid bezoekt een gezin.' }],
  getCasusPagina: async () => ({
    gemeente: { naam: 'Utrecht', href: '/gemeente/utrecht/' },
    kaarten: [
      kaart('nu', 'Bel 112', { naam: 'Politie', telefoon: '112' }),
      kaart('vandaag', 'Bel Veilig Thuis', {
        naam: 'Veilig Thuis',
        telefoon: '0800 2000',
        letOp: 'nog te controleren',
      }),
      kaart('vandaag', 'Regel een advocaat'),
      kaart('vandaag', 'Zoek uit welke gemeente het is'),
      kaart('later', 'Wijs op nazorg'),
    ],
  }),
}));

test('het voorbeeld toont per moment het begin van het advies, en zegt hoeveel er nog is', async () => {
  const { momenten, ...rest } = (await getVoorbeeld()) ?? { momenten: [] };
  expect(rest).toEqual({ situatie: 'Een wijkteamlid bezoekt een gezin.', gemeente: 'Utrecht', href: '/casussen/c04/' });
  expect(momenten.map(({ naam, kaarten, rest: nog }) => [naam, kaarten.length, nog])).toEqual([
    ['Nu', 1, 0],
    ['Vandaag', 2, 1],
  ]);
});

test('een nummer dat nog gecontroleerd wordt, staat niet in het voorbeeld', async () => {
  const kaarten = (await getVoorbeeld())?.momenten.flatMap((moment) => moment.kaarten) ?? [];
  expect(kaarten[0]).toEqual({ titel: 'Bel 112', wie: 'Politie', telefoon: '112' });
  expect(kaarten[1]).toEqual({ titel: 'Bel Veilig Thuis', wie: 'Veilig Thuis' });
});
