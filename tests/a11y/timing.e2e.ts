import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { inScan, ready } from '../support/scan.js';

/** WCAG 2.2.1: a time limit that is not the group's own is told beforehand, and one key is enough to extend it. */
describe('the lock after a quarter of an hour', () => {
  let browser: Browser;
  let page: Page;
  let hands: Hands;
  const soon = 'Over een minuut gaan de scans op slot';

  /** Time goes by at once, and the page looks at its clock as it does four times a minute. */
  const pass = (minutes: number) =>
    page.evaluate((minutes) => {
      (globalThis as unknown as { ahead: number }).ahead += minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    }, minutes);
  const spoken = () =>
    page.evaluate(
      () => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    );

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.evaluateOnNewDocument(() => {
      const now = Date.now.bind(Date);
      Object.assign(globalThis, { ahead: 0 });
      Date.now = () => now() + (globalThis as unknown as { ahead: number }).ahead;
    });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    hands = new Hands(page);
    await hands.press('Op dit apparaat, met een wachtzin', 'radio');
    await hands.press('Start de zelfscan');
    for (const field of ['Wachtzin', 'Nog een keer dezelfde wachtzin']) {
      await (await hands.find(field, 'textbox')).focus();
      await page.keyboard.sendCharacter('vier losse woorden samen');
    }
    await hands.press('Ik snap het: zonder wachtzin zijn de antwoorden weg.', 'checkbox');
    await hands.press('Zet op slot met deze wachtzin');
    await hands.reads('Thema 1 van 8');
    await inScan(page, (scan) => scan.answer('1.1', 3));
    await hands.find('Zet op slot');
  });
  afterAll(() => browser.close());

  test('is seen and heard a minute before, and one key keeps the scan open', async () => {
    await page.keyboard.press('Tab');
    await pass(13.5);
    expect(await spoken()).toBe('');
    await pass(0.8);
    await hands.reads(soon);
    expect(await spoken()).toContain(soon);
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      () => !document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('.notice'),
      { polling: 50 },
    );
    await pass(13.5);
    expect(await inScan(page, (scan) => scan.session?.answers['1.1'])).toEqual({ value: 3 });
  });

  test('comes when nothing happens, and keeps every answer', async () => {
    await pass(2);
    await hands.reads('Deze scans zitten op slot');
    expect(await inScan(page, (scan) => scan.session)).toBeNull();
    await (await hands.find('Wachtzin', 'textbox')).focus();
    await page.keyboard.sendCharacter('vier losse woorden samen');
    await page.keyboard.press('Enter');
    await hands.reads('Thema 1 van 8');
    expect(await inScan(page, (scan) => scan.session?.answers['1.1'])).toEqual({ value: 3 });
  });
});
