import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import { pageForEach } from '../support/page-for-each.js';
import { inScan, ready } from '../support/scan.js';

const base = "default-src 'none'; script-src 'self'; style-src 'self'";
let page: Page;
let watch: Watch;
let warnings: string[];

pageForEach((opened) => ({ page, watch } = opened));

async function open(policy: string, attributes: string): Promise<void> {
  warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/proef.html')) return void request.continue();
    const body = `<!doctype html><html lang="nl"><head><title>Proef</title>
      <script type="module" src="/packages/zelfscan/dist/embed/zelfscan.js"></script></head>
      <body><kwaliteitskader-zelfscan ${attributes}></kwaliteitskader-zelfscan></body></html>`;
    return void request.respond({ contentType: 'text/html', headers: { 'Content-Security-Policy': policy }, body });
  });
  await page.goto(at('/proef.html'));
  await ready(page);
}

const makePdf = () =>
  inScan(page, async (scan) => {
    await scan.start();
    await scan.answer('1.1', 3);
    return scan.exportFile('pdf').then(
      () => 'made',
      () => 'failed',
    );
  });

test('a policy that blocks the fonts of the PDF: the console says so, once, with the line that allows them', async () => {
  await open(`${base}; connect-src 'none'`, 'dev');
  expect(await makePdf()).toBe('failed');
  await expect.poll(() => warnings.filter((text) => text.includes('connect-src')).length).toBeGreaterThan(0);
  const told = warnings.filter((text) => text.includes('policy of this page'));
  expect(new Set(told).size).toBe(told.length);
  expect(told[0]).toMatch(/^<kwaliteitskader-zelfscan>: .*\(connect-src\) blocks .*It works with "connect-src 'self'"/);
});

test('without dev nobody hears it', async () => {
  await open(`${base}; connect-src 'none'`, '');
  expect(await makePdf()).toBe('failed');
  expect(warnings.filter((text) => text.includes('policy of this page'))).toEqual([]);
});

test('with the line that it gave, nothing is blocked any more', async () => {
  await open(`${base}; connect-src 'self'`, 'dev');
  expect(await makePdf()).toBe('made');
  expect(warnings.filter((text) => text.includes('policy of this page'))).toEqual([]);
  expect(watch.violations).toEqual([]);
});
