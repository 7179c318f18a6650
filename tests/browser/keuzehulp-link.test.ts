import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { begin, beantwoord, JONGERE, KEUZEHULP, listAdviezen, stand } from './keuzehulp-gids.ts';
import { test } from './site.ts';

/** The link that the page makes when someone asks for it. */
async function maakLink(page: Page): Promise<string> {
  await begin(page);
  await beantwoord(page, { ...JONGERE, extra: ['lvb'] });
  await page.getByRole('button', { name: 'Maak link' }).click();
  return page.getByLabel('Link naar dit advies').inputValue();
}

describe('een link met antwoorden', () => {
  test('is er pas als je erom vraagt, met een waarschuwing', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    expect(await page.getByLabel('Link naar dit advies').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Maak link' }).click();
    expect(await page.locator('.link').innerText()).toContain('In deze link staan je antwoorden.');
    expect(await page.getByLabel('Link naar dit advies').inputValue()).toMatch(/\/keuzehulp\/verwijzen\/#v=[0-9a-f]+&a=[0-9a-z-]+$/);
  });

  test('geeft wie hem opent hetzelfde advies, en verdwijnt uit de adresbalk', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    const link = await maakLink(page);
    const ander = await visit(link);
    await ander.locator('[data-stand=advies]').waitFor();
    expect(await listAdviezen(ander)).toEqual(await listAdviezen(page));
    expect(ander.url()).not.toContain('#');
    await ander.getByRole('button', { name: 'wijzig Leeftijd' }).click();
    expect(await ander.locator('[name=leeftijd]:checked').getAttribute('value')).toBe('onder-16');
  });

  test.for([
    ['van een andere versie', (link: string) => link.replace(/v=\w+/, 'v=00000000')],
    ['die is afgebroken', (link: string) => link.slice(0, -3)],
    ['met een onbekend antwoord', (link: string) => link.replace(/a=./, 'a=z')],
    ['met rommel', (link: string) => link.replace(/a=.*/, 'a=%E0%A4%A')],
  ] as const)('%s begint opnieuw en zegt dat', async ([, verander], { visit }) => {
    const page = await visit(KEUZEHULP);
    const ander = await visit(verander(await maakLink(page)));
    await ander.locator('[data-stand]').waitFor();
    expect(await stand(ander)).toBe('begin');
    expect(await ander.locator('.melding').innerText()).toContain('Deze link klopt niet, of is van een eerdere versie');
    await begin(ander);
    expect(await ander.locator('fieldset:visible input:checked').count()).toBe(0);
  });
});
