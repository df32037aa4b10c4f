import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import type { Gallery, Shown } from './gallery/gallery.js';
import { openGallery } from './gallery/open-gallery.js';
import { leftOut, options } from './support/axe.js';
import { look, schemes, widths } from './support/look.js';

declare const gallery: Gallery;

const elementsFolder = fileURLToPath(new URL('../../packages/elements/src', import.meta.url));
/** Every tag that a file of ours registers. */
const registered = readdirSync(elementsFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|[/-])define\.ts$/.test(name) && name.includes('/'))
  .flatMap((name) => [...readFileSync(`${elementsFolder}/${name}`, 'utf8').matchAll(/define\('(zs-[\w-]+)'/g)])
  .map(([, tag]) => tag);

/** What fits depends on the width, and contrast on the colours. FILES=all, as in `npm run test:long`, has every pair. */
const surroundings = schemes
  .flatMap((scheme) => widths.map((width) => [scheme, width] as const))
  .filter(([scheme, width]) => process.env.FILES === 'all' || scheme === 'light' || width === 768);

/** Every named example of every element in each of them: nothing that axe objects to. */
describe('every example of every element', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openGallery(browser);
  });
  afterAll(() => browser.close());

  test('no element is without examples', async () => {
    const found = await page.evaluate(() => ({ elements: gallery.elements, shown: gallery.shown() }));
    expect(found.elements.toSorted()).toEqual([...new Set(registered)].toSorted());
    const shown = new Set(found.shown.map(([tag]) => tag));
    expect(found.elements.filter((tag) => !shown.has(tag))).toEqual([]);
    expect([...shown].filter((tag) => !found.elements.includes(tag))).toEqual([]);
    expect(found.shown.length).toBeGreaterThan(170);
  });

  test('every rule of axe runs, but for those that are named', async () => {
    const { all, ran } = await page.evaluate((options) => gallery.rules(options), options);
    const off = all.filter(({ id, deprecated }) => !deprecated && !ran.includes(id)).map(({ id }) => id);
    expect(off.toSorted()).toEqual(Object.keys(leftOut).toSorted());
    expect(ran.length).toBeGreaterThan(90);
  });

  test.each(surroundings)('%s, %i px', { timeout: 240_000 }, async (scheme, width) => {
    await look(page, { width, scheme });
    const found = await page.evaluate(async (options) => {
      const all: [shown: Shown, found: string[]][] = [];
      for (const shown of gallery.shown()) all.push([shown, await gallery.check(shown, options)]);
      return all
        .filter(([, found]) => found.length)
        .map(([shown, found]) => `${shown.join(' “')}”: ${found.join('\n')}`);
    }, options);
    expect(found).toEqual([]);
  });
});
