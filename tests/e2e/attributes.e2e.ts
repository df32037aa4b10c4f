import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import type { Hands } from '../support/hands.js';
import { pageForEach } from '../support/page-for-each.js';
import { inScan, ready, type ScanElement } from '../support/scan.js';
import { cardReady, inCard } from './dilemmakaart-room.js';

type Scan = ScanElement & { storage: string; scope: string; updateComplete: Promise<unknown> };

describe('attributes that change while what they asked for before is on its way', () => {
  let page: Page;
  let watch: Watch;
  let hands: Hands;

  pageForEach((opened) => ({ page, watch, hands } = opened));

  /** A page on a device without scans. */
  const open = async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, (scan) => scan.wipe());
  };

  test('storage="none" holds when the language changes right after it', async () => {
    await open();
    await inScan(page, async (scan) => {
      (scan as Scan).storage = 'none';
      await (scan as Scan).updateComplete;
      scan.lang = 'en';
    });
    await hands.find('Start the self-scan');
    const kept = await inScan(page, async (scan) => {
      const saved = new Promise<string>((resolve) =>
        scan.addEventListener('zelfscan-saved', (event) =>
          resolve((event as CustomEvent<{ storage: string }>).detail.storage),
        ),
      );
      await scan.start();
      await scan.answer('1.1', 1);
      return [await saved, (await indexedDB.databases()).map(({ name }) => name)];
    });
    expect(kept).toEqual(['memory', []]);
    expect(watch.errors).toEqual([]);
  });

  test('a scope that was passed over is let go of: who erases it elsewhere closes nothing here', async () => {
    await open();
    const problems = await inScan(page, async (scan) => {
      const put = async (scope: string) => {
        const other = document.createElement('kwaliteitskader-zelfscan') as unknown as ScanElement;
        other.setAttribute('scope', scope);
        document.body.append(other);
        await other.ready;
        await other.start();
        await other.answer('1.1', 1);
        return other;
      };
      const [passed] = [await put('voorbij'), await put('blijvend')];
      const problems: string[] = [];
      scan.addEventListener('zelfscan-problem', (event) =>
        problems.push((event as CustomEvent<{ code: string }>).detail.code),
      );
      for (const scope of ['voorbij', 'blijvend']) {
        (scan as Scan).scope = scope;
        await (scan as Scan).updateComplete;
      }
      while (!(await scan.scans()).length) await new Promise(requestAnimationFrame);
      await passed.wipe();
      await scan.start();
      await scan.answer('1.1', 2);
      return problems;
    });
    expect(problems).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test('a page that changes its language and back is in the language it has', async () => {
    await open();
    await page.evaluate(async () => {
      const scan = document.querySelector('kwaliteitskader-zelfscan') as unknown as Scan;
      for (const lang of ['en', 'nl']) {
        document.documentElement.lang = lang;
        // The observer hears of it, and then the element asks for it.
        await Promise.resolve();
        await scan.updateComplete;
      }
    });
    // English has come all the same.
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => /\/en-[^/]*\.js$/.test(name)),
      { polling: 50 },
    );
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await hands.find('Start de zelfscan');
    expect(watch.errors).toEqual([]);
  });

  test('the dilemmakaart keeps its card where it was asked to last', async () => {
    await page.goto(at('/examples/mda-sessie/'));
    await cardReady(page);
    const kept = await inCard(page, async (card) => {
      for (const storage of ['device', 'none'] as const) {
        card.storage = storage;
        await card.updateComplete;
      }
      // The store on the device opens later than the one in memory.
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open('afterwards');
        opening.onsuccess = () => (opening.result.close(), indexedDB.deleteDatabase('afterwards'), done());
        opening.onerror = () => failed(opening.error);
      });
      const saved = new Promise<string>((resolve) =>
        card.addEventListener('zelfscan-saved', (event) => resolve(event.detail.storage)),
      );
      await card.startAlone();
      await card.answer('straf-hulp', 1);
      return saved;
    });
    expect(kept).toBe('memory');
    expect(watch.errors).toEqual([]);
  });

  test.each([null, '', 'http://['])('src=%j is told as what is wrong with it', async (src) => {
    await open();
    const told = await page.evaluate(async (src) => {
      const scan = document.createElement('zelfscan-questionnaire') as unknown as ScanElement;
      if (src !== null) scan.setAttribute('src', src);
      document.body.append(scan);
      return scan.ready.then(
        () => null,
        ({ code, place, next }: Record<string, string>) => [code, place, next],
      );
    }, src);
    expect(told).toEqual(['load-failed', 'src', 'Set the src attribute.']);
    expect(watch.errors).toEqual([]);
  });
});
