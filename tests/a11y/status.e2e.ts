import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { inScan, ready } from '../support/scan.js';

/**
 * Keeps what the live regions say from now on: text that came into an element that was there and was live already. What
 * comes together with its live region is not heard by every screen reader, but for alerts.
 */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const said = new WeakMap<Element, string>();
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches('[role=status], [role=alert], [aria-live]')) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const before = said.get(element);
      said.set(element, text);
      if (text && text !== before && (before !== undefined || element.matches('[role=alert]'))) heard.push(text);
    }
  };
  const again = (): void => {
    look(document);
    requestAnimationFrame(again);
  };
  again();
}

describe('what is said without moving the focus', () => {
  let browser: Browser;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await page.evaluate(listen);
    hands = new Hands(page);
  });
  afterAll(() => browser.close());

  const hears = (words: string) =>
    page.waitForFunction(
      (words) => (globalThis as unknown as { heard: string[] }).heard.some((text) => text.includes(words)),
      { polling: 50, timeout: 10_000 },
      words,
    );
  const focused = (what: 'textContent' | 'localName') =>
    page.evaluate((what) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.[what]?.trim() ?? '';
    }, what);

  test('a choice that is missing', async () => {
    await hands.press('Start de zelfscan');
    await hears('Kies eerst waar ze mogen blijven.');
  });

  test('a file that was made, and one that was stopped', async () => {
    await inScan(page, async (scan) => {
      await scan.start({ team: 'Team Noord' });
      await scan.answer('1.1', 2);
    });
    await hands.press('Resultaten');
    await (await hands.find('Rapport maken (PDF)')).focus();
    await page.keyboard.press('Enter');
    await hears('Klaar: zelfscan-team-noord');
    expect(await focused('textContent')).toBe('Rapport maken (PDF)');
    await inScan(page, async (scan) => {
      // A making that takes until it is stopped.
      (await scan.app.parts.scans()).verbs.exportFile = (_app, _host, _format, { signal }) =>
        new Promise((_, stopped) => signal.addEventListener('abort', () => stopped(signal.reason as Error)));
    });
    await page.keyboard.press('Enter');
    await hands.find('Stop');
    await page.keyboard.press('Escape');
    await hears('Gestopt. Er is geen bestand gemaakt.');
    expect(await focused('textContent')).toBe('Rapport maken (PDF)');
  });

  test('a key in the grid, and one that does nothing there', async () => {
    await inScan(page, (scan) => scan.app.run({ type: 'open-grid' }));
    await hands.reads('Typ bij elk punt één toets');
    const first = await hands.appears('kwaliteitskader-zelfscan >>> zs-key-grid >>> [data-at="0"] input');
    await first.focus();
    await page.keyboard.press('3');
    await hears('1.1: Grotendeels, was Deels');
    await page.keyboard.press('9');
    await hears('Toets 9 kan hier niet.');
  });

  test('what looks like data about a person', async () => {
    await inScan(page, (scan) => scan.app.run({ type: 'go', to: 'regie' }));
    await hands.reads('Thema 4 van 8');
    await hands.press('Toelichting of bewijs');
    await page.keyboard.type('Bel 06-12345678');
    await page.keyboard.press('Tab');
    await hears('telefoonnummer');
  });

  test('a file that cannot be read', async () => {
    await inScan(page, (scan) => scan.importFile(new File(['x'], 'x.json')).then(String, String));
    await hears('Dit');
    // Put away, the focus goes to what is below it.
    await hands.press('Sluit');
    await expect.poll(() => focused('localName')).toBe('h2');
  });
});

describe('the language that is spoken', () => {
  test.each([
    ['nl', 'Start de zelfscan'],
    ['en', 'Start the self-scan'],
  ])('%s is said by the scan itself, on a page in another language too', async (language, button) => {
    const browser = await openBrowser();
    const { page } = await watchedPage(browser);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await page.evaluate((language) => {
      document.documentElement.lang = 'fy';
      document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('lang', language);
    }, language);
    const found = await new Hands(page).find(button);
    const said = await found.evaluate((element) => {
      for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
        if (at instanceof Element && at.hasAttribute('lang')) return [at.localName, at.getAttribute('lang')];
      }
      return null;
    });
    expect(said).toEqual(['div', language]);
    await browser.close();
  });
});
