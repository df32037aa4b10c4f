import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import { pageForEach } from '../support/page-for-each.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = '/dist/site/nl/insluiten/generator.html';

let page: Page;
let watch: Watch;

pageForEach((opened) => ({ page, watch } = opened));
beforeEach(() => page.setDefaultTimeout(10_000));

async function open(fragment = ''): Promise<void> {
  await page.goto(at(address + fragment));
  // The hashes arrive after the rest.
  await page.waitForFunction(() => document.querySelector('.generator-code code')?.textContent?.includes('<'));
}
const code = (at = 0) =>
  page.$$eval('.generator-code .code:not([hidden]) code', (blocks, at) => blocks[at]?.textContent ?? '', at);
const shown = () =>
  page.$eval('.generator-preview .live > *', (element) => ({
    tag: element.localName,
    ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    // Not of the page: the element says its own version.
    'data-zelfscan-version': undefined,
  }));

describe('the page that makes the code', () => {
  test('shows the element and the code, and both follow what is chosen', async () => {
    await open();
    expect(await shown()).toEqual({ tag: 'kwaliteitskader-zelfscan', storage: 'none' });
    await page.type('#field-organisation', 'Gemeente "X" <b> & Co');
    await page.select('#field-lang', 'en');
    await page.type('#field-retention', '6');
    expect(await shown()).toMatchObject({ organisation: 'Gemeente "X" <b> & Co', lang: 'en', storage: 'none' });
    const text = await code();
    expect(text).toContain('organisation="Gemeente &quot;X&quot; &lt;b&gt; &amp; Co"');
    expect(text).toContain('lang="en"');
    expect(text).toContain('retention="6"');
    expect(text).not.toContain('storage');
    // It is the element itself: English screens.
    await page.waitForFunction(() =>
      document
        .querySelector('.live kwaliteitskader-zelfscan')
        ?.shadowRoot?.querySelector('zs-start-screen')
        ?.shadowRoot?.textContent?.includes('What it is'),
    );
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });

  test('has the hash of the script as it lies beside it, and an import map with that of every part', async () => {
    const { files } = JSON.parse(readFileSync('dist/site/zelfscan/integrity.json', 'utf8')) as {
      files: Record<string, string>;
    };
    await open('#element=mda-dilemmakaart&as=import-map');
    await expect.poll(() => code()).toContain(`integrity="${files['zelfscan.js']}"`);
    const map = /<script type="importmap">(.*)<\/script>/.exec(await code())?.[1] ?? '';
    const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
    expect(Object.keys(integrity).length).toBeGreaterThan(20);
    expect(integrity['/zelfscan/zelfscan.js']).toBe(files['zelfscan.js']);
    await expect.poll(() => code(1)).toMatch(/^script-src 'self' 'sha256-[^\n]+\nconnect-src/);
  });

  test('keeps everything in the address: opened anew it is the same', async () => {
    await open();
    await page.click('input[value="mda-dilemmakaart"]');
    await page.type('#field-organisation', 'Regio Noord');
    await page.click('.kinds input[value=frame]');
    const fragment = await page.evaluate(() => location.hash);
    expect(fragment).toContain('organisation=Regio+Noord');
    const text = await code();
    expect(text).toContain('zelfscan-frame.js');
    await page.goto('about:blank');
    await open(fragment);
    await expect.poll(() => code()).toBe(text);
    expect(await shown()).toMatchObject({ tag: 'mda-dilemmakaart', organisation: 'Regio Noord' });
    expect(await page.$eval('.kinds :checked', (radio) => (radio as HTMLInputElement).value)).toBe('frame');
  });

  test('another element keeps the focus and asks its own questions', async () => {
    await open();
    await page.focus('input[value="kwaliteitskader-zelfscan"]');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    expect(await focused()).toBe('mda-dilemmakaart');
    expect(await page.$('#field-retention')).toBeNull();
    expect(await page.$('#field-view')).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('zelfscan-questionnaire');
    expect(await page.$('#field-src')).not.toBeNull();
    expect(await page.$eval('.generator-preview .live', (live) => live.textContent)).toContain(
      'adres van uw vragenlijst',
    );
  });

  test('says what is wrong at the field, and leaves it out of the code', async () => {
    await open();
    await page.type('#field-retention', 'een jaar');
    expect(await page.$eval('#wrong-retention', (place) => place.textContent)).toContain('heel getal');
    expect(await page.$eval('#field-retention', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    expect(await code()).not.toContain('retention');
    await page.type('#field-folder', '', {});
    await page.$eval('#field-folder', (field) => {
      (field as HTMLInputElement).value = 'javascript:alert(1)';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await page.$eval('#wrong-folder', (place) => place.textContent)).toContain('https://');
    expect(await code()).toContain('src="/zelfscan/zelfscan.js"');
  });

  test('own looks: on the element, in a style sheet, with a word about contrast', async () => {
    await open();
    await page.click('input[name=own-looks]');
    const choose = (colour: string) =>
      page.$eval(
        '#field-accent',
        (field, colour) => {
          (field as HTMLInputElement).value = colour;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        colour,
      );
    await choose('#ffcc00');
    expect(await page.$eval('#contrast', (place) => place.textContent)).toContain('te weinig');
    await choose('#00664f');
    expect(await page.$eval('#contrast', (place) => place.textContent)).toContain('Dat is goed');
    expect(await code(1)).toContain('--zs-color-accent: #00664f;');
    const accent = () =>
      page.$eval('.live > *', (element) => getComputedStyle(element).getPropertyValue('--zs-color-accent'));
    expect(await accent()).toBe('#00664f');
    expect(watch.violations).toEqual([]);
    await page.click('input[name=own-looks]');
    expect(await accent()).not.toBe('#00664f');
  });

  test('nothing of another site is asked for, whatever is filled in', async () => {
    await open('#element=zelfscan-questionnaire&src=https://elders.example/i.json&logo=https://elders.example/l.svg');
    expect(await code()).toContain('src="https://elders.example/i.json"');
    expect(await page.$('.live zelfscan-questionnaire')).toBeNull();
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });

  test('a frame gets no file of another site, and it says why', async () => {
    await open('#element=kwaliteitskader-zelfscan&logo=https://elders.example/l.svg');
    expect(await code()).toContain('logo=');
    await page.click('.kinds input[value=frame]');
    expect(await code()).not.toContain('logo=');
    expect(await page.$eval('.notes', (notes) => notes.textContent)).toContain('Adres van uw logo');
  });

  test('where the address can no longer be changed, all the rest still follows', async () => {
    await open();
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('100 times in 30 seconds', 'SecurityError');
      };
    });
    await page.type('#field-organisation', 'Regio Noord');
    await page.type('#field-retention', 'x');
    expect(await code()).toContain('organisation="Regio Noord"');
    expect(await shown()).toMatchObject({ organisation: 'Regio Noord' });
    expect(await page.$eval('#wrong-retention', (place) => place.textContent)).toContain('heel getal');
    expect(watch.errors).toEqual([]);
  });

  test('copies what stands there, and says so', async () => {
    await open('#element=kwaliteitskader-zelfscan&organisation=Gemeente+X&as=import-map');
    await expect.poll(() => code()).toContain('integrity');
    const text = await code();
    // What the browser's own clipboard allows differs; what it is given does not.
    await page.evaluate(() => {
      const writeText = async (copied: string) => void Object.assign(globalThis, { copied });
      Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText });
    });
    await page.focus('.generator-code .copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.generator-code .copy')?.textContent === 'Gekopieerd');
    expect(await page.evaluate(() => (globalThis as { copied?: string }).copied)).toBe(text);
  });

  test.each([320, 1440])('at %i px: no scrolling sideways, nothing that axe finds, also in dark', async (width) => {
    await page.setViewport({ width, height: 800 });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open('#element=kwaliteitskader-zelfscan&accent=%2300664f&background=%23fbf8f2&as=frame&retention=6');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      expect(found).toEqual([]);
    }
  });
});
