import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardReady, example, inCard } from '../../e2e/dilemmakaart-room.js';
import { downloads } from '../../support/downloads.js';
import { at, openBrowser, watchedPage, type Watch } from '../../support/browser.js';
import { Keys } from '../support/keys.js';

const tag = 'mda-dilemmakaart';

/** The seven places and “weet ik niet” are one stop. */
const dilemma = (left: string) => [
  `radio "Helemaal links: ${left}"`,
  'button "Toelichting"',
  'DisclosureTriangle "Als het te veel wordt, en vragen om over na te denken", folded',
];

describe('the dilemma card alone, with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let keys: Keys;
  let files: Awaited<ReturnType<typeof downloads>>;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 800 });
    files = await downloads(page);
    await page.goto(at(example));
    await cardReady(page);
    keys = new Keys(page, tag);
    await page.focus('#dilemmakaart');
  });
  afterAll(() => browser.close());

  test('start', async () => {
    expect(await keys.order()).toEqual([
      'button "Alleen: denk de dilemma’s door"',
      'button "Samen: in een sessie"',
      'button "Open een bewaard bestand"',
      'button "Lege kaart (PDF)"',
    ]);
    await keys.back('button "Alleen: denk de dilemma’s door');
    await keys.press('Enter');
    await keys.lands('heading');
  });

  test('a phase: seven places and “weet ik niet” are one stop', async () => {
    expect(await keys.order()).toEqual([
      'button "Directe veiligheid 0 van 7"',
      'button "Risico’s aanpakken 0 van 4"',
      'button "Samenwerken 0 van 3"',
      'button "Extra dilemma’s 0 van 2"',
      ...dilemma('Wij grijpen in en beschermen'),
      ...dilemma('Vrijwillig, op eigen motivatie'),
      ...dilemma('Straf en duidelijke grenzen'),
      ...dilemma('Open naar iedereen'),
      ...dilemma('Nu snel handelen'),
      ...dilemma('Hulp bij uit elkaar gaan'),
      ...dilemma('Steunen en ontlasten'),
      'button "Bekijk waar je staat"',
      'button "Verder: Risico’s aanpakken"',
    ]);
  });

  test('a place, a note, and where one stands', async () => {
    await keys.back('button "Extra dilemma’s');
    await keys.to('radio "Helemaal links');
    await keys.press('Space', 'ArrowRight', 'ArrowRight');
    expect(await keys.at()).toMatch(/^radio "Iets naar links.*", checked$/);
    await keys.tab();
    expect(await keys.at()).toBe('button "Wis antwoord"');
    await keys.tab();
    await keys.press('Enter');
    await keys.lands('textbox "Toelichting"');
    await keys.type('Bel 06-12345678');
    await keys.tab();
    // What looks like data about a person is asked about before it is kept.
    await keys.lands('paragraph "Staat hier iets over een persoon?"');
    await keys.push('button "Haal weg"');
    await keys.lands('textbox "Toelichting"');
    await keys.to('button "Bekijk waar je staat"');
    await keys.press('Enter');
    await keys.lands('heading "Waar sta jij?"');
    expect(await keys.order()).toEqual([
      'button "Verslag maken (PDF)"',
      'button "Bestand bewaren (JSON)"',
      'DisclosureTriangle "Meer keuzes", folded',
      'DisclosureTriangle "Bekijk als tabel", folded',
      'button "Verder in een sessie"',
      'DisclosureTriangle "Bronnen", folded',
    ]);
    await keys.back('button "Verslag maken (PDF)"');
    await keys.press('Enter');
    expect(
      readFileSync(await files.next('.pdf'))
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
    expect(Object.values((await inCard(page, (card) => card.card))?.answers ?? {})).toEqual([
      { value: 3, note: 'Bel' },
    ]);
  });

  test('nothing was blocked, nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});
