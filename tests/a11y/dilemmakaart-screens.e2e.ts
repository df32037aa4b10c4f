import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { Hands, cardReady, example, inCard, tag } from '../e2e/dilemmakaart-room.js';
import { addAxe, violations } from './support/axe.js';
import { look, schemes, widths } from './support/look.js';

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
    await addAxe(page);
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

  async function faults(window: Page): Promise<string[]> {
    const found = await violations(window);
    const sideways = await window.evaluate((name) => {
      const over = document.querySelector(name)?.shadowRoot?.querySelector('dialog');
      const inside = over ? Math.max(over.scrollWidth - over.clientWidth, over.scrollHeight - over.clientHeight) : 0;
      return Math.max(document.documentElement.scrollWidth - innerWidth, inside);
    }, tag);
    return sideways > 0 ? [...found, `${sideways} px do not fit`] : found;
  }

  test.each(screens)('%s', async (_, open) => {
    await page.bringToFront();
    await page.setViewport({ width: 1440, height: 900 });
    await open();
    for (const scheme of schemes) {
      // Each element was looked at in every colour at every width already.
      for (const width of scheme === 'light' ? widths : [1440]) {
        await look(page, { width, scheme });
        await hands.settle();
        expect(await faults(page), `${scheme} at ${width} px`).toEqual([]);
      }
    }
    await look(page, { width: 1440 });
    await beamer.bringToFront();
    for (const scheme of schemes) {
      await look(beamer, { width: 1920, height: 1080, scheme });
      expect(await faults(beamer), `beamer, ${scheme}`).toEqual([]);
    }
  });
});
