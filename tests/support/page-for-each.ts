import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser, watchedPage, type Watch } from './browser.js';
import { Hands } from './hands.js';

/** What a test is given. */
export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly watch: Watch;
  readonly hands: Hands;
}

/** For the tests around this call: one browser, and a page for each test, which `take` is given before it. */
export function pageForEach(take: (opened: Opened) => void): void {
  openForEach(
    (browser) => browser,
    (page) => page.close(),
    take,
  );
}

/** The same, with each page on a device of its own. */
export function deviceForEach(take: (opened: Opened) => void): void {
  openForEach(
    async (browser) => (await browser.createBrowserContext()) as unknown as Browser,
    (page) => page.browserContext().close(),
    take,
  );
}

function openForEach(
  device: (browser: Browser) => Browser | Promise<Browser>,
  close: (page: Page) => Promise<void>,
  take: (opened: Opened) => void,
): void {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const opened = await watchedPage(await device(browser));
    page = opened.page;
    take({ browser, ...opened, hands: new Hands(page) });
  });
  // Vitest takes these in reverse: what a file asks for after this call still finds the page open.
  afterEach(() => close(page));
}
