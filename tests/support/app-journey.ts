import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from './browser.js';
import { Hands } from './hands.js';
import { inScan, ready } from './scan.js';

/** What the example apps promise, each in its own framework: the same words on the same two pages. */
export function appJourney(name: string): void {
  describe(`the app in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let watch: Watch;
    let hands: Hands;
    const warnings: string[] = [];

    beforeAll(async () => {
      browser = await openBrowser();
      ({ page, watch } = await watchedPage(browser));
      page.on('console', (message) => {
        if (message.type() === 'warn') warnings.push(message.text());
      });
      hands = new Hands(page);
      await page.goto(at(`/examples/${name}/`));
    });
    afterAll(() => browser.close());

    test('opens the scan on a page of its own', async () => {
      await hands.press('Naar de zelfscan', 'link');
      await ready(page);
      await hands.reads('Kwaliteitskader zelfscan');
      await hands.reads('Nog niets bewaard');
      const given = await inScan(page, (scan) => {
        const { organisation, scope } = scan as unknown as Record<string, string>;
        return [organisation, scope, scan.getAttribute('lock-after')];
      });
      expect(given).toEqual(['Gemeente Voorbeeld', name, '30']);
    });

    test('says what a call needs that came too early', async () => {
      await hands.press('Maak een PDF');
      await hands.reads('Begin eerst een scan.');
    });

    test('starts a scan by a method, and hears by events what is saved', async () => {
      await hands.press('Begin een korte scan');
      await page.waitForFunction(
        () => (document.querySelector('kwaliteitskader-zelfscan') as unknown as { session: unknown }).session,
      );
      const items = await inScan(page, (scan) => scan.instrument.themes.flatMap((theme) => theme.items).length);
      expect(items).toBe(48);
      await inScan(page, async (scan) => {
        await scan.answer('1.1', 3);
        await scan.answer('1.2', 2);
      });
      await hands.reads('2 keer bewaard');
    });

    test('makes a PDF, with the fonts that the bundler took along', async () => {
      const size = await inScan(page, async (scan) => (await scan.exportFile('pdf')).size);
      expect(size).toBeGreaterThan(10_000);
      const fonts = watch.requests.filter((url) => url.endsWith('.ttf'));
      expect(fonts).toHaveLength(2);
      for (const font of fonts) expect(font).toContain(`/examples/${name}/dist/assets/report-sans-`);
    });

    test('says which problem a call had', async () => {
      await inScan(page, (scan) => scan.answer('99.9', 1).catch(() => {}));
      await hands.reads('Dit ging niet. De scan zegt waarom.');
    });

    test('leaves the page of the scan and comes back: what was filled in is there', async () => {
      await hands.press('Begin', 'link');
      await page.waitForFunction(() => !document.querySelector('kwaliteitskader-zelfscan'));
      await hands.press('Zelfscan', 'link');
      await ready(page);
      const known = await inScan(page, async (scan) => (await scan.scans()).map(({ name, done }) => [name, done]));
      expect(known).toEqual([['Team Noord', 2]]);
      await hands.reads('Team Noord');
      await inScan(page, (scan) => scan.wipe());
    });

    test('nothing was blocked, nothing failed, and nothing was asked of another origin', () => {
      expect(watch.violations).toEqual([]);
      expect(watch.errors).toEqual([]);
      expect(warnings).toEqual([]);
      expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
    });
  });
}
