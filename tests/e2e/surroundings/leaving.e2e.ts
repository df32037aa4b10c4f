import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardTag, isReady, openResults, scanTag, startScan } from '../../surroundings/flow.js';
import { on } from '../../surroundings/portrait.js';
import { boxed, openSite, page as built, type Site } from '../../surroundings/site.js';
import { openBrowser, watchedPage, type Watch } from '../../support/browser.js';
import { collect } from '../../support/collect.js';
import { lacks } from '../../support/engine.js';
import type { ScanElement } from '../../support/scan.js';

/** What a page has open, as js/ledger.js counts it. */
interface Open {
  readonly listeners: readonly string[];
  readonly timeouts: readonly number[];
  readonly intervals: number;
  readonly observers: number;
  readonly channels: readonly string[];
  readonly databases: readonly string[];
  readonly locks: readonly string[];
  readonly globals: readonly string[];
}

const open = (page: Page): Promise<Open> => page.evaluate('ledger.open()') as Promise<Open>;

/** Waits until what is open meets a condition. */
async function until(page: Page, is: (now: Open) => boolean): Promise<Open> {
  let now = await open(page);
  for (let i = 0; i < 200 && !is(now); i++) {
    await new Promise((done) => setTimeout(done, 100));
    now = await open(page);
  }
  return now;
}

/** Puts an element in the page, by code as an application does. */
const put = (page: Page, tag: string, attributes: Record<string, string>): Promise<void> =>
  page.evaluate(
    ([tag, attributes]) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes as object)) element.setAttribute(name, String(value));
      document.querySelector('#box')?.append(element);
    },
    [tag, attributes] as const,
  );

const remove = (page: Page, tag: string): Promise<void> => on(page, tag, (element) => element.remove());

/** The address of a file that was made is let go of a minute later: the browser may still be reading it. */
const release = 60_000;

/** A scan from start to end, with all the parts that come later. */
async function wholeScan(page: Page): Promise<void> {
  await put(page, scanTag, { scope: 'geheel', 'lock-after': '15' });
  const person = await startScan(page);
  await on(page, scanTag, async (element) => {
    const scan = element as ScanElement;
    for (const { items } of scan.instrument.themes)
      for (const { id } of items) await scan.answer(id, 3, 'Bel 06-12345678');
    for (const format of ['json', 'pdf', 'html', 'xlsx', 'csv']) await scan.exportFile(format);
    await scan.previewImport(await scan.exportFile('json'));
    await scan.paperForm();
  });
  // Whether it is open elsewhere, and whether anyone is there: both are looked after from some time after the start.
  await until(page, ({ channels, intervals }) => channels.length >= 3 && intervals > 0);
  await openResults(person);
  await person.press('zs-results >>> [role=tab]:last-of-type');
}

/** A card, then a session with a vote, a timer, and a file. */
async function wholeCard(page: Page): Promise<void> {
  await put(page, cardTag, { scope: 'geheel', storage: 'device' });
  await isReady(page, cardTag);
  await on(page, cardTag, async (element) => {
    const card = element as unknown as {
      startAlone(): Promise<string>;
      startSession(start: object): Promise<string>;
      answer(id: string, value: number): Promise<void>;
      dispatch(event: object): Promise<void>;
      exportFile(format: string): Promise<File>;
    };
    await card.startAlone();
    await card.answer('straf-hulp', 2);
    await card.exportFile('pdf');
    await card.startSession({ participants: 3 });
    for (const itemId of ['straf-hulp', 'vrijwillig-drang'])
      await card.dispatch({ type: 'pick', itemId, chosen: true });
    await card.dispatch({ type: 'go', step: 'choose' });
    for (const value of [2, 6, 3]) await card.dispatch({ type: 'cast', value });
    // Draws the strip, which watches its own size.
    await card.dispatch({ type: 'reveal' });
    await card.exportFile('json');
  });
}

describe('taken out of a page', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let watch: Watch;

  const fresh = async () => {
    ({ page, watch } = await watchedPage(browser));
    await page.goto(site.url('/'));
    await page.waitForFunction((tag) => customElements.get(tag), {}, cardTag);
    return open(page);
  };

  beforeAll(async () => {
    site = await openSite({ '/': built({ js: ['/js/ledger.js'], body: boxed('') }) });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each([
    { tag: scanTag, run: wholeScan },
    { tag: cardTag, run: wholeCard },
  ])('$tag leaves nothing behind', async ({ tag, run }) => {
    const before = await fresh();
    expect(before).toMatchObject({ timeouts: [], intervals: 0, observers: 0, channels: [], databases: [], locks: [] });
    await run(page);
    const during = await open(page);
    // What this test is about was there.
    expect(during.listeners.length).toBeGreaterThan(3);
    expect(during.databases.length).toBeGreaterThan(0);
    expect(during.channels.length).toBeGreaterThan(0);
    await remove(page, tag);
    const waiting = (now: Open) => now.timeouts.filter((delay) => delay !== release).length;
    const after = await until(page, (now) => !waiting(now) && !now.databases.length && !now.locks.length);
    expect({ ...after, timeouts: after.timeouts.filter((delay) => delay !== release) }).toEqual(before);
    expect(watch.errors).toEqual([]);
    await page.close();
  });

  test('a page knows of the script by its elements, and of one name of Lit', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.url('/css/page.css'));
    await page.goto(site.url('/'));
    await page.waitForFunction((tag) => customElements.get(tag), {}, cardTag);
    const names = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as unknown as object;
      const bare = new Set([...Object.getOwnPropertyNames(inner), ...Object.getOwnPropertySymbols(inner).map(String)]);
      const mine = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
      frame.remove();
      return mine.filter((name) => !bare.has(name) && !/^\d+$/.test(name));
    });
    const ours = names.filter((name) => !/^(ledger|__|cdc_|puppeteer)|binding/i.test(name)).sort();
    expect(ours.filter((name) => /lit|reactive|zelfscan/i.test(name))).toEqual([
      'Symbol(zelfscan.lit-html-policy)',
      'litPropertyMetadata',
    ]);
    await page.close();
  });

  test.each([scanTag, cardTag])('%s, taken out while it is being loaded, leaves nothing behind', async (tag) => {
    const before = await fresh();
    await page.evaluate(async (tag) => {
      const element = document.createElement(tag) as ScanElement;
      element.setAttribute('storage', 'device');
      document.body.append(element);
      await Promise.resolve();
      element.remove();
      await element.ready;
    }, tag);
    const after = await until(page, (now) => !now.timeouts.length && !now.databases.length);
    expect(after).toEqual(before);
    await page.close();
  });

  test.skipIf(lacks('collecting')).each([
    { tag: scanTag, run: wholeScan },
    { tag: cardTag, run: wholeCard },
  ])('$tag can be collected once it is out of the page', async ({ tag, run }) => {
    await fresh();
    await run(page);
    await on(page, tag, (element) => {
      Object.assign(globalThis, { held: new WeakRef(element) });
      element.remove();
    });
    const gone = async () => {
      await collect(page);
      return page.evaluate(() => !(globalThis as unknown as { held: WeakRef<Element> }).held.deref());
    };
    await expect.poll(gone, { timeout: 30_000, interval: 100 }).toBe(true);
    await page.close();
  });
});
