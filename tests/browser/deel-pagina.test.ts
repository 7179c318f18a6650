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
