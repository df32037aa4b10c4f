import type { Browser, Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../packages/report/src/testing/read-pdf.js';
import { at, newDevice, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { downloads } from '../support/downloads.js';
import { lacks } from '../support/engine.js';
import { focused } from '../support/scan.js';
import { Hands, appears, cardReady, example, inCard, tag, textOf } from './dilemmakaart-room.js';

describe('one person alone', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let hands: Hands;
  let files: Awaited<ReturnType<typeof downloads>>;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1440, height: 900 });
    files = await downloads(page);
    await page.goto(at(example));
    await cardReady(page);
    hands = new Hands(page);
  });
  afterAll(() => browser.close());

  test('places, a note without a phone number, and nothing on the device', async () => {
    await hands.click('.way:first-of-type');
    expect(await focused(page)).toMatch(/^h2 /);
    expect(await textOf(page)).toContain('Bij direct gevaar: bel 112. Advies: Veilig Thuis 0800-2000.');
    const stops = await page.$$<'input'>(`${tag} >>> zs-dilemma-item >>> input[type=radio]` as 'input');
    await stops[1]?.evaluate((stop) => stop.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await stops[1]?.click();
    await hands.settle();
    expect(Object.values((await inCard(page, (card) => card.card))?.answers ?? {})).toEqual([{ value: 2, note: '' }]);
    await hands.press('+ Toelichting').catch(() => hands.press('Toelichting'));
    await page.keyboard.type('Bel 06-12345678');
    await page.keyboard.press('Tab');
    await hands.settle();
    await hands.press('Haal weg');
    await hands.settle();
    expect(Object.values((await inCard(page, (card) => card.card))?.answers ?? {})[0]?.note).toBe('Bel');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('the profile, and the card as a PDF', async () => {
    await inCard(page, async (card) => {
      await card.answer('straf-hulp', 'unknown');
      await card.answer('vrijwillig-drang', 7, 'Omdat het al lang duurt.');
    });
    await hands.press('Bekijk waar je staat');
    expect(await focused(page)).toBe('h2 Waar sta jij?');
    await hands.press('Verslag maken (PDF)');
    const pdf = await readPdf(new Uint8Array(readFileSync(await files.next('.pdf'))));
    const words = pdf.pages
      .flat()
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Mijn dilemmakaart');
    expect(words).toContain('Omdat het al lang duurt.');
    expect(words).toContain('112');
  });

  test('the file brings it back on another day', async () => {
    const before = await inCard(page, (card) => card.card);
    await hands.press('Bestand bewaren (JSON)');
    const file = await files.next('.json');
    await page.reload();
    await cardReady(page);
    expect(await inCard(page, (card) => card.card)).toBeNull();
    const input = await appears(page, 'zs-card-start >>> input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await appears(page, 'zs-card-screen');
    expect(await inCard(page, (card) => card.card)).toEqual(before);
  });

  test('nothing was blocked and nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});

describe('one person on an own device', () => {
  test.skipIf(lacks('device'))(
    'with storage="device" the card is there after the browser was closed, until it is erased',
    async () => {
      const device = newDevice();
      const open = async () => {
        const browser = await openBrowser(device);
        const { page } = await watchedPage(browser);
        await page.evaluateOnNewDocument(() => {
          new MutationObserver(() =>
            document.querySelector('mda-dilemmakaart')?.setAttribute('storage', 'device'),
          ).observe(document, { childList: true, subtree: true });
        });
        await page.goto(at(example));
        await cardReady(page);
        return { browser, page, hands: new Hands(page) };
      };
      const first = await open();
      await inCard(first.page, async (card) => {
        await card.startAlone();
        await card.answer('straf-hulp', 3);
      });
      await first.browser.close();

      const second = await open();
      expect(await textOf(second.page)).toContain('Bewaard op dit apparaat.');
      await inCard(second.page, (card) => card.startAlone().then(() => {}));
      expect((await inCard(second.page, (card) => card.card))?.answers).toEqual({
        'straf-hulp': { value: 3, note: '' },
      });
      await second.page.reload();
      await cardReady(second.page);
      await second.hands.press('Wis alles');
      await second.hands.press('Ja, wis alles');
      await expect.poll(() => textOf(second.page)).toContain('Alles is gewist.');
      expect(await second.page.evaluate(() => indexedDB.databases())).toEqual([]);
      await second.browser.close();
      device.remove();
    },
  );
});
