import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../../support/browser.js';
import { Hands } from '../../support/hands.js';
import { inScan, ready } from '../../support/scan.js';
import { SiteWithVersions } from '../../support/two-versions.js';
import { Keys } from '../support/keys.js';

const phrase = 'vier losse woorden samen';

/** Pastes, as a password manager does: text comes in without a key for each letter. */
const paste = (page: Page, text: string) => page.keyboard.sendCharacter(text);

describe('keeping answers, with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  let keys: Keys;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    keys = new Keys(page, 'kwaliteitskader-zelfscan');
  });
  afterAll(() => browser.close());

  test('a passphrase is chosen; what is missing is said at its field', async () => {
    await keys.to('radio "Op dit apparaat');
    await keys.press('Space', 'ArrowDown');
    expect(await keys.at()).toBe('radio "Op dit apparaat, met een wachtzin", checked');
    await keys.push('button "Start de zelfscan"');
    await keys.lands('heading "Kies een wachtzin"');
    expect(await keys.order()).toEqual([
      'textbox "Wachtzin"',
      'textbox "Nog een keer dezelfde wachtzin"',
      'checkbox "Laat zien wat ik typ"',
      'checkbox "Ik snap het: zonder wachtzin zijn de antwoorden weg."',
      'button "Zet op slot met deze wachtzin"',
      'button "Annuleer"',
    ]);
    await keys.back('button "Zet op slot met deze wachtzin"');
    await keys.press('Enter');
    await keys.lands('textbox "Wachtzin", invalid');
    await paste(page, phrase);
    await keys.tab();
    await paste(page, phrase);
    await keys.tab();
    await keys.press('Space');
    await keys.tab();
    await keys.press('Space');
    await keys.push('button "Zet op slot met deze wachtzin"');
    await keys.lands('heading "Signaleren en de meldcode"');
  });

  test('it is locked by hand, and opens where one was', async () => {
    await keys.push('button "Zet op slot"');
    await keys.lands('heading "Deze scans zitten op slot"');
    expect(await keys.order()).toEqual([
      'textbox "Wachtzin"',
      'checkbox "Laat zien wat ik typ"',
      'button "Open"',
      'button "Wis alles van dit apparaat"',
    ]);
    await keys.back('textbox "Wachtzin"');
    await paste(page, 'iets anders');
    await keys.press('Enter');
    await keys.lands('textbox "Wachtzin", invalid');
    // What was typed is still there, to look at and to mend.
    await keys.press('Home');
    await page.keyboard.down('Shift');
    await keys.press('End');
    await page.keyboard.up('Shift');
    await paste(page, phrase);
    await keys.press('Enter');
    await keys.lands('heading "Signaleren en de meldcode"');
  });

  test('the passphrase is changed and taken away', async () => {
    await keys.back('button "Alle scans"');
    await keys.press('Enter');
    await keys.lands('heading');
    await keys.to('DisclosureTriangle "Bewaren en privacy"');
    await keys.press('Enter');
    await keys.push('button "Wachtzin wijzigen"');
    await keys.lands('heading "Wachtzin wijzigen"');
    for (const field of ['Wachtzin van nu', 'Wachtzin', 'Nog een keer dezelfde wachtzin']) {
      await keys.to(`textbox "${field}"`);
      await paste(page, field === 'Wachtzin van nu' ? phrase : `${phrase}!`);
    }
    await keys.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-passphrase'),
      { polling: 50 },
    );
    await keys.press('Shift');
    await keys.to('button "Wachtzin weghalen"');
    await keys.press('Enter');
    await keys.lands('heading "Wachtzin weghalen"');
    await keys.to('textbox "Wachtzin van nu"');
    await paste(page, `${phrase}!`);
    await keys.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-passphrase'),
      { polling: 50 },
    );
    await keys.press('Shift');
    expect((await inScan(page, (scan) => scan.scans())).length).toBe(1);
  });
});

describe('carrying over, with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(() => browser.close());

  test('every answer that no longer fits is decided on', async () => {
    const site = await SiteWithVersions.on(page);
    await site.made();
    await site.open('1.1.0');
    // The list of scans comes a moment after the rest, above where Tab would already be.
    await new Hands(page).appears('>>> zs-scan-list >>> .btn');
    const keys = new Keys(page, 'zelfscan-questionnaire');
    await keys.to('button "Overzetten naar versie 1.1.0');
    await keys.press('Enter');
    await keys.lands('heading "Overzetten naar versie 1.1.0"');
    expect(await keys.order()).toEqual([
      'radio "Laat open", checked',
      'radio "Neem over", checked',
      'DisclosureTriangle "Gaat vanzelf mee: 2 punten", folded',
      'DisclosureTriangle "Nieuw: 1 punt", folded',
      'DisclosureTriangle "Vervallen: 1 punt", folded',
      'button "Maak de nieuwe scan"',
      'button "Annuleer"',
    ]);
    await keys.back('radio "Laat open"');
    await keys.press('ArrowUp');
    expect(await keys.at()).toBe('radio "Neem over", checked');
    await keys.to('button "Maak de nieuwe scan"');
    await keys.press('Enter');
    await keys.lands('heading');
  });
});
