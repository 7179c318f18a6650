import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { DESK, test } from './site.ts';

const sectoren = readdirSync('content/signalen/sectoren').map((file) => file.replace(/\.mdx$/, ''));
/** A5 in points, as a PDF counts; browsers round to a fraction. */
const A5 = { breed: 420, hoog: 595 };

test.for(sectoren)('de signaalkaart van %s past op één vel A5', async (sector, { visit }) => {
  const page = await visit(`/signalen/sector/${sector}/kaart/`, DESK);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, breed, hoog] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
  expect(Math.round(Number(breed))).toBe(A5.breed);
  expect(Math.round(Number(hoog))).toBe(A5.hoog);
});

test.for(sectoren)('op de gedrukte kaart van %s staan alle signalen en het alarmnummer', async (sector, { visit }) => {
  const page = await visit(`/signalen/sector/${sector}/`, DESK);
  const signalen = await page.locator('h2#signalen ~ ul').first().locator('li').evaluateAll((items) =>
    items.map((item) => [...item.childNodes].find((node) => node.nodeType === 3)?.textContent?.trim() ?? ''),
  );
  expect(signalen.length).toBeGreaterThan(0);
  await page.goto(`/signalen/sector/${sector}/kaart/`);
  await page.emulateMedia({ media: 'print' });
  const kaart = await page.locator('article').innerText();
  expect(signalen.filter((signaal) => !kaart.includes(signaal))).toEqual([]);
  expect(kaart).toContain('Direct gevaar: 112');
});
