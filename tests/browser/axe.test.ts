import { expect } from 'vitest';
import { listBezwaren } from './axe.ts';
import { test } from './site.ts';

test('axe ziet een beeld zonder tekst, dus een lege lijst zegt iets', async ({ visit }) => {
  const page = await visit('/privacy/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await listBezwaren(page)).join()).toContain('image-alt');
});
