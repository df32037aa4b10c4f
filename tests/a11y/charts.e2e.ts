import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import type { Gallery, Shown } from './gallery/gallery.js';
import { openGallery } from './gallery/open-gallery.js';
import { look } from './support/look.js';

declare const gallery: Gallery;

/**
 * What carries meaning in each drawing, by element: 3 to 1 with what is behind it (WCAG 1.4.11). Not here, with reason:
 * the web and the rings' lines of the radar and the filled area (the figures stand at every axis), and the empty part of
 * a progress line (the filled part and the words say how far it is).
 */
const graphics: Readonly<Record<string, string>> = {
  'zs-radar': '.line, .dot',
  'zs-level-bar': 'svg svg > rect:last-of-type',
  'zs-dot-strip': '.axis, .tick, .dot, .ring, .range, .median, .shift',
  'zs-card-profile': 'svg :is(circle, rect):not(:empty), svg circle',
  'zs-action-bar': 'rect',
  'zs-session-timer': '.rest',
  'zs-theme-nav': '.arc',
  'zs-scale-item': '.level.on, .other.on',
  'zs-dilemma-item': '.stop input, .other.on',
  'zs-key-grid': '.face',
  'zs-guarded-text': 'input, textarea',
};
const texts = { 'zs-radar': 'text' } as const;

describe('drawings can be told from what is behind them', () => {
  let browser: Browser;
  let page: Page;
  let shown: Shown[];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openGallery(browser);
    shown = await page.evaluate(() => gallery.shown());
  });
  afterAll(() => browser.close());

  const measured = (tag: string, selector: string) =>
    page.evaluate(
      async (examples, selector) => {
        const all: { of: string; ratio: number }[] = [];
        for (const example of examples) {
          await gallery.show(example);
          all.push(...gallery.contrasts(selector));
        }
        return all;
      },
      shown.filter(([one]) => one === tag),
      selector,
    );

  for (const scheme of ['light', 'dark'] as const) {
    test.each(Object.entries(graphics))(`%s, ${scheme}: 3 to 1`, async (tag, selector) => {
      await look(page, { width: 1280, scheme });
      const found = await measured(tag, selector);
      expect(found.length).toBeGreaterThan(0);
      const weak = found.filter(({ ratio }) => ratio < 3).map(({ of, ratio }) => `${of}: ${ratio.toFixed(2)}`);
      expect([...new Set(weak)]).toEqual([]);
    });

    test.each(Object.entries(texts))(`words in %s, ${scheme}: 4.5 to 1`, async (tag, selector) => {
      await look(page, { width: 1280, scheme });
      const found = await measured(tag, selector);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    });
  }

  test('parts of a level bar do not touch each other', async () => {
    await look(page, { width: 1280 });
    const gaps = await page.evaluate(async () => {
      const element = await gallery.show(['zs-level-bar', 'van alles']);
      const boxes = [...(element.shadowRoot?.querySelectorAll('svg svg > rect:last-of-type') ?? [])].map((box) =>
        box.getBoundingClientRect(),
      );
      return boxes.slice(1).map(({ left }, i) => left - (boxes[i]?.right ?? 0));
    });
    expect(gaps).toHaveLength(6);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1.5);
  });

  test.each([
    ['zs-results', '[role="tab"]', '[aria-selected="true"]'],
    ['zs-card-screen', 'nav button', '[aria-current]'],
  ])('in forced colours, %s has a line under what is open only', async (tag, selector, open) => {
    await look(page, { width: 1280, scheme: 'forced' });
    const lines = await page.evaluate(
      async (example, selector, open) => {
        const element = await gallery.show(example);
        element.style.borderColor = 'Canvas';
        const canvas = getComputedStyle(element).borderBlockEndColor;
        return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => ({
          open: one.matches(open),
          seen: getComputedStyle(one).borderBlockEndColor !== canvas,
        }));
      },
      shown.find(([one]) => one === tag) as Shown,
      selector,
      open,
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter(({ open }) => open)).toHaveLength(1);
    expect(lines.filter(({ open, seen }) => open !== seen)).toEqual([]);
  });
});
