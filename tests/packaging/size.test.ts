import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';

const embed = 'packages/zelfscan/dist/embed';
/** Everything that is needed until the first question can be answered, in bytes after gzip. */
const budget = 35_000;
/** The part that makes a PDF, in bytes after gzip. jsPDF in full is twice this. */
const reportBudget = 60_000;
/** Each font of the report, in bytes after Brotli. */
const fontBudget = 20_000;

const gzipped = (file: string) => gzipSync(readFileSync(join(embed, file)), { level: 9 }).length;

describe('what a visitor has to fetch', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test(`until the first question can be answered: at most ${budget} bytes`, async () => {
    const { page, watch } = await watchedPage(browser);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    // The first question stands there and can be answered before anything else is asked for.
    await page.setRequestInterception(true);
    const files = watch.requests.filter((url) => url.includes(embed)).map((url) => url.split('/').at(-1) ?? '');
    page.on('request', (request) => void request.abort());
    await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 3);
    });
    const radios = await page.evaluate(() => {
      const theme = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-theme-screen');
      const item = theme?.shadowRoot?.querySelector('zs-scale-item')?.shadowRoot;
      return [...(item?.querySelectorAll('.level') ?? [])].map((level) => level.textContent?.trim().length ?? 0);
    });
    expect(radios).toHaveLength(4);
    expect(Math.min(...radios)).toBeGreaterThan(20);
    const sizes = Object.fromEntries(files.map((file) => [file, gzipped(file)]));
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(budget);
    expect(files).toContain('zelfscan.js');
  });

  test('the report part is not fetched before someone asks for a report, and stays within its budget', async () => {
    const { page, watch } = await watchedPage(browser);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 3);
    });
    const isReport = (url: string) => /\/pdf-|\.ttf$/.test(url);
    expect(watch.requests.filter(isReport)).toEqual([]);
    await inScan(page, async (scan) => (await scan.exportFile('pdf')).size);
    expect(watch.requests.filter(isReport)).toHaveLength(3);
    const chunk = readdirSync(embed).find((file) => /^pdf-.*\.js$/.test(file)) ?? '';
    expect(gzipped(chunk)).toBeLessThanOrEqual(reportBudget);
  });

  test('a font of the report stays within its budget', () => {
    const fonts = readdirSync(join(embed, 'fonts')).filter((file) => file.endsWith('.ttf'));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      const { length } = brotliCompressSync(readFileSync(join(embed, 'fonts', font)));
      expect(length, font).toBeLessThanOrEqual(fontBudget);
    }
  });

  test('what other files are made and read with is not fetched for one that does not need it', async () => {
    const { page, watch } = await watchedPage(browser);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    const fetched = async (run: string) => {
      const before = watch.requests.length;
      await page.evaluate(
        `(async () => { const scan = document.querySelector('kwaliteitskader-zelfscan'); ${run} })()`,
      );
      return watch.requests.slice(before).map((url) => /([\w-]+?)-[\w-]{8}\.js$/.exec(url)?.[1] ?? '');
    };
    await fetched("await scan.start(); await scan.answer('1.1', 3); await scan.exportFile('json');");
    const heavy = ['pdf', 'html', 'xlsx', 'csv', 'tables', 'read-scan', 'read-pdf'];
    const heavyOf = async (run: string) => (await fetched(run)).filter((part) => heavy.includes(part)).sort();
    expect(await heavyOf("await scan.importFile(await scan.exportFile('json'));")).toEqual([]);
    expect(await heavyOf("await scan.exportFile('csv');")).toEqual(['csv', 'tables']);
    expect(await heavyOf("await scan.exportFile('html');")).toEqual(['html']);
  });

  test('the entry asks for nothing outside its own folder', () => {
    for (const file of readdirSync(embed).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(embed, file), 'utf8');
      const imports = [...code.matchAll(/\b(?:from|import)\s*\(?["'`]([\w.@/][^"'`]*)["'`]/g)].map(([, path]) => path);
      expect(
        imports.filter((path) => !path?.startsWith('./')),
        file,
      ).toEqual([]);
    }
  });
});
