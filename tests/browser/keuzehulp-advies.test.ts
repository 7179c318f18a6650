import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { begin, beantwoord, JONGERE, KEUZEHULP, listAdviezen, stand, verder, type Wensen } from './keuzehulp-gids.ts';
import { DESK, test } from './site.ts';

type Verslag = { adviezen: { id: string; contacten: { route: string; telefoon: string | null }[] }[] };

/** What the command line says for the same answers. */
function vraagOpdrachtregel({ antwoorden, extra = [] }: Wensen, gemeente: string): Verslag {
  const paren = Object.entries(antwoorden).map(([kenmerk, antwoord]) => `${kenmerk}=${antwoord}`);
  const args = ['scripts/keuzehulp.ts', 'verwijzen', '--json', '--gemeente', gemeente, ...paren, `extra=${extra.join()}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Verslag;
}

const veld = (page: Page) => page.locator('input[name=gemeente]');
const gekozen = (page: Page) => page.locator('.gekozen strong');

/** Every phone number in the advice, with the advies and route under which it stands. */
const listNummers = (page: Page) =>
  page.locator('#advies [data-advies] [data-route] a[href^="tel:"]').evaluateAll((links) =>
    links.map((link) => [
      link.closest<HTMLElement>('[data-advies]')?.dataset['advies'],
      link.closest<HTMLElement>('[data-route]')?.dataset['route'],
      link.textContent,
    ]),
  );

const SITUATIES: [string, Wensen, string][] = [
  ['een kind dat geen politie wil', JONGERE, 'Zaanstad'],
  [
    'een volwassene zonder papieren',
    {
      antwoorden: { gevaar: 'nee', aanleiding: 'persoon', melder: 'zorg', leeftijd: '23-plus', verblijf: 'geen', positie: 'slachtoffer', vorm: 'arbeid', opvang: 'nu', politie: 'weet-niet' },
      extra: ['zorg-onverzekerd'],
    },
    'Heerlen',
  ],
  ['een plek', { antwoorden: { gevaar: 'weet-niet', aanleiding: 'plek', melder: 'toezicht', vorm: 'seksueel', politie: 'ja' } }, 'Zwolle'],
];

describe('het advies', () => {
  test.for(SITUATIES)('is voor %s hetzelfde als op de opdrachtregel, met dezelfde nummers in dezelfde volgorde', async ([, wensen, gemeente], { visit }) => {
    const page = await visit(KEUZEHULP);
    await veld(page).fill(gemeente);
    await begin(page);
    await beantwoord(page, wensen);
    const { adviezen } = vraagOpdrachtregel(wensen, gemeente);
    await expect.poll(() => gekozen(page).innerText()).toBe(gemeente);
    expect(await listAdviezen(page)).toEqual(adviezen.map(({ id }) => id));
    expect(await listNummers(page)).toEqual(
      adviezen.flatMap(({ id, contacten }) => contacten.flatMap(({ route, telefoon }) => (telefoon ? [[id, route, telefoon]] : []))),
    );
  });

  test('toont één kaart per partij, met elk nummer één keer in zicht', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, SITUATIES[1]?.[1] as Wensen);
    for (const kaart of await page.locator('.kaart').all()) {
      const nummers = await kaart.locator('.bel:visible').allInnerTexts();
      expect(new Set(nummers).size).toBe(nummers.length);
    }
    expect(await page.locator('.kaart').count()).toBeLessThanOrEqual(10);
  });

  test('verbergt niets van nu en vandaag, en vouwt Later dicht', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    for (const kaart of await page.locator('.kaart [data-wanneer=nu], .kaart [data-wanneer=vandaag]').all()) {
      expect(await kaart.isVisible()).toBe(true);
    }
    expect(await page.locator('.kaart.eerst').count()).toBe(3);
    expect(await page.locator('[data-groep=later]').getAttribute('open')).toBeNull();
  });

  test('zegt bij elk advies waarom, hoe zeker het is en waar het vandaan komt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const advies = page.locator('#advies-bel-veilig-thuis');
    await advies.getByText('Waarom dit advies?').click();
    const tekst = await advies.innerText();
    expect(tekst).toContain('Dit geldt als:');
    expect(tekst).toContain('Leeftijd: “Jonger dan 16”');
    expect(tekst).toContain('Dit staat zo in de bronnen.');
    expect(await advies.locator('.als li').count()).toBe(1);
    await advies.locator('a[href^="#bron-"]').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^bron-/);
  });

  test('wijst bij een advies dat mislukt naar het volgende dat er staat, of naar het vangnet', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const links = await page.locator('#advies [data-daarna]').evaluateAll((lijst) => lijst.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(await page.locator(link).count(), link).toBe(1);
  });

  test('toont alleen het vangnet dat nu geldt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    expect(await page.locator('#vangnet-nacht-veilig-thuis').isVisible()).toBe(true);
    expect(await page.locator('#vangnet-nacht-tot-negen-uur').isVisible()).toBe(false);
  });

  test('drukt je antwoorden alleen af als je dat aankruist', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.antwoorden').isVisible()).toBe(false);
    expect(await page.locator('.notities').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Druk mijn antwoorden ook af').check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.antwoorden').isVisible()).toBe(true);
  });

  test('past op papier op twee vellen, met je antwoorden erbij en elk nummer', async ({ visit }) => {
    const page = await visit(KEUZEHULP, DESK);
    await veld(page).fill('Zaanstad');
    await page.keyboard.press('Tab');
    await expect.poll(() => gekozen(page).textContent()).toBe('Zaanstad');
    await begin(page);
    await beantwoord(page, { antwoorden: { ...JONGERE.antwoorden, gevaar: 'ja' }, extra: ['lvb'] });
    expect(await page.locator('.kaart').count()).toBe(7);
    await page.getByLabel('Druk mijn antwoorden ook af').check();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    const nummers = await page.locator('#advies .bel:visible, #vangnet .bel:visible').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), parseFloat(getComputedStyle(link).fontSize)] as const));
    expect(nummers.length).toBeGreaterThan(4);
    for (const [href, grootte] of nummers) {
      expect(pdf).toContain(`(${href})`);
      // Larger than any text around it: 14 points.
      expect(grootte).toBeGreaterThan(18);
    }
    const website = page.locator('#advies a[href^="https://www.comensha.nl"]').first();
    expect(await website.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://www.comensha.nl');
    const tekst = await page.locator('keuzehulp-form').innerText();
    for (const deel of ['Zaanstad', 'versie', '0800 2000', 'Jonger dan 16', 'Aantekeningen']) expect(tekst).toContain(deel);
  });

  test('laat zich kopiëren als tekst', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { permissions: ['clipboard-read', 'clipboard-write'] });
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'Kopieer', exact: true }).click();
    await expect.poll(() => page.locator('.kopie').innerText()).toBe('Gekopieerd.');
    const tekst = await page.evaluate(() => navigator.clipboard.readText());
    expect(tekst).toContain('Bel Veilig Thuis voor advies');
    expect(tekst).toContain('0800 2000');
    expect(tekst).toContain('Doe dit niet');
    expect(tekst).toContain('Later');
    expect(tekst).toContain(await page.locator('[data-groep=later] h3').first().innerText());
    expect(tekst).not.toContain('Waarom dit advies?');
    expect(tekst).toMatch(/^\nDit doe je, in deze volgorde\n/);
    expect(tekst).toContain('\n\nVandaag\n\n');
    expect(tekst).toMatch(/Advies volgens de gids van \d+ \w+ \d{4}, versie \w+\.\s+http\S+\/keuzehulp\/verwijzen\/$/);
    await page.getByRole('button', { name: 'Kopieer nummer' }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\d ]+$/);
  });
});

describe('de gemeente', () => {
  test('mag je overslaan; bij het advies vult een keuze de nummers meteen in', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const wijkteam = page.locator('#advies-schakel-jeugdhulp-in [data-route=jeugdhulp-lokaal]').first();
    expect(await wijkteam.locator('a[href^="tel:"]').count()).toBe(0);
    await veld(page).fill('breda');
    await page.keyboard.press('Enter');
    await expect.poll(() => wijkteam.innerText()).toContain('Gemeente Breda');
    expect(await wijkteam.locator('a[href^="tel:"]').count()).toBe(1);
    await veld(page).fill('Utrecht');
    await page.keyboard.press('Tab');
    await expect.poll(() => wijkteam.innerText()).toContain('Gemeente Utrecht');
  });

  test('is met het toetsenbord uit de lijst te kiezen', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await page.getByRole('combobox').pressSequentially('zaans');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => gekozen(page).textContent()).toBe('Zaanstad');
    expect(await stand(page)).toBe('begin');
  });

  test('een oude naam of een dorp telt ook', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await veld(page).fill('Weesp');
    await page.keyboard.press('Tab');
    await expect.poll(() => gekozen(page).textContent()).toBe('Amsterdam');
  });

  test.for([
    ['een typfout', 'utrect', 'Bedoel je', 'Utrecht'],
    ['een naam die bij meer gemeenten past', 'Bergen', 'Welke bedoel je?', 'Bergen (L.)'],
  ] as const)('%s: de pagina vraagt welke', async ([, naam, vraag, keuze], { visit }) => {
    const page = await visit(KEUZEHULP);
    await veld(page).fill(naam);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.gemeente').innerText()).toContain(vraag);
    await page.getByRole('option', { name: keuze, exact: true }).click();
    await expect.poll(() => gekozen(page).textContent()).toBe(keuze);
  });

  test('een onbekende naam geeft de nummers voor heel Nederland', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await veld(page).fill('Xyzq');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.gemeente').innerText()).toContain('nummers voor heel Nederland');
    await verder(page);
    await beantwoord(page, JONGERE);
    expect(await page.locator('#advies-bel-veilig-thuis a[href="tel:08002000"]').isVisible()).toBe(true);
  });

  test('uit het adres telt mee, en verdwijnt uit het adres', async ({ visit }) => {
    const page = await visit(`${KEUZEHULP}?gemeente=GM0479`);
    await expect.poll(() => gekozen(page).textContent()).toBe('Zaanstad');
    expect(page.url()).not.toContain('?');
  });

  test('gaat niet naar de server: alle nummers komen in één keer', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const gevraagd: string[] = [];
    page.on('request', (request) => gevraagd.push(new URL(request.url()).pathname));
    await veld(page).fill('Breda');
    await page.keyboard.press('Tab');
    await expect.poll(() => gekozen(page).innerText()).toBe('Breda');
    // What the field does is fetched when it is used: the same scripts for everyone.
    expect(gevraagd.filter((adres) => !/^\/_astro\/[\w.-]+\.js$/.test(adres))).toEqual(['/gegevens/plaatsen.json']);
  });
});
