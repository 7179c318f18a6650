import { expect, test } from 'vitest';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { meetPaginas } from '../../../src/checks/meting/pagina.ts';
import { meetSoorten } from '../../../src/checks/meting/soort.ts';
import { formatGebruik, formatPaginas, formatSoorten } from '../../../src/checks/reporters/meting.ts';
import { maakInhoud } from '../../fixtures/kleine-inhoud.ts';

const { inhoud } = parseInhoud(maakInhoud({
  'content/rollen/zorgcoordinatie.mdx': ['Bel <Organisatie id="comensha" />.', `De <Begrip id="cosm" /> helpt. ${'Bel ons nu. '.repeat(30)}`],
}));
const paginas = meetPaginas(inhoud);

test('de tabel heeft een regel per soort en een regel voor alles samen, met getallen onder elkaar', () => {
  const [koppen = '', , ...rijen] = formatSoorten(meetSoorten(paginas)).split('\n');
  expect(rijen.map((rij) => rij.split(' ')[0])).toContain('rollen');
  expect(rijen.at(-1)).toMatch(/^samen +\d+ +\d+/);
  const einde = koppen.indexOf('woorden') + 'woorden'.length;
  expect(rijen.map((rij) => rij.slice(einde - 1, einde + 1))).toSatisfy((cellen: string[]) => cellen.every((cel) => /^\d $/.test(cel)));
});

test('de lijst per pagina begint bij de moeilijkste en geeft een streepje waar niets te wegen valt', () => {
  const regels = formatPaginas(paginas).split('\n').filter((regel) => regel.startsWith('| content/'));
  expect(regels[0]).toMatch(/^\| content\/rollen\/zorgcoordinatie.mdx \| \d+ \|/);
  expect(regels.at(-1)).toContain('| – |');
});

test('van feiten, bronnen en begrippen staat er hoeveel een pagina gebruikt', () => {
  expect(formatGebruik(inhoud)).toBe(
    'Feiten: 2, waarvan gebruikt 1, onzeker 1\nBronnen: 1, waarvan gebruikt 1\nBegrippen: 1, waarvan gebruikt 1',
  );
});
