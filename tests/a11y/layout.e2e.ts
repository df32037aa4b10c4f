import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';
import { cardReady, example, inCard } from '../e2e/dilemmakaart-room.js';
import type { Gallery, Shown } from './gallery/gallery.js';
import { openGallery } from './gallery/open-gallery.js';
import { look } from './support/look.js';

declare const gallery: Gallery;

/** Spacing that a reader may set (WCAG 1.4.12); goes into every shadow tree. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('every example of every element', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openGallery(browser);
  });
  afterAll(() => browser.close());

  /** What the page finds wrong with each example. */
  const all = (check: 'spaced' | 'sized' | 'moving' | 'tooltips', given = '') =>
    page.evaluate(
      async (check, given) => {
        const found: [Shown, string[]][] = [];
        for (const shown of gallery.shown()) {
          await gallery.show(shown);
          found.push([shown, gallery[check](given)]);
        }
        return found
          .filter(([, lines]) => lines.length)
          .map(([[tag, name], lines]) => `${tag} “${name}”: ${lines.join('; ')}`);
      },
      check,
      given,
    );

  test.each([320, 1280])(
    'keeps all text with the spacing of a reader, at %i px',
    { timeout: 120_000 },
    async (width) => {
      await look(page, { width });
      expect(await all('spaced', spacing)).toEqual([]);
    },
  );

  test('keeps all text when it is twice as large', { timeout: 120_000 }, async () => {
    await look(page, { width: 1280 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await all('spaced')).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  test.each([320, 1280])(
    'has targets of 24 px, answers of 44, at %i px, also where text is small and its lines are low',
    { timeout: 120_000 },
    async (width) => {
      await look(page, { width });
      expect(await all('sized')).toEqual([]);
      await page.evaluate(
        async (base64) => {
          const flat = new FontFace(
            'flat',
            Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
            {
              ascentOverride: '60%',
              descentOverride: '10%',
              lineGapOverride: '0%',
            },
          );
          document.fonts.add(await flat.load());
          document.documentElement.style.font = '12px flat';
        },
        readFileSync('packages/report/fonts/report-sans-regular.ttf', 'base64'),
      );
      expect(await all('sized')).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.font = ''));
    },
  );

  test(
    'moves nothing for who asked for that, and for others no longer than a fifth of a second',
    { timeout: 120_000 },
    async () => {
      await look(page, { width: 1280, motion: 'reduce' });
      expect(await all('moving', '0')).toEqual([]);
      await look(page, { width: 1280, motion: 'no-preference' });
      expect(await all('moving', '0.2')).toEqual([]);
    },
  );

  test('has nothing that only shows under a pointer', async () => {
    expect(await all('tooltips')).toEqual([]);
  });
});

/** 1280 × 1024 at 400%, and a phone on its side. */
describe.each([
  [320, 256],
  [640, 360],
  [360, 640],
])('a window of %i × %i', (width, height) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await look(page, { width, height });
  });
  afterAll(() => browser.close());

  /** How much of the window is behind what sticks to its edges, and how much the page is too wide. */
  const measured = () =>
    page.evaluate(() => {
      const stuck: number[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          const { position } = getComputedStyle(element);
          if (!/sticky|fixed/.test(position) || !element.checkVisibility()) continue;
          const { top, bottom } = element.getBoundingClientRect();
          stuck.push(Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight);
        }
      };
      walk(document);
      return {
        sideways: document.documentElement.scrollWidth - innerWidth,
        stuck: stuck.reduce((sum, share) => sum + share, 0),
      };
    });

  test('shows the zelfscan without scrolling sideways, and little of it sticks', async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start();
      await scan.answer('1.1', 2, 'Een toelichting.');
    });
    for (const action of [
      { type: 'go', to: 'signaleren' },
      { type: 'open-results' },
      { type: 'open-grid' },
      { type: 'open-start' },
    ]) {
      await inScan(page, (scan, action) => scan.app.run(action), action);
      await page.waitForFunction(
        (type) => {
          const root = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot;
          const tag = { go: 'zs-theme-screen', 'open-results': 'zs-results', 'open-grid': 'zs-key-grid' }[type];
          return root?.querySelector(tag ?? 'zs-start-screen');
        },
        { polling: 50 },
        action.type,
      );
      await page.evaluate(() => scrollTo(0, innerHeight));
      const { sideways, stuck } = await measured();
      expect(sideways, action.type).toBeLessThanOrEqual(0);
      expect(stuck, action.type).toBeLessThan(0.4);
    }
  });

  test('shows the dilemma card likewise', async () => {
    await page.goto(at(example));
    await cardReady(page);
    for (const open of ['alone', 'session']) {
      await inCard(
        page,
        async (card, open) => {
          if (open === 'alone') await card.startAlone();
          else await card.startSession({ participants: 3 });
        },
        open,
      );
      await page.waitForFunction(
        (tag) => document.querySelector('mda-dilemmakaart')?.shadowRoot?.querySelector(tag),
        { polling: 50 },
        open === 'alone' ? 'zs-card-screen' : 'zs-session-screen',
      );
      const { sideways, stuck } = await measured();
      expect(sideways, open).toBeLessThanOrEqual(0);
      expect(stuck, open).toBeLessThan(0.4);
    }
  });
});
