import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import type { Hands } from '../support/hands.js';
import { pageForEach } from '../support/page-for-each.js';
import { bytesOf, inScan, ready, type ScanElement } from '../support/scan.js';
import { cardReady, inCard } from './dilemmakaart-room.js';

type WithTexts = ScanElement & { texts: unknown };

describe('languages', () => {
  let page: Page;
  let watch: Watch;
  let hands: Hands;

  pageForEach((opened) => ({ page, watch, hands } = opened));

  /** A page on a device without scans. */
  const open = async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, (scan) => scan.wipe());
  };

  /** A second element in the page, in the place of the first, with these attributes around and on it. */
  const put = (around: string, own: string) =>
    page.evaluate(
      async (around, own) => {
        const old = document.querySelector('kwaliteitskader-zelfscan') as HTMLElement;
        const box = document.createElement('div');
        if (around) box.lang = around;
        const scan = document.createElement('kwaliteitskader-zelfscan') as unknown as HTMLElement & {
          ready: Promise<void>;
        };
        scan.setAttribute('storage', 'none');
        if (own) scan.setAttribute('lang', own);
        box.append(scan);
        old.replaceWith(box);
        await scan.ready;
        return scan.shadowRoot?.querySelector('.shell')?.getAttribute('lang');
      },
      around,
      own,
    );

  test.each([
    ['', '', 'nl'],
    ['en-GB', '', 'en'],
    ['en', 'nl', 'nl'],
    ['de', '', 'nl'],
    ['de', 'en', 'en'],
  ])('around it %j, on it %j: %s', async (around, own, expected) => {
    await open();
    expect(await put(around, own)).toBe(expected);
  });

  test('a page that changes its language takes the scan along, in whichever screen it is', async () => {
    await open();
    const turn = (language: string) => page.evaluate((lang) => void (document.documentElement.lang = lang), language);
    await turn('en');
    await hands.find('Start the self-scan');
    await inScan(page, (scan) => scan.start().then(() => scan.answer('1.1', 2)));
    await turn('nl');
    await hands.reads('Waar let je op?');
    await inScan(page, (scan) => scan.app.parts.scans().then((part) => part.showResults(scan.app)));
    await hands.reads('Overzicht');
    await turn('en');
    await hands.reads('Overview');
    await turn('nl');
    await inScan(page, (scan) => scan.app.run({ type: 'open-grid' }));
    await hands.appears('kwaliteitskader-zelfscan >>> zs-key-grid');
    await turn('en');
    await hands.reads('Still open: 53.');
    expect(watch.errors).toEqual([]);
  });

  test('the dilemmakaart changes its language in a session, and nothing of it is lost', async () => {
    await page.goto(at('/examples/mda-sessie/'));
    await cardReady(page);
    await inCard(page, async (card) => {
      await card.startSession({ participants: 3, caseLine: 'Een gezin met twee kinderen.' });
    });
    const before = await inCard(page, (card) => card.session);
    const turn = (lang: string) => inCard(page, (card, lang) => void (card.lang = lang), lang);
    await turn('en');
    await hands.reads('What is it about?');
    expect(await inCard(page, (card) => card.session)).toEqual(before);
    await turn('nl');
    await hands.reads('Waar gaat het over?');
    expect(await inCard(page, (card) => card.session)).toEqual(before);
    const report = new TextDecoder().decode(
      await bytesOf(page, (card) => {
        card.lang = 'en';
        return card.exportFile('html');
      }),
    );
    expect(report).toMatch(/<html lang="(nl|en)"/);
    expect(watch.errors).toEqual([]);
  });

  describe('texts of the page that are not right', () => {
    /** Gives texts to the element, and waits for the problems that are told of them. */
    const told = (texts: unknown, count: number) =>
      inScan(
        page,
        (scan, texts, count) =>
          new Promise<{ code: string; place: string; expected: string; got: string }[]>((resolve) => {
            const problems: never[] = [];
            scan.addEventListener('zelfscan-problem', (event) => {
              problems.push((event as CustomEvent<never>).detail);
              if (problems.length === count) resolve(problems);
            });
            (scan as WithTexts).texts = texts;
          }),
        texts,
        count,
      );
    const alerts = () =>
      inScan(page, (scan) =>
        [...(scan.shadowRoot?.querySelectorAll('[role=alert]') ?? [])].map((box) => box.textContent?.trim()),
      );

    test('are told to the page and its console, not to who fills in, and ours stand there', async () => {
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.text().startsWith('Zelfscan:')) warnings.push(message.text());
      });
      await open();
      const problems = await told(
        {
          'scan.start.begn': 'x',
          'scan.start.full': 'Alles',
          'scan.start.is': 'Wat is dit?',
          'instrument.kwaliteitskader-zelfscan.items.9.9.title': 'x',
        },
        2,
      );
      expect(problems.map(({ code, place }) => [code, place])).toEqual([
        ['text-unknown', 'texts: nl.scan.start.begn'],
        ['text-invalid', 'texts: nl.scan.start.full'],
      ]);
      await hands.reads('Wat is dit?');
      await hands.find('Start de zelfscan');
      expect(await alerts()).toEqual(['', '']);
      expect(warnings).toHaveLength(2);
      expect(warnings[0]).toContain('scan.start.begin');
      // Of the instrument it is known when it is there as a whole.
      const [last] = await inScan(
        page,
        (scan) =>
          new Promise<{ place: string }[]>((resolve) => {
            scan.addEventListener('zelfscan-problem', (event) => resolve([(event as CustomEvent<never>).detail]));
            void scan.start().then(() => scan.exportFile('html'));
          }),
      );
      expect(last?.place).toBe('texts: nl.instrument.kwaliteitskader-zelfscan.items.9.9.title');
    });

    test.each([
      ['/examples/nergens.json', 'load-failed'],
      ['/examples/kaal/page.css', 'text-invalid'],
      ['http://[', 'load-failed'],
    ])('a file that cannot be had or read: %s', async (texts, code) => {
      await open();
      expect((await told(texts, 1)).map((problem) => problem.code)).toEqual([code]);
      await hands.find('Start de zelfscan');
      expect(await alerts()).toEqual(['', '']);
    });

    test('markup in a text is shown as it is written', async () => {
      await open();
      await inScan(page, (scan) => {
        (scan as WithTexts).texts = { 'scan.start.is': '<img src=x onerror=alert(1)>' };
      });
      await hands.reads('<img src=x onerror=alert(1)>');
      expect(watch.violations).toEqual([]);
    });
  });

  test('two elements on a page have texts of their own, and nothing is fetched without them', async () => {
    await open();
    expect(watch.requests.filter((url) => /give-/.test(url))).toEqual([]);
    const texts = await page.evaluate(async () => {
      const [first] = document.querySelectorAll('kwaliteitskader-zelfscan');
      const second = document.createElement('kwaliteitskader-zelfscan') as unknown as HTMLElement & {
        ready: Promise<void>;
        texts: object;
      };
      second.setAttribute('scope', 'tweede');
      second.texts = { 'scan.start.begin': 'Aan de slag' };
      document.querySelector('main')?.append(second);
      await second.ready;
      const buttons = (scan: Element | undefined) =>
        [...(scan?.shadowRoot?.querySelector('zs-start-screen')?.shadowRoot?.querySelectorAll('button') ?? [])].map(
          (button) => button.textContent?.trim(),
        );
      return [buttons(first).includes('Start de zelfscan'), buttons(second).includes('Aan de slag')];
    });
    expect(texts).toEqual([true, true]);
    expect(watch.requests.filter((url) => /give-/.test(url))).toHaveLength(1);
  });
});
