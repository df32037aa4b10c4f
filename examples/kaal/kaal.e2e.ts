import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../../tests/support/browser.js';
import { inScan, ready } from '../../tests/support/scan.js';

describe('a bare page with the script and the element', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.goto(at('/examples/kaal/'));
    await ready(page);
  });
  afterAll(() => browser.close());

  test('shows the start screen with whose wording it is', async () => {
    const text = await page.evaluate(
      () =>
        document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-start-screen')?.shadowRoot
          ?.textContent ?? '',
    );
    expect(text).toContain('Kwaliteitskader zelfscan');
    expect(text).toContain('niet de officiële zelfscan van de VNG');
  });

  test('a whole scan can be answered, scored and exported by code', async () => {
    const outcome = await inScan(page, async (scan) => {
      await scan.start({ team: 'Team Kaal' });
      const items = scan.instrument.themes.flatMap((theme) => theme.items);
      for (const item of items) await scan.answer(item.id, 3);
      const json = await scan.exportFile('json');
      const pdf = await scan.exportFile('pdf');
      return {
        items: items.length,
        answers: Object.keys(scan.session?.answers ?? {}).length,
        scores: scan.result?.themes.map((theme) => theme.score),
        json: [json.name, json.type, json.size > 5000] as const,
        pdf: [pdf.type, (await pdf.text()).slice(0, 5)] as const,
      };
    });
    expect(outcome.items).toBe(54);
    expect(outcome.answers).toBe(54);
    expect(outcome.scores).toEqual(Array(8).fill(3));
    expect(outcome.json[0]).toMatch(/^zelfscan-team-kaal-\d{4}-\d{2}-\d{2}\.json$/);
    expect(outcome.json.slice(1)).toEqual(['application/json', true]);
    expect(outcome.pdf).toEqual(['application/pdf', '%PDF-']);
  });

  test('nothing was blocked, nothing failed, and nothing was asked of another origin', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});
