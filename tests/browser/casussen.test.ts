import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { makeVerslag } from '../../scripts/keuzehulp/verslag.ts';
import { compileInhoud, isLeesbaar } from '../../src/checks/compile-inhoud.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import type { Casus } from '../../src/schema/casus.ts';
import { DESK, test } from './site.ts';

const { inhoud } = await readInhoud('.');
const keuzehulp = inhoud.keuzehulpen.find(({ naam }) => naam === 'verwijzen');
if (!keuzehulp || !isLeesbaar(keuzehulp)) throw new Error('keuzehulp verwijzen ontbreekt');
const compiled = compileInhoud(keuzehulp);

/** Fill in the screen that stands open as the casus has it, and press Verder. */
async function beantwoord(page: Page, { antwoorden, extra }: Casus): Promise<void> {
  for (const naam of new Set(await page.locator('input[type=radio]:visible').evaluateAll((rondjes) => rondjes.map((rondje) => rondje.getAttribute('name') ?? '')))) {
    const rondje = page.locator(`input[name="${naam}"][value="${antwoorden[naam] ?? 'weet-niet'}"]`);
    // A fieldset can disappear with the answer above it: an adult has no guardian.
    if (await rondje.isVisible()) await rondje.check();
  }
  for (const vakje of extra) {
    const box = page.locator(`input[name="extra"][value="${vakje}"]`);
    if (await box.isVisible()) await box.check();
  }
  await page.getByRole('button', { name: 'Verder' }).click();
}

describe('de pagina geeft bij elke casus het advies van de opdrachtregel', () => {
  test.for(keuzehulp.casussen)('$id: $titel', async (casus, { visit }) => {
    const page = await visit('/keuzehulp/verwijzen/', DESK);
    await page.getByRole('button', { name: 'Verder' }).click();
    let schermen = 0;
    while (!(await page.title()).startsWith('Advies')) {
      schermen += 1;
      expect(schermen, 'schermen').toBeLessThanOrEqual(10);
      expect(await page.title()).toBe(`Stap ${schermen} – Keuzehulp`);
      expect(await page.locator('.vragen input:disabled:visible').count(), 'te zien, maar niet te kiezen').toBe(0);
      await beantwoord(page, casus);
    }
    const gekozen = Object.fromEntries(compiled.kenmerken.flatMap(({ id, soort }) => (soort === 'extra' ? [[id, casus.extra.includes(id) ? 'ja' : 'nee']] : [])));
    const alles = makeVerslag(inhoud, keuzehulp, compiled, { antwoorden: { ...casus.antwoorden, ...gekozen }, gemeente: null, versie: '' });
    const gevraagd = Object.fromEntries(alles.vragen.flatMap(({ kenmerk, antwoord }) => (typeof antwoord === 'string' ? [[kenmerk, antwoord]] : [])));
    const eerste = makeVerslag(inhoud, keuzehulp, compiled, { antwoorden: { ...gevraagd, ...gekozen }, gemeente: null, versie: '' });
    const opPagina = await page.locator('#advies [data-advies]:not([hidden])').evaluateAll((lijst) => lijst.map((advies) => advies.getAttribute('data-advies')));
    expect(schermen).toBe(alles.vragen.at(-1)?.scherm);
    expect(opPagina).toEqual(eerste.adviezen.map(({ id }) => id));
  });
});
