import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';

/** What docs/embedding.md promises to code outside. */
describe('the contract', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, (scan) => scan.wipe());
  });

  test('the instrument is described: eight themes, 54 items, six of them basis', async () => {
    const { id, version, themes } = await inScan(page, (scan) => scan.instrument);
    const items = themes.flatMap((theme) => theme.items);
    expect([id, version, themes.length, items.length]).toEqual(['kwaliteitskader-zelfscan', '1.0.0', 8, 54]);
    expect(items.filter(({ basis }) => basis).map((item) => item.id)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '7.4',
      '8.7',
    ]);
  });

  test('the short version asks 48 of them', async () => {
    const count = await inScan(page, async (scan) => {
      await scan.start({}, { subset: 'kort' });
      return scan.instrument.themes.flatMap((theme) => theme.items).length;
    });
    expect(count).toBe(48);
  });

  test('scores follow the answers: mean of given, hidden below half, unknown and n.v.t. never count', async () => {
    const themes = await inScan(page, async (scan) => {
      await scan.start();
      const give = async (values: unknown[]) => {
        for (const [i, value] of values.entries()) await scan.answer(`1.${i + 1}`, value);
        return scan.result?.themes[0];
      };
      return [
        await give([1, 2, 4]),
        await give([1, 2, 4, 'unknown', 'unknown']),
        await give([1, 2, 4, 'unknown', 'na']),
      ];
    });
    expect(themes[0]).toMatchObject({ score: null, answered: 3, total: 7 });
    expect(themes[1]).toMatchObject({ score: null, answered: 3, unknown: 2 });
    expect(themes[2]).toMatchObject({
      score: 7 / 3,
      answered: 3,
      unknown: 1,
      notApplicable: 1,
      total: 7,
      distribution: { 1: 1, 2: 1, 3: 0, 4: 1 },
    });
  });

  test('a basis item at the lowest level is flagged whatever the mean', async () => {
    const result = await inScan(page, async (scan) => {
      await scan.start();
      for (const item of scan.instrument.themes.flatMap((theme) => theme.items)) await scan.answer(item.id, 4);
      await scan.answer('1.4', 1);
      await scan.answer('1.5', 1);
      return scan.result;
    });
    expect(result?.flags).toEqual(['1.4']);
  });

  test('answer() resolves when the answer is on the device, and a note stays until it is replaced', async () => {
    const stored = await inScan(page, async (scan) => {
      await scan.start({ team: 'Team Noord' });
      await scan.answer('1.1', 3, 'Sinds maart.');
      await scan.answer('1.1', 2);
      const open = indexedDB.open('zelfscan');
      const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
      const all = database.transaction('fields').objectStore('fields').getAll();
      const records = await new Promise<{ key: string[]; value: unknown }[]>(
        (done) => (all.onsuccess = () => done(all.result)),
      );
      database.close();
      const responses = records.filter(({ key }) => key[1] === 'responses');
      return { fields: responses.map(({ key, value }) => [...key.slice(2), value]), answers: scan.session?.answers };
    });
    expect(stored.fields).toEqual([
      ['1.1', 'at', expect.any(String)],
      ['1.1', 'note', 'Sinds maart.'],
      ['1.1', 'value', 2],
    ]);
    expect(stored.answers).toEqual({ '1.1': { value: 2, note: 'Sinds maart.' } });
  });

  test('scans lie side by side, are resumed by id, and a reload loses nothing', async () => {
    const ids = await inScan(page, async (scan) => {
      const first = await scan.start({ team: 'Noord' });
      await scan.answer('1.1', 1);
      const second = await scan.start({ team: 'Zuid' });
      await scan.answer('1.1', 4);
      return { first, second };
    });
    await page.reload();
    await ready(page);
    const after = await inScan(
      page,
      async (scan, first) => {
        const list = await scan.scans();
        await scan.resume(first);
        return {
          names: list.map(({ name, done, total }) => [name, done, total]),
          value: scan.session?.answers['1.1']?.value,
        };
      },
      ids.first,
    );
    expect(after).toEqual({
      names: [
        ['Zuid', 1, 54],
        ['Noord', 1, 54],
      ],
      value: 1,
    });
  });

  test('session and result are snapshots that cannot be changed', async () => {
    const tried = await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 4);
      const attempt = (change: () => void) => {
        'use strict';
        try {
          change();
          return 'changed';
        } catch {
          return 'refused';
        }
      };
      const { session, result } = scan;
      return [
        attempt(() => Object.assign(session?.answers['1.1'] ?? {}, { value: 1 })),
        attempt(() => Object.assign(result?.themes[0] ?? {}, { score: 1 })),
        scan.session?.answers['1.1']?.value,
      ];
    });
    expect(tried).toEqual(['refused', 'refused', 4]);
  });

  test('events: saved always; answer only for a person', async () => {
    const events = await inScan(page, async (scan) => {
      const heard: unknown[] = [];
      for (const type of ['zelfscan-answer', 'zelfscan-saved']) {
        document.addEventListener(type, (event) =>
          heard.push([type, (event as CustomEvent).detail.itemId ?? (event as CustomEvent).detail.itemIds]),
        );
      }
      await scan.start();
      await scan.answer('1.1', 4);
      const theme = scan.shadowRoot?.querySelector('zs-theme-screen')?.shadowRoot;
      const item = theme?.querySelectorAll('zs-scale-item')[1]?.shadowRoot;
      const saved = new Promise((done) => document.addEventListener('zelfscan-saved', done, { once: true }));
      item?.querySelector<HTMLInputElement>('input[type=radio]')?.click();
      await saved;
      return heard;
    });
    expect(events).toEqual([
      ['zelfscan-saved', []],
      ['zelfscan-saved', ['1.1']],
      ['zelfscan-answer', '1.2'],
      ['zelfscan-saved', ['1.2']],
    ]);
  });

  test('export, wipe, import: the same scan again; imported twice it gets a copy beside it', async () => {
    const outcome = await inScan(page, async (scan) => {
      await scan.start({ team: 'Noord' });
      await scan.answer('1.1', 3, 'é ë € – “ ”');
      const file = await scan.exportFile('json');
      await scan.wipe();
      const left = (await indexedDB.databases()).map(({ name }) => name);
      const empty = (await scan.scans()).length;
      await scan.importFile(file);
      const answers = scan.session?.answers;
      await scan.importFile(file);
      return { empty, left, answers, names: (await scan.scans()).map(({ name }) => name).sort() };
    });
    expect(outcome).toEqual({
      empty: 0,
      left: [],
      answers: { '1.1': { value: 3, note: 'é ë € – “ ”' } },
      names: ['Noord', 'Noord (kopie)'],
    });
  });

  test('English by lang, and back, with the open scan in place', async () => {
    const titles = await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 2);
      const title = () =>
        scan.shadowRoot?.querySelector('zs-theme-screen')?.shadowRoot?.querySelector('h2')?.textContent ?? '';
      const changed = (from: string) =>
        new Promise<void>((done) => {
          const look = () => (title() && title() !== from ? done() : requestAnimationFrame(look));
          look();
        });
      const dutch = title();
      scan.lang = 'en';
      await changed(dutch);
      const english = title();
      scan.lang = 'nl';
      await changed(english);
      return { dutch, english, again: title(), value: scan.session?.answers['1.1']?.value };
    });
    expect(titles.dutch).toBe('Signaleren en de meldcode');
    expect(titles.english).not.toBe(titles.dutch);
    expect(titles).toMatchObject({ again: titles.dutch, value: 2 });
  });
});
