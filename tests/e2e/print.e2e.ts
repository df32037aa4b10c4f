import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../packages/report/src/testing/read-pdf.js';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { lacks } from '../support/engine.js';
import { inScan, ready } from '../support/scan.js';

/** Someone prints the page instead of making a report. */
describe('the results on paper', () => {
  let browser: Browser;
  let page: Page;
  let text: string;

  const shown = () =>
    page.evaluate(() => {
      const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
      const all = <T extends Element>(selector: string) => [
        ...(results?.shadowRoot?.querySelectorAll<T>(selector) ?? []),
      ];
      return {
        tab: all('[aria-selected=true]').map((tab) => tab.id),
        open: all<HTMLDetailsElement>('details[open]').length,
        panels: all('[role=tabpanel]').filter((panel) => panel.checkVisibility()).length,
      };
    });

  /** Without paper: what is to be seen right after the page heard that it is printed, before anything else happens. */
  const wordsOnPaper = async (): Promise<string> => {
    await page.emulateMediaType('print');
    const words = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const seen = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && !node.checkVisibility())) return '';
        const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
        const nodes = inside instanceof HTMLSlotElement ? inside.assignedNodes() : inside.childNodes;
        return [...nodes].map(seen).join(' ');
      };
      const found = seen(document.body).replace(/\s+/g, ' ');
      dispatchEvent(new Event('afterprint'));
      return found;
    });
    await page.emulateMediaType();
    return words;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start({ team: 'Team Noord' });
      const items = scan.instrument.themes.slice(0, 7).flatMap((theme) => theme.items);
      for (const [i, item] of items.entries()) {
        await scan.answer(item.id, (i % 4) + 1, i === 40 ? 'Toelichting op veertig.' : undefined);
      }
      const person = scan;
      await person.app.parts.scans().then((part) => part.showResults(person.app));
      person.app.run({ type: 'prioritise', itemId: '1.1', chosen: true });
      person.app.run({
        type: 'plan',
        itemId: '1.1',
        plan: { action: 'Elke intake oefenen', owner: 'Teamleider', due: 'mei' },
      });
      scan.shadowRoot?.querySelector('zs-results')?.shadowRoot?.querySelector<HTMLElement>('#tab-first')?.click();
      await scan.shadowRoot?.querySelector('zs-results')?.updateComplete;
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    if (lacks('paper')) text = await wordsOnPaper();
    else {
      const { pages } = await readPdf(await page.pdf({ format: 'A4', printBackground: false }));
      text = pages
        .flat()
        .map((run) => run.text)
        .join(' ')
        .replace(/\s+/g, ' ');
    }
  });
  afterAll(() => browser.close());

  test('are all there: the overview, every answer, and what was agreed', async () => {
    const { themes } = await inScan(page, (scan) => scan.instrument);
    const words = ['Telt mee', 'Punten met score', 'Toelichting op veertig.', ...themes.map(({ title }) => title)];
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
    expect(/Wat eerst .*Elke intake oefenen .*Teamleider .*mei/.test(text)).toBe(true);
    // Two letters that are drawn as one come as a piece of text of their own.
    const close = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
    const statements = themes.flatMap(({ items }) => items.map(({ statement }) => close(statement)));
    expect(statements.filter((statement) => !close(text).includes(statement))).toEqual([]);
  });

  test('have nothing to press', () => {
    const buttons = [
      'Rapport maken',
      'Meer keuzes',
      'Alle scans',
      'Terug naar de vragen',
      'Antwoorden aanpassen',
      'Haal weg',
    ];
    expect(buttons.filter((button) => text.includes(button))).toEqual([]);
  });

  test('are as they were on the screen afterwards', async () => {
    expect(await shown()).toEqual({ tab: ['tab-first'], open: 0, panels: 1 });
  });

  test('keep the bars in colour, and are black on white on a dark screen too', async () => {
    await page.emulateMediaType('print');
    const style = await page.evaluate(() => {
      const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
      if (!results) return null;
      const { color, backgroundColor, printColorAdjust } = getComputedStyle(results);
      return { color, backgroundColor, printColorAdjust };
    });
    await page.emulateMediaType();
    expect(style).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      printColorAdjust: 'exact',
    });
  });
});
