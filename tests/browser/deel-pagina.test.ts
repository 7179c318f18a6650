import { describe, expect } from 'vitest';
import { test } from './site.ts';

const kopieren = { permissions: ['clipboard-read', 'clipboard-write'] };
const leesKlembord = () => navigator.clipboard.readText();

describe('een pagina delen of verbeteren', () => {
  test('kopieert het adres van de pagina, zonder wat iemand zocht of koos', async ({ visit }) => {
    const page = await visit('/rollen/wijkteam/?q=iets#bronnen', kopieren);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText('Gekopieerd').waitFor();
    expect(await page.evaluate(leesKlembord)).toMatch(/\/rollen\/wijkteam\/$/);
  });

  test('kopieert een bericht met de pagina en het bestand erin', async ({ visit }) => {
    const page = await visit('/rollen/wijkteam/', kopieren);
    await page.getByRole('button', { name: 'Kopieer een bericht' }).click();
    await page.getByText('Gekopieerd').waitFor();
    const bericht = await page.evaluate(leesKlembord);
    expect(bericht).toContain('Bestand: content/rollen/wijkteam.mdx');
    expect(bericht).toMatch(/\/rollen\/wijkteam\/\n/);
  });

  test('toont zonder scripts geen knop die niets doet', async ({ visit }) => {
    const page = await visit('/rollen/wijkteam/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Kopieer de link' }).isVisible()).toBe(false);
  });
});

describe('doorgeven wat niet klopt', () => {
  test('kopieert het bericht dat op de pagina staat, zonder account', async ({ visit }) => {
    const page = await visit('/over/meedoen/', kopieren);
    await page.getByRole('button', { name: 'Kopieer dit bericht' }).click();
    await page.getByText('Gekopieerd').waitFor();
    const bericht = await page.evaluate(leesKlembord);
    expect(bericht).toBe(await page.locator('main pre').textContent());
    expect(bericht.split('\n').map((regel) => regel.replace(/:.*/, ''))).toEqual([
      'Op deze pagina klopt iets niet',
      'Adres',
      'Dit staat er nu',
      'Dit moet er staan',
      'Dat las ik hier',
    ]);
  });

  test('kan ook zonder scripts: het bericht staat er als tekst, zonder knop die niets doet', async ({ visit }) => {
    const page = await visit('/over/meedoen/', { javaScriptEnabled: false });
    expect(await page.locator('main pre').textContent()).toContain('Dit moet er staan');
    expect(await page.getByRole('button', { name: 'Kopieer dit bericht' }).isVisible()).toBe(false);
  });

  test('begint onder elke tekst, en niet nog eens op de pagina zelf', async ({ visit }) => {
    const page = await visit('/rollen/wijkteam/');
    await page.getByRole('link', { name: 'Geef het door' }).click();
    await page.waitForURL('**/over/meedoen/');
    expect(await page.getByRole('button', { name: 'Kopieer een bericht' }).count()).toBe(0);
  });
});
