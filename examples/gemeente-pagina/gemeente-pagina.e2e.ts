import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, newDevice, openBrowser, watchedPage, type Watch } from '../../tests/support/browser.js';
import { lacks } from '../../tests/support/engine.js';
import { focused, inScan, ready } from '../../tests/support/scan.js';

/** A team leader without a mouse: starts, answers half, loses the browser, comes back, finishes, reads the results. */
describe('the zelfscan in a municipal page, with the keyboard alone', () => {
  const device = newDevice();
  let browser: Browser;
  let page: Page;
  let watch: Watch;

  async function open(again?: Browser): Promise<void> {
    browser = again ?? (await openBrowser(device));
    ({ page, watch } = await watchedPage(browser));
    await page.goto(at('/examples/gemeente-pagina/'));
    await ready(page);
  }
  beforeAll(() => open());
  afterAll(async () => {
    await browser.close();
    device.remove();
  });

  /** Presses Tab until the focused element answers to `wanted`. */
  async function tabTo(wanted: RegExp, limit = 60): Promise<void> {
    for (let i = 0; i < limit; i++) {
      await page.keyboard.press('Tab');
      if (wanted.test(await focused(page))) return;
    }
    throw new Error(`Tab never reached ${wanted}; now at ${await focused(page)}`);
  }

  /** Answers `count` items from where the focus is: Tab to a radio group, then keys for the level. */
  async function answer(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await tabTo(/^input 1$/);
      await page.keyboard.press('Space');
      for (let step = 0; step < i % 4; step++) await page.keyboard.press('ArrowDown');
    }
  }

  const given = () => inScan(page, (scan) => Object.values(scan.session?.answers ?? {}).map(({ value }) => value));
  const settled = () =>
    page.waitForFunction(() => {
      const bar = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-action-bar');
      return bar?.getAttribute('state') === 'saved';
    });

  test('starts, and the focus is on the first theme', async () => {
    await tabTo(/^input device$/);
    await page.keyboard.press('Space');
    await tabTo(/^button Start de zelfscan$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-theme-screen'),
    );
    await page.waitForFunction(() => document.activeElement?.localName === 'kwaliteitskader-zelfscan');
    expect(await focused(page)).toContain('h2');
    expect(await focused(page)).toContain('Signaleren en de meldcode');
  });

  test('answers the first four themes, one Tab stop per question', async () => {
    for (const count of [7, 7, 6, 6]) {
      await answer(count);
      await tabTo(/^button Volgend thema$/);
      await page.keyboard.press('Enter');
    }
    expect(await given()).toHaveLength(26);
    expect((await given()).slice(0, 5)).toEqual([1, 2, 3, 4, 1]);
  });

  test('the browser is killed and the answers are there', async () => {
    await settled();
    const before = await given();
    if (lacks('device')) {
      await page.close();
      await open(browser);
    } else {
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => {});
      await open();
    }
    await tabTo(/^button Ga verder/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-theme-screen'),
    );
    expect(await given()).toEqual(before);
    expect(await focused(page)).toContain('Samenwerken met Veilig Thuis');
  });

  test('answers the rest and reads the results', async () => {
    for (const count of [7, 7, 7]) {
      await answer(count);
      await tabTo(/^button Volgend thema$/);
      await page.keyboard.press('Enter');
    }
    await answer(7);
    expect(await given()).toHaveLength(54);
    const completed = page.evaluate(
      () => new Promise((done) => document.addEventListener('zelfscan-completed', () => done(true), { once: true })),
    );
    await tabTo(/^button Resultaten$/);
    await page.keyboard.press('Enter');
    expect(await completed).toBe(true);
    await page.waitForFunction(() =>
      document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results'),
    );
    const text = await page.evaluate(
      () =>
        document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results')?.shadowRoot
          ?.textContent ?? '',
    );
    const result = await inScan(page, (scan) => scan.result);
    for (const theme of result?.themes ?? []) {
      expect(text).toContain((theme.score ?? 0).toFixed(1).replace('.', ','));
    }
    expect(text).toContain(`Eerst op orde (${result?.flags.length})`);
    expect(text).toContain('niet de officiële zelfscan van de VNG');
  });

  test('chooses a priority with the keyboard and finds it again', async () => {
    await tabTo(/^button Overzicht$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('button Wat eerst');
    await tabTo(/^input on$/);
    await page.keyboard.press('Space');
    await tabTo(/^textarea/);
    await page.keyboard.type('We spreken af wie de kindcheck doet.');
    await page.keyboard.press('Tab');
    await settled();
    const file = await inScan(page, async (scan) => (await scan.exportFile('json')).text());
    expect(JSON.parse(file).scan.priorities).toMatchObject([{ action: 'We spreken af wie de kindcheck doet.' }]);
  });

  test('nothing was blocked, nothing failed, and nothing was asked of another origin', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});
