import type { Page } from 'playwright-core';

/** How much of the page jumped while it loaded and was read, from 0, and what was asked of the server for it. */
export type Rust = { verschuiving: number; verzoeken: string[] };

/**
 * Measure how calm a page is: load it anew, scroll to its end and back, and add up every jump of its layout.
 *
 * @param page A page that is open at its own address.
 */
export async function measureRust(page: Page): Promise<Rust> {
  const verzoeken: string[] = [];
  page.on('request', (request) => verzoeken.push(request.url()));
  await page.addInitScript(() => {
    const total = { sum: 0 };
    Object.assign(globalThis, { verschuiving: total });
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) total.sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(total, { flush: () => add(observer.takeRecords()) });
  });
  await page.reload({ waitUntil: 'networkidle' });
  const verschuiving = await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const step = Math.max(innerHeight, document.documentElement.scrollHeight / 12);
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
    await frame();
    const total = (globalThis as unknown as { verschuiving: { sum: number; flush(): void } }).verschuiving;
    total.flush();
    return total.sum;
  });
  return { verschuiving, verzoeken };
}
