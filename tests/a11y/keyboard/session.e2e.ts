import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardReady, example, inCard } from '../../e2e/dilemmakaart-room.js';
import { at, openBrowser, watchedPage, type Watch } from '../../support/browser.js';
import { Keys } from '../support/keys.js';

const tag = 'mda-dilemmakaart';

describe('a group around one device, with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let keys: Keys;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 800 });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(at(example));
    await cardReady(page);
    keys = new Keys(page, tag);
    await page.focus('#dilemmakaart');
  });
  afterAll(() => browser.close());

  /** The way on is the last button of a step; its heading gets the focus. */
  async function on(label: string): Promise<void> {
    await keys.to(`button "Verder: ${label}"`);
    await keys.press('Enter');
    await keys.lands('heading');
  }

  /** One person: opens, chooses, covers. */
  async function turn(steps: number, last = false): Promise<void> {
    await keys.push('button "Ik ben aan de beurt"');
    await keys.lands('heading "Jouw keuze"');
    await keys.to('radio ');
    await keys.press('Space');
    for (let i = 0; i < steps; i++) await keys.press('ArrowRight');
    await keys.push('button "Klaar, dek af"');
    await keys.lands(last ? 'heading "Iedereen heeft gekozen."' : 'heading "Geef het apparaat door."');
  }

  test('the case, and what it is about', async () => {
    await keys.to('button "Samen: in een sessie');
    await keys.press('Enter');
    await keys.lands('heading');
    expect(await keys.order()).toEqual([
      'button "Eén minder"',
      'button "Eén meer"',
      'textbox "Waar gaat het over? Eén neutrale regel"',
      'button "Open het beamervenster"',
      'button "Verlaat de sessie"',
      'button "Verder: Kiezen"',
    ]);
    for (let i = 0; i < 3; i++) {
      await keys.back('button "Eén minder"');
      await keys.press('Enter');
    }
    const { participants } = (await inCard(page, (card) => card.session)) ?? {};
    expect(participants).toBe(3);
    await on('Kiezen');
  });

  test('two dilemmas are picked', async () => {
    for (let i = 0; i < 2; i++) {
      await keys.to('checkbox ');
      await keys.press('Space');
      expect(await keys.at()).toMatch(/, checked/);
      await keys.tab();
    }
    await on('In stilte');
  });

  test('in silence: everyone has a turn, and what was chosen is covered before anyone looks', async () => {
    expect(await keys.order()).toEqual([
      'button "Ik ben aan de beurt"',
      'DisclosureTriangle "Klopt het aantal niet, of opnieuw beginnen?", folded',
      'button "Open het beamervenster"',
      'button "Verlaat de sessie"',
      'button "2 minuten"',
      'button "3 minuten"',
      'button "5 minuten"',
      'button "Terug: Kiezen"',
      'button "Verder: Laten zien"',
    ]);
    await keys.back('button "Ik ben aan de beurt"');
    for (const [i, steps] of [0, 3, 6].entries()) await turn(steps, i === 2);
    await keys.push('button "Laat zien"');
    await keys.lands('heading');
  });

  test('what everyone sees, talks about and agrees', async () => {
    expect(await keys.order()).toEqual([
      'DisclosureTriangle "Bekijk als tabel", folded',
      'button "Open het beamervenster"',
      'button "Verlaat de sessie"',
      'button "2 minuten"',
      'button "3 minuten"',
      'button "5 minuten"',
      'button "Terug: In stilte"',
      'button "Verder: Uitleggen"',
    ]);
    await on('Uitleggen');
    await on('Twee kanten');
    await on('Opnieuw kiezen');
    for (const [i, steps] of [2, 3, 4].entries()) await turn(steps, i === 2);
    await keys.push('button "Laat zien"');
    await keys.lands('heading');
    await on('Afspraak');
    // The browser makes four stops of a date: day, month, year and its calendar.
    const date = 'Date "Wanneer kijken jullie weer?"';
    expect(await keys.order()).toEqual([
      'DisclosureTriangle "Wat jullie al zagen", folded',
      'textbox "Welk accent leggen jullie nu?"',
      'textbox "Wie doet het?"',
      'textbox "Wat gebeurt er?"',
      'textbox "Wanneer?"',
      ...[date, date, date, date],
      'textbox "Waaraan merken jullie vroeg dat het niet werkt?"',
      'button "Open het beamervenster"',
      'button "Verlaat de sessie"',
      'button "2 minuten"',
      'button "3 minuten"',
      'button "5 minuten"',
      'button "Terug: Wat verschuift"',
      'button "Verder: Steun"',
    ]);
    await keys.back('textbox "Welk accent');
    await keys.type('Eerst het tempo van het gezin.');
    await on('Steun');
    for (const [i, steps] of [2, 3, 4].entries()) await turn(steps, i === 2);
    await keys.push('button "Laat zien"');
    await keys.lands('heading');
  });

  test('the facilitator opens the window for the beamer, which only shows', async () => {
    const [popup] = await Promise.all([
      new Promise<Page>((opened) => page.once('popup', (window) => opened(window as Page))),
      keys.push('button "Open het beamervenster"'),
    ]);
    await popup.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('zs-session-beamer'),
      { polling: 50 },
      tag,
    );
    const beamer = new Keys(popup, tag);
    await popup.bringToFront();
    expect(await beamer.order()).toEqual([]);
    await page.bringToFront();
    // The button made way for words; the focus is on those.
    await keys.lands('generic');
    await popup.close();
  });

  test('nothing was blocked, nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});
