import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { paginasoorten, type Proefnaam } from '../../src/site/paginasoorten.ts';
import { print } from './afdruk.ts';
import { judge } from './axe.ts';
import { readOpbouw } from './opbouw.ts';
import { measureRust } from './rust.ts';
import { DESK, test } from './site.ts';
import { findUitstekend } from './smal.ts';
import { walk } from './toetsenbord.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The cell that a test fills in the table of kinds of pages. */
    cel?: { soort: string; proef: Proefnaam; telling: number; klein?: string[] };
  }
}

/** What the site aims at, in pixels. WCAG 2.2 AA asks for 24, or room around it; axe judges that. */
const RUIM = 44;

const expectAxe = async (page: Page): Promise<number> => {
  const { bezwaren, regels } = await judge(page);
  expect(bezwaren.map(({ tekst }) => tekst)).toEqual([]);
  return regels;
};

/** Use the skip link, the first stop of all, and say where the focus is then, and after one Tab more. */
async function jump(page: Page): Promise<string[]> {
  const link = page.getByRole('link', { name: /^(Naar de inhoud|Go to the content)$/ });
  await link.focus();
  await page.keyboard.press('Enter');
  const sprong = await page.evaluate(() => document.activeElement?.id ?? '');
  await page.keyboard.press('Tab');
  const verder = await page.evaluate(() => {
    const place = document.querySelector('main')?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
    return place & Node.DOCUMENT_POSITION_FOLLOWING ? 'in of na de inhoud' : 'voor de inhoud';
  });
  return [sprong, verder];
}

describe.each(paginasoorten)('$naam ($adres)', ({ naam, adres }) => {
  const meld = (meta: object, proef: Proefnaam, telling: number, klein?: string[]) => {
    expect(telling, 'waar de proef naar keek').toBeGreaterThan(0);
    Object.assign(meta, { cel: { soort: naam, proef, telling, ...(klein === undefined ? {} : { klein }) } });
  };

  test('heeft geen bezwaren van axe in lichte kleuren', async ({ visit, task }) => {
    meld(task.meta, 'axeLicht', await expectAxe(await visit(adres, { colorScheme: 'light' })));
  });

  test('heeft geen bezwaren van axe in donkere kleuren', async ({ visit, task }) => {
    meld(task.meta, 'axeDonker', await expectAxe(await visit(adres, { colorScheme: 'dark' })));
  });

  test('is met Tab helemaal te doorlopen, in volgorde en steeds zichtbaar', async ({ visit, task }) => {
    const page = await visit(adres, { ...DESK, reducedMotion: 'reduce' });
    // Results of a search come later than the page.
    await page.waitForLoadState('networkidle');
    const { haltes, gemist, kwijt } = await walk(page);
    expect.soft(gemist, 'niet bereikt').toEqual([]);
    expect.soft(kwijt, 'keer dat de focus nergens was').toBe(0);
    const terug = haltes.filter(({ plek }, index) => plek < (haltes[index - 1]?.plek ?? -1));
    expect.soft(terug, 'uit de volgorde').toEqual([]);
    expect
      .soft(
        haltes.filter(({ zichtbaar }) => !zichtbaar),
        'focus is niet te zien',
      )
      .toEqual([]);
    expect
      .soft(
        haltes.filter(({ vrij }) => !vrij),
        'ligt onder iets anders',
      )
      .toEqual([]);
    expect.soft(await jump(page), 'na de sprong naar de inhoud').toEqual(['inhoud', 'in of na de inhoud']);
    meld(
      task.meta,
      'toetsenbord',
      haltes.length,
      haltes.filter(({ maat = RUIM }) => maat < RUIM).map((halte) => `${halte.naam} ${halte.maat}`),
    );
  });

  test('past op een scherm van 320 pixels, zonder opzij te schuiven', async ({ visit, task }) => {
    const page = await visit(adres, { viewport: { width: 320, height: 640 } });
    const { onderdelen, uitstekend } = await findUitstekend(page);
    expect(uitstekend).toEqual([]);
    meld(task.meta, 'smal', onderdelen);
  });

  test('is zonder scripts te lezen', async ({ visit, task }) => {
    const page = await visit(adres, { javaScriptEnabled: false });
    const tekst = (await page.locator('main').innerText()).trim();
    expect(tekst.length).toBeGreaterThan(150);
    expect(await page.locator('h1').isVisible()).toBe(true);
    meld(task.meta, 'zonderScripts', tekst.split(/\s+/).length);
  });

  test('komt zwart op wit op papier, zonder knoppen en zonder iets te verliezen', async ({ visit, task }) => {
    const { vellen, gebreken } = await print(await visit(adres, { colorScheme: 'dark' }));
    expect(gebreken).toEqual([]);
    meld(task.meta, 'afdruk', vellen);
  });

  test('heeft koppen en gebieden waar een schermlezer iets aan heeft', async ({ visit, task }) => {
    const { koppen, gebreken } = await readOpbouw(await visit(adres));
    expect(gebreken).toEqual([]);
    meld(task.meta, 'opbouw', koppen.length);
  });

  test('verspringt niet en vraagt weinig aan de server', async ({ visit, task }) => {
    const { verschuiving, verzoeken } = await measureRust(await visit(adres));
    expect(verschuiving, 'verschuiving').toBeLessThan(0.001);
    meld(task.meta, 'rust', verzoeken.length);
  });
});
