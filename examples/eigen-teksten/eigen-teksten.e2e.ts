import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../../tests/support/browser.js';
import type { Hands } from '../../tests/support/hands.js';
import { pageForEach } from '../../tests/support/page-for-each.js';
import { bytesOf, inScan, ready } from '../../tests/support/scan.js';

/** A page with its own texts, as it would be copied. */
describe('the texts of a page', () => {
  let page: Page;
  let watch: Watch;
  let hands: Hands;

  pageForEach((opened) => ({ page, watch, hands } = opened));
  beforeEach(async () => {
    await page.goto(at('/examples/eigen-teksten/'));
    await ready(page);
  });
  afterEach(() => inScan(page, (scan) => scan.wipe()));

  test('stand on the screens, and in the report, which says so', async () => {
    await hands.reads('Zelfscan wijkteams Voorbeeld');
    await hands.reads('Op deze website zijn teksten van deze vragenlijst aangepast.');
    await hands.reads('Helemaal: 54 vragen');
    await hands.find('Begin met de scan');
    await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 1);
      await scan.app.parts.scans().then((part) => part.showResults(scan.app));
    });
    await hands.reads('Hoe staan wij ervoor?');
    await hands.reads('Signalen zien in de wijk');
    const html = new TextDecoder().decode(await bytesOf(page, (scan) => scan.exportFile('html')));
    for (const words of [
      'Verslag voor Voorbeeld',
      'Signalen zien in de wijk',
      'Op deze website zijn teksten van deze vragenlijst aangepast.',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('aangepast. Op deze website');
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
  });

  test('belong to their language', async () => {
    await inScan(page, (scan) => {
      scan.lang = 'en';
    });
    await hands.find('Begin the scan');
    await hands.reads('Kwaliteitskader self-scan');
    await inScan(page, (scan) => {
      scan.lang = 'nl';
    });
    await hands.find('Begin met de scan');
  });
});
