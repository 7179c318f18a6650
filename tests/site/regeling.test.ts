import { expect, test, vi } from 'vitest';
import { listRegelingGroepen } from '../../src/site/regeling.ts';

const content = vi.hoisted(() => ({ rechten: [] as object[] }));

vi.mock('../../src/site/artikel.ts', () => ({ listArtikelen: async () => content.rechten }));

test('de regelingen staan onder hun kop, de koppen in vaste volgorde en zonder lege koppen', async () => {
  content.rechten = [
    { id: 'cosm', titel: 'COSM-opvang', groep: 'opvang' },
    { id: 'bedenktijd', titel: 'Bedenktijd', groep: 'verblijf' },
    { id: 'omm', titel: 'OMM-opvang', groep: 'opvang' },
  ];
  expect(await listRegelingGroepen()).toEqual([
    { naam: 'Mogen blijven', links: [{ naam: 'Bedenktijd', href: '/rechten/bedenktijd/' }] },
    {
      naam: 'Een veilige plek',
      links: [
        { naam: 'COSM-opvang', href: '/rechten/cosm/' },
        { naam: 'OMM-opvang', href: '/rechten/omm/' },
      ],
    },
  ]);
});
