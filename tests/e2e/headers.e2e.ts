import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import { pageForEach } from '../support/page-for-each.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let page: Page;
let watch: Watch;

pageForEach((opened) => ({ page, watch } = opened));
beforeEach(async () => {
  page.setDefaultTimeout(10_000);
  await page.goto(at('/dist/site/nl/insluiten/headers.html'));
  await page.waitForSelector('#headers-text');
});

async function check(text: string): Promise<void> {
  await page.$eval('#headers-text', (field, text) => ((field as HTMLTextAreaElement).value = text), text);
  await page.focus('#headers .act');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.summary');
}
const summary = () => page.$eval('.summary', (place) => place.textContent ?? '');
const lines = () => page.$eval('#server-lines code', (place) => place.textContent ?? '');

describe('the page that looks at headers', () => {
  test('says what blocks, with the line to put in its place, and the focus goes there', async () => {
    await check(
      "Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'none'\nX-Frame-Options: DENY",
    );
    expect(await summary()).toMatch(/^2 dingen blokkeren/);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary');
    const first = await page.$eval('.verdict', (verdict) => verdict.textContent ?? '');
    expect(first).toContain('Blokkeert');
    expect(first).toContain("connect-src 'self'");
    expect(await page.$eval('#headers > div', (out) => out.textContent)).toContain('Uw policy, aangevuld');
    expect(await lines()).toContain("connect-src 'self'; img-src 'self' data: blob:");
    expect(watch.violations).toEqual([]);
  });

  test('lines for each server, and what they say is good', async () => {
    for (const server of ['nginx', 'iis', 'apache']) {
      await page.click(`input[value=${server}]`);
      const text = await lines();
      await check(text);
      expect(await summary(), server).toContain('De zelfscan werkt met deze headers.');
      expect(await summary(), server).toContain('Kan beter: 0.');
    }
  });

  test('more policies: each is mended, also in the lines for a server', async () => {
    await check("Content-Security-Policy: script-src 'none'\nContent-Security-Policy: connect-src 'none'");
    expect(await lines()).toContain(`Content-Security-Policy "script-src 'self', connect-src 'self'"`);
  });

  test('a nonce is not written down, and it says why', async () => {
    const said = () => page.$eval('#server-lines .help', (note) => note.checkVisibility() && note.textContent);
    expect(await said()).toBe(false);
    await check("Content-Security-Policy: script-src 'nonce-abc'; connect-src 'none'");
    expect(await said()).toContain('bij elk bezoek anders');
    expect(await lines()).not.toContain('Content-Security-Policy');
    const out = await page.$eval('#headers > div', (out) => out.textContent);
    expect(out).toContain("script-src 'nonce-…' 'self'; connect-src 'self'");
    expect(out).not.toContain('abc');
    await check("Content-Security-Policy: script-src 'self'");
    expect(await said()).toBe(false);
    expect(await lines()).toContain('Content-Security-Policy');
  });

  test('a page in the site with the frame: its site counts, and what is no address is said', async () => {
    const frame = async (address: string) => {
      await page.$eval('#headers-frame', (field, text) => ((field as HTMLInputElement).value = text), address);
      await check("Content-Security-Policy: script-src 'self'; frame-ancestors 'none'");
      return page.$eval('#headers > div', (out) => out.textContent);
    };
    await page.click('#headers summary');
    expect(await frame('https://Portaal.example/sites/team')).toContain('frame-ancestors https://portaal.example');
    expect(await lines()).toContain('frame-ancestors https://portaal.example"');
    await frame('een portaal');
    expect(await page.$eval('#frame-wrong', (place) => place.textContent)).toContain('geen adres');
    expect(await page.$eval('#headers-frame', (field) => getComputedStyle(field).borderTopWidth)).toBe('2px');
  });

  test('fetches a page of its own site, and no other', async () => {
    const before = watch.requests.length;
    const ask = async (address: string) => {
      await page.$eval('#headers-address', (field, text) => ((field as HTMLInputElement).value = text), address);
      await page.click('#headers .act.quiet');
    };
    await ask('https://elders.example/');
    await page.waitForFunction(() =>
      document.querySelector('#headers')?.textContent?.includes('van een andere site. Plak'),
    );
    expect(watch.requests.length).toBe(before);
    await ask('/examples/kaal/');
    await page.waitForSelector('.summary');
    expect(await summary()).toContain('De zelfscan werkt met deze headers.');
    expect(await page.$eval('#headers-text', (field) => (field as HTMLTextAreaElement).value)).toMatch(
      /content-security-policy:/,
    );
  });

  test('text without a header is said, and nothing pasted is taken for markup', async () => {
    await check('Beste collega');
    expect(await summary()).toContain('geen headers');
    await check('Content-Security-Policy: script-src <img/src=x/onerror=alert(1)>');
    expect(await page.$('#headers img')).toBeNull();
    expect(await summary()).toContain('blokke');
  });

  test.each([320, 1280])('at %i px: no scrolling sideways, and nothing that axe finds', async (width) => {
    await page.setViewport({ width, height: 800 });
    await check(
      "Content-Security-Policy: default-src https: 'unsafe-inline'; img-src a.example data: blob:; frame-ancestors *\nContent-Type: text/plain",
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      expect(found).toEqual([]);
    }
  });
});
