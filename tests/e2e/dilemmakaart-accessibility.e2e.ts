import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { Hands, cardReady, example, inCard, tag } from './dilemmakaart-room.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 768, 1440];
const itemId = 'beschermen-kiezen';

/** Every screen at three widths and every step on the beamer: no violation that axe can find, nothing sideways. */
describe('accessibility of the dilemma card', () => {
  let browser: Browser;
  let page: Page;
  let beamer: Page;
  let hands: Hands;

  async function opened(hash = ''): Promise<Page> {
    const { page } = await watchedPage(browser);
    await page.setBypassCSP(true);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(at(example) + hash);
    await cardReady(page);
    await page.evaluate(axe);
    return page;
  }

  beforeAll(async () => {
    browser = await openBrowser();
    page = await opened();
    beamer = await opened('#mda-beamer');
    await beamer.setViewport({ width: 1920, height: 1080 });
    hands = new Hands(page);
    await page.bringToFront();
  });
  afterAll(() => browser.close());

  const act = (event: object) => inCard(page, (card, event) => card.dispatch(event as never), event);
  const go = (step: string) => act({ type: 'go', step, itemId });
  async function vote(votes: readonly number[]): Promise<void> {
    for (const value of votes) await act({ type: 'cast', value });
    await act({ type: 'reveal' });
  }

  const screens: [name: string, open: () => Promise<unknown>][] = [
    ['start', async () => {}],
    [
      'case',
      () => inCard(page, (card) => card.startSession({ participants: 7, caseLine: 'Een gezin' }).then(() => {})),
    ],
    [
      'pick',
      async () => {
        await go('pick');
        for (const id of [itemId, 'vrijwillig-drang']) await act({ type: 'pick', itemId: id, chosen: true });
      },
    ],
    ['cover', () => go('choose')],
    ['a turn', () => hands.press('Ik ben aan de beurt')],
    [
      'everyone has chosen',
      async () => {
        await hands.press('Dek af zonder te kiezen');
        for (const value of [1, 2, 2, 6, 6, 6, 7]) await act({ type: 'cast', value });
      },
    ],
    ['reveal', () => act({ type: 'reveal' })],
    ['explain', () => go('explain')],
    ['upsides', () => go('upsides')],
    [
      'shift',
      async () => {
        await go('again');
        await vote([2, 3, 3, 5, 5, 5, 6]);
      },
    ],
    [
      'agree',
      async () => {
        await go('agree');
        await act({ type: 'agree', itemId, agreement: { accent: 'Eerst veiligheid', who: 'casusregisseur' } });
      },
    ],
    [
      'a turn about support',
      async () => {
        await go('support');
        await hands.press('Ik ben aan de beurt');
      },
    ],
    [
      'support',
      async () => {
        await hands.press('Dek af zonder te kiezen');
        await vote([3, 4, 4, 5, 5, 5, 5]);
      },
    ],
    ['summary', () => act({ type: 'go', step: 'summary' })],
    ['start, with a session put aside', () => hands.press('Verlaat de sessie')],
    [
      'alone',
      () =>
        inCard(page, async (card) => {
          await card.startAlone();
          await card.answer('beschermen-kiezen', 2, 'Een toelichting.');
          await card.answer('straf-hulp', 'unknown');
        }),
    ],
    ['profile', () => hands.press('Bekijk waar je staat')],
    ['a problem', () => inCard(page, (card) => card.importFile(new File(['x'], 'x.json')).then(String, () => {}))],
  ];

  async function look(window: Page): Promise<string[]> {
    const found = (await window.evaluate(() =>
      (globalThis as unknown as { axe: { run(on: unknown): Promise<AxeResults> } }).axe.run(document),
    )) as AxeResults;
    const sideways = await window.evaluate((name) => {
      const over = document.querySelector(name)?.shadowRoot?.querySelector('dialog');
      const inside = over ? Math.max(over.scrollWidth - over.clientWidth, over.scrollHeight - over.clientHeight) : 0;
      return Math.max(document.documentElement.scrollWidth - innerWidth, inside);
    }, tag);
    const violations = found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    );
    return sideways > 0 ? [...violations, `${sideways} px do not fit`] : violations;
  }

  test.each(screens)('%s', async (_, open) => {
    await page.bringToFront();
    await page.setViewport({ width: 1440, height: 900 });
    await open();
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await hands.settle();
      expect(await look(page), `${width} px`).toEqual([]);
    }
    await beamer.bringToFront();
    expect(await look(beamer), 'beamer').toEqual([]);
  });
});
