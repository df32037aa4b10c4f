import { cpSync, rmSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { at, watchedPage, type Watch } from '../support/browser.js';
import { lacks } from '../support/engine.js';
import { Hands } from '../support/hands.js';
import { pageForEach } from '../support/page-for-each.js';
import { inScan, ready, type ScanElement } from '../support/scan.js';

describe('where it stands', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;

  pageForEach((opened) => ({ browser, page, watch } = opened));

  const open = async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
  };

  test('without storage: a visible warning, work goes on in memory, export still works', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      addEventListener('zelfscan-problem', (event) => {
        Object.assign(globalThis, { problem: (event as CustomEvent).detail.code });
      });
    });
    await open();
    const outcome = await inScan(page, async (scan) => {
      const alerts = () => [...(scan.shadowRoot?.querySelectorAll('[role=alert]') ?? [])].map((box) => box.textContent);
      const alert = alerts().join('');
      await scan.start();
      await scan.answer('1.1', 2);
      const bar = scan.shadowRoot?.querySelector('zs-action-bar')?.shadowRoot?.textContent ?? '';
      const file = JSON.parse(await (await scan.exportFile('json')).text());
      const later = alerts().join('');
      return { alert, later, bar, value: file.responses[0].value, told: (globalThis as { problem?: string }).problem };
    });
    expect(outcome.alert).toContain('De browser kan hier niets bewaren');
    expect(outcome.later).toContain('Maak een bestand');
    expect(outcome.bar).toContain('Niet bewaard op dit apparaat');
    expect([outcome.value, outcome.told]).toEqual([2, 'storage-unavailable']);
  });

  test('a part that cannot be fetched is said, and what follows still works', async () => {
    await open();
    await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 3);
      await scan.app.parts.scans().then((part) => part.showResults(scan.app));
    });
    await page.setRequestInterception(true);
    let blocked = true;
    page.on(
      'request',
      (request) => void (blocked && /\.ttf$/.test(request.url()) ? request.abort() : request.continue()),
    );
    const results = `document.querySelector('kwaliteitskader-zelfscan').shadowRoot.querySelector('zs-results')`;
    const press = () => page.evaluate(`${results}.shadowRoot.querySelector('.make .btn').click()`);
    const says = (words: string) =>
      page.waitForFunction(
        (words) => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.textContent?.includes(words),
        {},
        words,
      );
    await press();
    await says('kon niet worden geladen');
    await page.evaluate(`(() => {
      ${results}.shadowRoot.querySelector('.make .link').click();
      const menu = ${results}.querySelector('zs-export-menu').shadowRoot;
      menu.querySelector('[value=json]').click();
      menu.querySelector('.btn').click();
    })()`);
    await says('.json');
    blocked = false;
    await press();
    await says('.pdf');
    expect(watch.violations).toEqual([]);
  });

  test('a problem is said at once in words that are there, and then in its own', async () => {
    await page.setRequestInterception(true);
    let words: HTTPRequest | undefined;
    page.on('request', (request) => {
      if (/later-nl/.test(request.url())) words = request;
      else void request.continue();
    });
    await open();
    const alert = () =>
      inScan(page, (scan) => scan.shadowRoot?.querySelector('[role=alert]')?.textContent?.replace(/\s+/g, ' ').trim());
    await inScan(page, (scan) => scan.resume('nee').catch(() => {}));
    expect(await alert()).toBe('Dit is niet gelukt. Wat jullie hebben ingevuld, is er nog. Sluit');
    await expect.poll(() => words !== undefined).toBe(true);
    await words?.continue();
    await new Hands(page).reads('Deze scan staat niet (meer) op dit apparaat.');
    await inScan(page, async (scan) => {
      await scan.start();
      (scan as unknown as { app: { report(problem: object): void } }).app.report({
        code: 'load-failed',
        place: 'report',
      });
    });
    expect(await alert()).toContain('kon niet worden geladen');
    await inScan(page, (scan) =>
      (scan as unknown as { app: { report(problem: object): void } }).app.report({
        code: 'file-damaged',
        place: 'antwoorden!E12',
      }),
    );
    await new Hands(page).reads('Kijk in het bestand bij antwoorden!E12.');
  });

  test('what cannot be loaded is said in its own words without the others', async () => {
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (/(later|results)-/.test(request.url()) ? request.abort() : request.continue()),
    );
    await open();
    await inScan(page, async (scan) => {
      await scan.start();
      await scan.app.parts
        .scans()
        .then((part) => part.showResults(scan.app))
        .catch(() => {});
    });
    await new Hands(page).reads('kon niet worden geladen');
  });

  test('after the first answer the results, problems, and files to open later need no connection', async () => {
    await open();
    await inScan(page, async (scan) => {
      await scan.start({ team: 'Zonder verbinding' });
      scan.app.run({ type: 'answer', itemId: '1.1', value: 2 });
    });
    await page.waitForFunction(
      () => {
        const scan = document.querySelector('kwaliteitskader-zelfscan') as unknown as {
          app: { results: unknown; later: unknown };
        };
        return scan.app.results && scan.app.later;
      },
      { polling: 50 },
    );
    await page.setOfflineMode(true);
    const hands = new Hands(page);
    await inScan(page, (scan) => scan.app.run({ type: 'open-results' }));
    await hands.press('Meer keuzes');
    await hands.press('Bestand om later te openen (JSON)', 'radio');
    await hands.press('Maak het bestand');
    await hands.reads('Klaar: zelfscan-zonder-verbinding');
    await inScan(page, (scan) => scan.answer('9.9', 1).catch(() => {}));
    await hands.reads('Dit punt staat niet in deze scan.');
    await hands.press('Rapport maken (PDF)');
    await hands.reads('kon niet worden geladen');
    await page.setOfflineMode(false);
    if (lacks('another try')) {
      const id = await inScan(page, (scan) => scan.session?.id ?? '');
      await page.reload();
      await ready(page);
      await inScan(page, (scan, id) => scan.resume(id), id);
      await inScan(page, (scan) => scan.app.run({ type: 'open-results' }));
    }
    await hands.press('Rapport maken (PDF)');
    await hands.reads('Klaar: zelfscan-zonder-verbinding');
  });

  test('what is agreed on is kept while it is typed', async () => {
    await open();
    const id = await inScan(page, async (scan) => {
      const id = await scan.start();
      const person = scan;
      await person.app.parts.scans().then((part) => part.showResults(person.app));
      person.app.run({ type: 'prioritise', itemId: '1.4', chosen: true });
      const results = scan.shadowRoot?.querySelector('zs-results');
      results?.shadowRoot?.querySelector<HTMLElement>('#tab-first')?.click();
      return id;
    });
    await page.waitForFunction(() => {
      const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
      const plan = results?.shadowRoot?.querySelector('zs-priorities')?.shadowRoot?.querySelector('textarea');
      plan?.focus();
      return plan;
    });
    await page.keyboard.type('Elke intake met kindch');
    await page.goto(lacks('the last moment') ? at('/examples/kaal/page.css') : 'about:blank');
    await open();
    const file = await inScan(
      page,
      async (scan, id) => {
        await scan.resume(id);
        return (await scan.exportFile('json')).text();
      },
      id,
    );
    expect(JSON.parse(file).scan.priorities).toMatchObject([{ itemId: '1.4', action: 'Elke intake met kindch' }]);
  });

  test('two tabs: an answer in one shows in the other; a scan removed in one is not written again by the other', async () => {
    await open();
    const id = await inScan(page, async (scan) => {
      await scan.wipe();
      return scan.start({ team: 'Twee' });
    });
    const other = (await watchedPage(browser)).page;
    await other.goto(at('/examples/kaal/'));
    await ready(other);
    await inScan(other, (scan, id) => scan.resume(id), id);
    await inScan(page, (scan) => scan.answer('1.1', 4));
    await other.waitForFunction(
      () => (document.querySelector('kwaliteitskader-zelfscan') as unknown as ScanElement).session?.answers['1.1'],
      { polling: 50 },
    );
    await inScan(other, (scan) => scan.app.run({ type: 'remove', id: scan.session?.id }));
    // A tab in the background has no frames to look in.
    await page.bringToFront();
    await page.waitForFunction(
      () =>
        document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.textContent?.includes('in een ander venster'),
      { polling: 50 },
    );
    const outcome = await inScan(page, async (scan) => {
      const code = await scan.answer('2.1', 1).then(
        () => 'saved',
        (error: { code: string }) => error.code,
      );
      return { code, left: (await scan.scans()).length };
    });
    expect(outcome).toEqual({ code: 'storage-closed', left: 0 });
    await other.close();
  });

  test('storage="none" writes nothing', async () => {
    await open();
    await inScan(page, (scan) => scan.wipe());
    const names = await page.evaluate(async () => {
      document.querySelector('kwaliteitskader-zelfscan')?.remove();
      const scan = document.createElement('kwaliteitskader-zelfscan') as unknown as ScanElement;
      scan.setAttribute('storage', 'none');
      document.body.append(scan);
      await scan.ready;
      await scan.start();
      await scan.answer('1.1', 1);
      return (await indexedDB.databases()).map(({ name }) => name);
    });
    expect(names).toEqual([]);
  });

  test('two embeds with their own scope do not see each other', async () => {
    await open();
    const seen = await page.evaluate(async () => {
      const make = async (scope: string) => {
        const scan = document.createElement('kwaliteitskader-zelfscan') as unknown as ScanElement;
        scan.setAttribute('scope', scope);
        document.body.append(scan);
        await scan.ready;
        return scan;
      };
      const [a, b] = [await make('a'), await make('b')];
      await a.start({ team: 'A' });
      const counts = [(await a.scans()).length, (await b.scans()).length];
      await a.wipe();
      await b.wipe();
      return counts;
    });
    expect(seen).toEqual([1, 0]);
  });

  test('two copies on one page: the first registers, the second does no harm', async () => {
    const copy = 'packages/zelfscan/dist/embed-copy';
    cpSync('packages/zelfscan/dist/embed', copy, { recursive: true });
    onTestFinished(() => rmSync(copy, { recursive: true }));
    await open();
    // As text: the test runner rewrites an import() that it sees.
    const outcome = await page.evaluate(`(async () => {
      const before = customElements.get('kwaliteitskader-zelfscan');
      await import('/packages/zelfscan/dist/embed/zelfscan.js?another');
      await import('/${copy}/zelfscan.js');
      const scan = document.querySelector('kwaliteitskader-zelfscan');
      await scan.start();
      await scan.answer('1.1', 3);
      return [customElements.get('kwaliteitskader-zelfscan') === before, scan.session.answers['1.1'].value];
    })()`);
    expect(outcome).toEqual([true, 3]);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
  });

  test('moved and put back it keeps its scan; removed it leaves no listener at work', async () => {
    await open();
    const outcome = await inScan(page, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 3);
      const box = document.createElement('div');
      document.body.append(box);
      box.append(scan);
      await scan.answer('1.2', 4);
      return Object.keys(scan.session?.answers ?? {});
    });
    expect(outcome).toEqual(['1.1', '1.2']);
  });

  test('an own instrument by src: questions, answers and figures', async () => {
    await open();
    const outcome = await page.evaluate(async () => {
      const scan = document.createElement('zelfscan-questionnaire') as unknown as ScanElement;
      scan.setAttribute('src', '/packages/instruments/kwaliteitskader-zelfscan/1.0.0/instrument.json');
      scan.setAttribute('scope', 'eigen');
      document.body.append(scan);
      await scan.ready;
      await scan.start();
      for (let i = 1; i <= 7; i++) await scan.answer(`2.${i}`, 2);
      const score = scan.result?.themes[1]?.score;
      await scan.wipe();
      return [scan.instrument.id, score];
    });
    expect(outcome).toEqual(['kwaliteitskader-zelfscan', 2]);
    expect(watch.violations).toEqual([]);
  });

  test('a note is on the device at the latest 300 ms after the last key, and at once when the page is left', async () => {
    await open();
    const id = await inScan(page, async (scan) => {
      await scan.wipe();
      return scan.start();
    });
    await page.evaluate(() => {
      const theme = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-theme-screen');
      const item = theme?.shadowRoot?.querySelector('zs-scale-item');
      item?.shadowRoot?.querySelector<HTMLButtonElement>('.tools button')?.click();
    });
    await page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.localName === 'textarea';
    });
    await page.keyboard.type('Halverwege een zi');
    await page.goto(lacks('the last moment') ? at('/examples/kaal/page.css') : 'about:blank');
    await open();
    const note = await inScan(
      page,
      async (scan, id) => {
        await scan.resume(id);
        return scan.session?.answers['1.1'];
      },
      id,
    );
    expect(note).toEqual({ value: null, note: 'Halverwege een zi' });
  });
});
