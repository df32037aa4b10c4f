import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { lacks } from '../support/engine.js';
import { heard } from '../support/heard.js';
import { inScan, ready } from '../support/scan.js';
import { addAxe, violations } from './support/axe.js';
import { look, schemes, widths } from './support/look.js';

/** Every screen, at three widths, in three colour schemes: no violation that axe can find. */
describe('accessibility of the whole scan', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.setBypassCSP(true);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await addAxe(page);
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start({ team: 'Team Noord' });
      const values = [1, 2, 3, 4, 'unknown', 'na'];
      const items = scan.instrument.themes.slice(0, 7).flatMap((theme) => theme.items);
      for (const [i, item] of items.entries()) {
        await scan.answer(item.id, values[i % 6], i % 5 ? undefined : 'Een toelichting van een regel.');
      }
    });
  });
  afterAll(() => browser.close());

  const screens: Record<string, () => Promise<void>> = {
    start: () => act({ type: 'open-start' }, 'zs-start-screen'),
    theme: () => act({ type: 'go', to: 'signaleren' }, 'zs-theme-screen'),
    results: () => act({ type: 'open-results' }, 'zs-results'),
    'results per theme': () => tab('themes'),
    'results, what first': async () => {
      await tab('first');
      await act({ type: 'prioritise', itemId: '1.1', chosen: true }, 'zs-results');
    },
    'results, more choices': async () => {
      await act({ type: 'open-results' }, 'zs-export-menu');
      await page.evaluate(() => {
        const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
        results?.shadowRoot?.querySelector<HTMLElement>('[aria-expanded=false]')?.click();
      });
    },
    'a file that is looked at': async () => {
      await inScan(page, async (scan) => {
        const file = await scan.exportFile('json');
        const changed = (await file.text()).replace('Een toelichting van een regel.', 'Een andere toelichting.');
        const person = scan;
        person.app.run({ type: 'import', file: new File([changed], 'zelfscan.json') });
      });
      await page.waitForFunction(
        () => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-import-screen'),
        { polling: 50 },
      );
    },
    'answers from paper': () => act({ type: 'open-grid' }, 'zs-key-grid'),
    'a file that is being made': async () => {
      await act({ type: 'go', to: 'signaleren' }, 'zs-theme-screen');
      await page.evaluate(() => {
        // A making that does not end.
        const scan = document.querySelector('kwaliteitskader-zelfscan') as unknown as {
          app: { ask(): Promise<File>; run(action: object): void };
        };
        scan.app.ask = () => new Promise(() => {});
        scan.app.run({ type: 'export', format: 'pdf' });
      });
      await page.waitForFunction(
        () => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-export-progress'),
        { polling: 50 },
      );
      await page.evaluate(`delete document.querySelector('kwaliteitskader-zelfscan').app.ask`);
    },
  };

  async function act(action: object, shows: string): Promise<void> {
    await inScan(page, (scan, action) => scan.app.run(action), action);
    await page.waitForFunction(
      (tag) => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector(tag),
      {},
      shows,
    );
  }

  async function tab(name: string): Promise<void> {
    await page.evaluate((id) => {
      const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
      results?.shadowRoot?.querySelector<HTMLElement>(id)?.click();
    }, `#tab-${name}`);
  }

  for (const [name, open] of Object.entries(screens)) {
    test(`${name}: zero violations, no sideways scrolling, in nine surroundings`, async () => {
      await open();
      for (const scheme of schemes) {
        for (const width of widths) {
          await look(page, { width, scheme });
          expect(await violations(page), `${scheme} at ${width} px`).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `${scheme} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    }, 240_000);
  }

  test('every question has a name, every answer a name and what it means, and one Tab stop', async () => {
    await look(page, { width: 1440 });
    await act({ type: 'go', to: 'regie' }, 'zs-theme-screen');
    const statements = await inScan(page, (scan) => scan.instrument.themes[3]?.items.map(({ statement }) => statement));
    const groups = (await heard(page, 'group')).map(({ name }) => name);
    for (const statement of statements ?? [])
      expect(
        groups.some((name) => name.includes(statement)),
        statement,
      ).toBe(true);
    const radios = await heard(page, 'radio');
    expect(radios).toHaveLength(6 * (statements?.length ?? 0));
    const named = radios.filter(({ name }) =>
      /^(Nog niet|Deels|Grotendeels|Geborgd|Weet ik niet|Niet van toepassing)$/.test(name),
    );
    expect(named).toHaveLength(radios.length);
    if (lacks('descriptions')) return;
    const described = radios.filter(({ description }) => (description ?? '').length > 10);
    expect(described).toHaveLength(4 * (statements?.length ?? 0));
  });

  test('answers are at least 44 px high, everything else that can be pressed 24 px', async () => {
    for (const width of widths) {
      await look(page, { width });
      for (const open of Object.values(screens)) {
        await open();
        const small = await page.evaluate(() => {
          const found: string[] = [];
          const walk = (root: ParentNode) => {
            for (const element of root.querySelectorAll<HTMLElement>('*')) {
              if (element.shadowRoot) walk(element.shadowRoot);
              const answer = element.matches('.level, .other');
              const pressed = element.matches('button, summary, select, textarea, .pick, .filter, .file');
              if (!answer && !pressed) continue;
              const { width, height } = element.getBoundingClientRect();
              if (width === 0 || element.closest('.sr')) continue;
              const least = answer ? 44 : 24;
              if (height < least || width < 24)
                found.push(`${element.localName}.${element.className} ${width}×${height}`);
            }
          };
          const host = document.querySelector('kwaliteitskader-zelfscan');
          if (host?.shadowRoot) walk(host.shadowRoot);
          return found;
        });
        expect(small, `${width} px`).toEqual([]);
      }
    }
  });
});
