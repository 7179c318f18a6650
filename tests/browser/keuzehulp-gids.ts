import type { Page } from 'playwright-core';

/** Answers by kenmerk; boxes of the extras by their id. */
export type Wensen = { antwoorden: Record<string, string>; extra?: string[] };

export const KEUZEHULP = '/keuzehulp/verwijzen/';

/** A case that touches much: a minor, with a shared screen, without police. */
export const JONGERE: Wensen = {
  antwoorden: {
    gevaar: 'nee',
    aanleiding: 'persoon',
    melder: 'jeugdhulp',
    leeftijd: 'onder-16',
    gezag: 'ouders',
    verblijf: 'nederlands',
    positie: 'slachtoffer',
    vorm: 'seksueel',
    opvang: 'nee',
    politie: 'nee',
  },
};

export const stand = (page: Page) => page.locator('keuzehulp-form').getAttribute('data-stand');
export const verder = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click();
export const kop = (page: Page) => page.locator('h1').innerText();
export const listAdviezen = (page: Page, vak = '#advies') =>
  page.locator(`${vak} [data-advies]`).evaluateAll((blokken) => blokken.map((blok) => blok.dataset['advies'] ?? ''));

/** Start the interview, without a municipality. */
export async function begin(page: Page): Promise<void> {
  await page.locator('[data-stand=begin]').waitFor();
  await verder(page);
  await page.locator('[data-stand=vraag]').waitFor();
}

/** Give the answers of one screen; what is not wished gets the last answer, which is "weet ik niet" where that exists. */
export async function vulIn(page: Page, { antwoorden, extra = [] }: Wensen): Promise<void> {
  for (let plek = 0; plek < (await page.locator('fieldset:visible').count()); plek += 1) {
    const vraag = page.locator('fieldset:visible').nth(plek);
    const kenmerk = (await vraag.getAttribute('data-kenmerk')) ?? '';
    if (kenmerk === 'extra') for (const id of extra) await vraag.locator(`[value="${id}"]`).check();
    else await vraag.locator(antwoorden[kenmerk] ? `[value="${antwoorden[kenmerk]}"]` : 'input:enabled >> nth=-1').check();
  }
}

/** Answer screens until the advice, or until `tot` screens have been passed. Gives the kenmerken per screen. */
export async function beantwoord(page: Page, wensen: Wensen, tot = 20): Promise<string[][]> {
  const schermen: string[][] = [];
  while (schermen.length < tot && (await stand(page)) === 'vraag') {
    await vulIn(page, wensen);
    schermen.push(await page.locator('fieldset:visible').evaluateAll((lijst) => lijst.map((vraag) => vraag.dataset['kenmerk'] ?? '')));
    await verder(page);
  }
  return schermen;
}
