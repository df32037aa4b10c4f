import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../scripts/serve.mjs';
import { cardTag, fillIn, isReady, openResults, placeOne, scanTag, settled } from '../../surroundings/flow.js';
import { misfits, on, shot } from '../../surroundings/portrait.js';
import { boxed, card, page as built, scan } from '../../surroundings/site.js';
import { visits } from '../../surroundings/visits.js';
import type { ScanElement } from '../../support/scan.js';

/** Names that a page can put in the way of what scripts look up on `window` and `document`. */
const names = [
  'trustedTypes',
  'indexedDB',
  'navigator',
  'process',
  'module',
  'exports',
  'define',
  'customElements',
  'scan',
];
const clobbering = `${names.map((name) => `<form id="${name}"><input name="nodeName" /></form>`).join('')}
  <form name="hidden"></form><form name="fonts"></form><img name="visibilityState" alt="" /><a id="caches"></a>`;
const form = '<form id="site-form"><label>Zoek <input id="search" /></label>';

const pages = {
  '/prototype/': built({ js: ['/js/prototype-era.js'], body: boxed(scan('p') + card('p')) }),
  '/mootools/': built({ js: ['/js/mootools-era.js'], body: boxed(scan('m') + card('m')) }),
  '/polyfill/': built({ js: ['/js/polyfill.js'], body: boxed(scan('f') + card('f')) }),
  '/clobbered/': built({ body: clobbering + boxed(scan('c') + card('c')) }),
  '/base/': built({
    head: '<base href="/elders/diep/" />',
    policy: CONTENT_SECURITY_POLICY.replace("base-uri 'none'", "base-uri 'self'"),
    body: boxed(scan('b') + card('b')),
  }),
  '/quirks/': built({ doctype: '', body: boxed(scan('q') + card('q')) }),
  '/application/': built({
    js: ['/js/application.js'],
    body: `${form}${boxed(scan('a') + card('a'))}</form>`,
  }),
  '/own-lit/': built({
    head: '<script type="module" src="/js/own-lit.js"></script>',
    policy: CONTENT_SECURITY_POLICY.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'"),
    body: boxed(`<site-clock></site-clock>${scan('l')}${card('l')}`),
  }),
};

describe('beside any script on a page', () => {
  let page: Page;

  const open = visits(pages, (opened) => ({ page } = opened));

  test.each(Object.keys(pages) as (keyof typeof pages)[])(
    '%s: filled in, kept, read again, and made into files that hold it all',
    async (path) => {
      await open(path);
      const person = await fillIn(page, 'Gezien, en "gezegd"');
      expect(await settled(page)).toEqual({ value: 3, note: 'Gezien, en "gezegd"' });
      const id = await on(page, scanTag, (scan) => (scan as ScanElement).session?.id ?? '');
      await openResults(person);
      expect(await misfits(page, scanTag)).toEqual([]);
      await person.press('zs-results >>> [role=tab]:last-of-type');
      await page.reload();
      await isReady(page, scanTag);
      const kept = await on(
        page,
        scanTag,
        async (element, id) => {
          const scan = element as ScanElement;
          await scan.resume(id);
          const files = Object.fromEntries(
            await Promise.all(
              ['json', 'pdf', 'html', 'xlsx', 'csv'].map(async (format) => [format, await scan.exportFile(format)]),
            ),
          ) as Record<string, File>;
          const json = JSON.parse((await files['json']?.text()) ?? '') as {
            responses: unknown;
            scan: { priorities: unknown };
          };
          const read = [];
          for (const format of ['json', 'pdf', 'xlsx'])
            read.push(
              (await scan.previewImport(files[format] as File).catch((error: Error) => ({ status: error.message })))
                .status,
            );
          return {
            answer: scan.session?.answers['1.1'],
            lists: [Array.isArray(json.responses), Array.isArray(json.scan.priorities)],
            read,
            sizes: Object.values(files).map(({ size }) => size > 200),
          };
        },
        id,
      );
      expect(kept).toEqual({
        answer: { value: 3, note: 'Gezien, en "gezegd"' },
        lists: [true, true],
        read: ['same', 'same', 'same'],
        sizes: [true, true, true, true, true],
      });
      const alone = await placeOne(page);
      await alone.press('zs-card-screen >>> .progress .link');
      await alone.sees('zs-card-profile >>> h2');
      expect(await misfits(page, cardTag)).toEqual([]);
      await shot(page, `scripts-${path.replaceAll('/', '')}`);
    },
  );

  test('what is typed in here is no command to the page, and no click of ours takes the page elsewhere', async () => {
    await open('/application/');
    const note = 'Was/is dit ons signaal? ja';
    const person = await fillIn(page, note);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect((await settled(page)).note).toBe('Was/is dit ons signaal? j\na');
    await openResults(person);
    await person.press('zs-results >>> [role=tab]:last-of-type');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/application/');
    // The shortcut itself works, and so do Escape and Tab from in here.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('s');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test('what a command to the page is, goes on to it', async () => {
    await open('/application/');
    await page.evaluate(() => {
      Object.assign(globalThis, { keys: [] });
      document.addEventListener('keydown', ({ key }) => (globalThis as unknown as { keys: string[] }).keys.push(key));
    });
    await fillIn(page, 'a');
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([
      'Escape',
      'Control',
      'k',
      'Tab',
    ]);
  });
});
