import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardTag, fillIn, openResults, placeOne, scanTag, settled } from '../../surroundings/flow.js';
import { differences, misfits, on, portraitOf, shot, type Portrait } from '../../surroundings/portrait.js';
import { boxed, card, openSite, page as built, scan, type PageParts, type Site } from '../../surroundings/site.js';
import { openBrowser, watchedPage, type Watch } from '../../support/browser.js';

/** Pages that should leave no trace: inside, the elements look as they do on a plain page. */
const harmless: Readonly<Record<string, Omit<PageParts, 'body'>>> = {
  'all: unset on everything': { css: ['/css/unset.css'] },
  'all: unset !important on everything': { css: ['/css/unset-important.css'] },
  'rules for every control': { css: ['/css/controls.css'] },
  'inherited properties that nobody meant': { css: ['/css/accidents.css'] },
  'no doctype': { doctype: '' },
};
/** Pages with a style of their own, which the elements take over. */
const styled: Readonly<Record<string, Omit<PageParts, 'body'> & { readonly wrap?: string }>> = {
  'Bootstrap 5': { css: ['/bootstrap.css'], wrap: 'container py-4' },
  'a block theme': {
    css: ['/css/block-theme.css'],
    wrap: 'wp-site-blocks has-global-padding is-layout-constrained entry-content',
  },
  'a root of 62.5%': { css: ['/css/small-root.css'] },
  'a root of 24 px': { css: ['/css/large-root.css'] },
  'right to left': { html: 'dir="rtl"' },
  'a column of 280 px': { css: ['/css/narrow.css'] },
};

type Walk = (page: Page) => AsyncGenerator<string>;

/** Both instruments, with a name for each moment to look at. */
const walks: readonly { readonly tag: string; readonly element: (scope: string) => string; readonly walk: Walk }[] = [
  {
    tag: scanTag,
    element: scan,
    walk: async function* (page) {
      const person = await fillIn(page);
      expect(await settled(page)).toEqual({ value: 3, note: 'Gezien bij de intake' });
      yield 'fill';
      await openResults(person);
      yield 'results';
    },
  },
  {
    tag: cardTag,
    element: card,
    walk: async function* (page) {
      const person = await placeOne(page);
      yield 'alone';
      await person.press('zs-card-screen >>> .progress .link');
      await person.sees('zs-card-profile >>> h2');
      yield 'profile';
    },
  },
];

const pathOf = (name: string, tag: string) => `/${name.replace(/\W+/g, '-').toLowerCase()}/${tag}/`;

describe.each(walks)('$tag among the styles of a page', ({ tag, element, walk }) => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let watch: Watch;
  const plain: Record<string, Portrait> = {};

  const open = async (name: string) => {
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(site.url(pathOf(name, tag)));
  };
  const quiet = async () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    await page.close();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const all = { plain: {}, ...harmless, ...styled } as Record<string, Omit<PageParts, 'body'> & { wrap?: string }>;
    site = await openSite(
      Object.fromEntries(
        Object.entries(all).map(([name, { wrap, ...parts }]) => [
          pathOf(name, tag),
          built({
            ...parts,
            body: wrap
              ? `<div class="${wrap}"><h1>Werken aan veiligheid</h1>${element(name)}</div>`
              : boxed(element(name)),
          }),
        ]),
      ),
    );
    await open('plain');
    for await (const moment of walk(page)) {
      plain[moment] = await portraitOf(page, tag, true);
      expect(await misfits(page, tag)).toEqual([]);
      await shot(page, `plain-${tag}-${moment}`);
    }
    expect(Object.keys(plain)).toHaveLength(2);
    await quiet();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(Object.keys(harmless))('%s: no trace of it inside', async (name) => {
    await open(name);
    for await (const moment of walk(page)) {
      await shot(page, `${name.replace(/\W+/g, '-')}-${tag}-${moment}`);
      expect(differences(plain[moment] ?? {}, await portraitOf(page, tag, true)).slice(0, 25)).toEqual([]);
      expect(await misfits(page, tag)).toEqual([]);
    }
    await quiet();
  });

  test.each(Object.keys(styled))('%s: everything fits, in the type of the page', async (name) => {
    await open(name);
    for await (const moment of walk(page)) {
      await shot(page, `${name.replace(/\W+/g, '-')}-${tag}-${moment}`);
      expect(await misfits(page, tag)).toEqual([]);
      const type = await on(page, tag, (element) => {
        const inside = getComputedStyle(element.shadowRoot?.querySelector('.shell') as Element);
        const outside = getComputedStyle(element.parentElement as Element);
        return {
          same: inside.fontFamily === outside.fontFamily,
          size: parseFloat(inside.fontSize),
          outside: parseFloat(outside.fontSize),
          direction: inside.direction,
        };
      });
      expect(type).toMatchObject({ same: true, direction: 'ltr' });
      expect(type.size).toBe(Math.max(14, type.outside));
    }
    await quiet();
  });
});
