import { readFileSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPdf } from '../../packages/report/src/testing/read-pdf.js';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { downloads } from '../support/downloads.js';
import { Hands } from '../support/hands.js';
import { bytesOf, focused, inScan, ready } from '../support/scan.js';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const note = 'Een toelichting: “wat” & <hoe>';

describe('a scan as a file', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.goto(at('/examples/kaal/'));
    await ready(page);
  });
  afterAll(() => browser.close());
  beforeEach(() =>
    inScan(
      page,
      async (scan, note) => {
        scan.lang = '';
        await scan.ready;
        await scan.wipe();
        await scan.start({ team: 'Team Noord' });
        const items = scan.instrument.themes.flatMap((theme) => theme.items);
        for (const [i, item] of items.entries()) await scan.answer(item.id, (i % 4) + 1, i === 3 ? note : undefined);
      },
      note,
    ),
  );

  const file = (format: string, options: object = {}) =>
    bytesOf(
      page,
      (scan, format, options) => scan.exportFile(format, options as Record<string, unknown>),
      format,
      options,
    );

  test('says in its name and type what it is', async () => {
    const files = await inScan(page, async (scan) => {
      const made = await Promise.all(['pdf', 'html', 'xlsx', 'csv', 'json'].map((format) => scan.exportFile(format)));
      const part = await scan.exportFile('pdf', { parts: ['plan'] });
      return [...made, part, await scan.paperForm({ subset: 'kort' })].map(({ name, type }) => [name, type]);
    });
    const day = new Date().toLocaleDateString('sv-SE');
    expect(files).toEqual([
      [`zelfscan-team-noord-${day}.pdf`, 'application/pdf'],
      [`zelfscan-team-noord-${day}.html`, 'text/html'],
      [`zelfscan-team-noord-${day}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [`zelfscan-team-noord-${day}.csv`, 'text/csv'],
      [`zelfscan-team-noord-${day}.json`, 'application/json'],
      [`zelfscan-team-noord-actieplan-${day}.pdf`, 'application/pdf'],
      [`zelfscan-leeg-formulier-kort-${day}.pdf`, 'application/pdf'],
    ]);
  });

  test('a PDF of everything carries the scan; one of a part, or without notes, does not', async () => {
    const whole = await readPdf(await file('pdf'));
    expect(whole.attachments.map(({ name }) => name)).toEqual(['zelfscan.json']);
    expect(JSON.parse(whole.attachments[0]?.text ?? '')).toMatchObject({ kind: 'zelfscan-scan' });
    for (const options of [{ parts: ['summary'] }, { parts: ['summary', 'plan'] }, { notes: false }]) {
      const part = await readPdf(await file('pdf', options));
      expect(part.attachments, JSON.stringify(options)).toEqual([]);
      expect(JSON.stringify(part.pages)).not.toContain('toelichting: “wat”');
    }
    expect((await readPdf(await file('pdf', { parts: ['summary'] }))).pages).toHaveLength(1);
  });

  test('a web page has the notes as text, and the scan in it only when everything is', async () => {
    const whole = textOf(await file('html'));
    expect(whole).toContain('“wat” &amp; &lt;hoe&gt;');
    expect(whole).toContain('zelfscan-scan');
    const part = textOf(await file('html', { notes: false }));
    expect(part).not.toContain('“wat”');
    expect(part).not.toContain('zelfscan-scan');
  });

  test('a CSV file has a line per item, written as it is asked for', async () => {
    const [usual, other] = [textOf(await file('csv')), textOf(await file('csv', { bom: false, separator: ',' }))];
    const bytes = await file('csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(usual.trim().split('\r\n')).toHaveLength(55);
    expect(usual.split('\r\n')[0]).toContain(';');
    expect(other.split('\r\n')[0]).not.toContain(';');
    expect(textOf(await file('csv', { notes: false }))).not.toContain('“wat”');
  });

  test('is in English where the scan is', async () => {
    await inScan(page, async (scan) => {
      const changed = new Promise<void>((done) => {
        const look = () =>
          scan.shadowRoot?.querySelector('.shell')?.getAttribute('lang') === 'en'
            ? done()
            : requestAnimationFrame(look);
        look();
      });
      scan.lang = 'en';
      await changed;
    });
    expect(textOf(await file('html'))).toMatch(/<html lang="en/);
    expect(textOf(await file('csv'))).toContain('Statement');
    const names = await inScan(page, async (scan) => (await scan.exportFile('pdf', { parts: ['summary'] })).name);
    expect(names).toMatch(/^zelfscan-team-noord-board-/);
  });

  test('tells how far it is, from the begin to the end', async () => {
    const shares = await inScan(page, async (scan) => {
      const heard: number[] = [];
      await scan.exportFile('pdf', { onProgress: (share: number) => heard.push(share) });
      return heard;
    });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test.each(['pdf', 'html', 'xlsx', 'csv', 'json'])('stops with the reason of a signal: %s', async (format) => {
    const outcome = await inScan(
      page,
      async (scan, format) => {
        const early = new AbortController();
        early.abort('al gestopt');
        const later = new AbortController();
        const making = scan.exportFile(format, { signal: later.signal });
        later.abort('toch niet');
        const reason = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
        return [await reason(scan.exportFile(format, { signal: early.signal })), await reason(making)];
      },
      format,
    );
    expect(outcome).toEqual(['al gestopt', 'toch niet']);
  });

  test('a PDF stops half-way', async () => {
    const outcome = await inScan(page, async (scan) => {
      const stopping = new AbortController();
      let last = 0;
      const onProgress = (share: number) => {
        last = share;
        if (share > 0.1) stopping.abort('genoeg');
      };
      const reason = await scan
        .exportFile('pdf', { signal: stopping.signal, onProgress })
        .catch((error: unknown) => error);
      return { reason, last };
    });
    expect(outcome.reason).toBe('genoeg');
    expect(outcome.last).toBeLessThan(1);
  });

  describe('in the style of the organisation', () => {
    const styled = (style: Record<string, string>) =>
      page.evaluate((style) => {
        const scan = document.querySelector<HTMLElement>('kwaliteitskader-zelfscan');
        for (const [name, value] of Object.entries(style)) scan?.style.setProperty(name, value);
      }, style);
    const problems = () =>
      page.evaluate(() => {
        const codes: string[] = [];
        Object.assign(globalThis, { codes });
        addEventListener('zelfscan-problem', (event) => codes.push((event as CustomEvent).detail.code));
      });
    const heard = () => page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes);

    test('has the accent of the element, as it is on a light page', async () => {
      const accent = async (colour: string) => {
        await styled({ '--zs-color-accent': colour, 'color-scheme': 'dark' });
        return /--accent: ?(#[0-9a-f]{6})/.exec(textOf(await file('html')))?.[1];
      };
      expect(await accent('light-dark(#336600, pink)')).toBe('#336600');
      expect(await accent('oklch(0 0 0)')).toBe('#000000');
      expect(await accent('')).toBe('#0a5a8c');
      await styled({ 'color-scheme': '' });
    });

    test('has its logo, fetched when a report is made', async () => {
      const before = watch.requests.length;
      await page.evaluate(() => {
        const scan = document.querySelector('kwaliteitskader-zelfscan');
        scan?.setAttribute('logo', '/examples/gemeente-pagina/logo.svg');
        scan?.setAttribute('organisation', 'Gemeente Voorbeeld');
      });
      expect(watch.requests.slice(before)).toEqual([]);
      const html = textOf(await file('html'));
      expect(html).toMatch(
        /<svg[^>]*aria-label="Gemeente Voorbeeld"|<title>Gemeente Voorbeeld<|alt="Gemeente Voorbeeld"/,
      );
      expect(watch.requests.slice(before).filter((url) => url.endsWith('logo.svg'))).toHaveLength(1);
      await page.evaluate(() => document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('logo', ''));
      expect(textOf(await file('html'))).not.toMatch(/aria-label="Gemeente Voorbeeld"/);
    });

    test.each([
      ['is no picture', '/examples/kaal/page.css'],
      ['is not there', '/examples/kaal/geen.svg'],
      ['is on another site', 'https://elders.example/logo.svg'],
      ['has no address', 'http://['],
    ])('goes without a logo that %s, and says so', async (_, address) => {
      await problems();
      const before = watch.requests.length;
      await page.evaluate(
        (address) => document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('logo', address),
        address,
      );
      const html = textOf(await file('html'));
      await page.evaluate(() => document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('logo', ''));
      expect(html).toContain('Team Noord');
      expect(await heard()).toEqual(['logo-unreadable']);
      expect(watch.requests.slice(before).filter((url) => !url.startsWith(at('/')))).toEqual([]);
      await new Hands(page).reads('Het logo kon niet in het rapport');
    });
  });

  test('nothing was blocked, and nothing was asked of another origin', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});

describe('a person who makes a file', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let hands: Hands;
  let slow = false;
  const held: HTTPRequest[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    hands = new Hands(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    // A font that is asked for while it is slow never comes.
    page.on('request', (request) => {
      if (slow && request.url().endsWith('.ttf')) held.push(request);
      else void request.continue();
    });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.start({ team: 'Team Zuidwest' });
      await scan.answer('1.1', 3, 'Zo gaat het.');
      scan.app.run({ type: 'open-results' });
    });
  });
  afterAll(() => browser.close());

  const downloaded = () => page.evaluate(() => (globalThis as unknown as { names?: string[] }).names ?? []);

  test('chooses a web page without notes, with the keyboard alone', async () => {
    const kept = await downloads(page);
    await (await hands.find('Meer keuzes')).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('input html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Maak het bestand');
    await page.keyboard.press('Enter');
    await hands.reads('Klaar: zelfscan-team-zuidwest');
    const html = readFileSync(await kept.next('.html'), 'utf8');
    expect(html).toContain('Team Zuidwest');
    expect(html).not.toContain('Zo gaat het.');
    expect(await focused(page)).toBe('button Maak het bestand');
  });

  test('sees how far it is when it takes long, and stops it with Escape or the button', async () => {
    await page.evaluate(() => {
      const names: string[] = [];
      Object.assign(globalThis, { names });
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
        click.call(this);
      };
    });
    slow = true;
    for (const way of ['Escape', 'Stop']) {
      const make = await hands.find('Rapport maken (PDF)');
      await make.focus();
      await page.keyboard.press('Enter');
      await hands.find('Het bestand wordt gemaakt…', 'progressbar');
      expect(await focused(page)).toBe('button Rapport maken (PDF)');
      if (way === 'Stop') {
        await (await hands.find('Stop')).focus();
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('Escape');
      await hands.reads('Gestopt. Er is geen bestand gemaakt.');
      expect(await focused(page)).toBe('button Rapport maken (PDF)');
      expect(await page.$('kwaliteitskader-zelfscan >>> zs-export-progress')).toBeNull();
      expect(await downloaded()).toEqual([]);
      // In Firefox what asks for the same again waits for these, though the page gave them up.
      for (const request of held.splice(0)) await request.abort().catch(() => {});
    }
    slow = false;
    await hands.press('Rapport maken (PDF)');
    await hands.reads('Klaar: zelfscan-team-zuidwest');
    expect(await downloaded()).toHaveLength(1);
  });

  test('gets an empty form from the start, in the version that is chosen', async () => {
    const kept = await downloads(page);
    await hands.press('Alle scans');
    await hands.press('Korte versie: 48 punten', 'radio');
    await hands.press('Leeg formulier (PDF)');
    await hands.reads('Klaar: zelfscan-leeg-formulier-kort');
    const { pages, attachments } = await readPdf(new Uint8Array(readFileSync(await kept.next('.pdf'))));
    expect(attachments).toEqual([]);
    const text = pages
      .flat()
      .map((run) => run.text)
      .join(' ');
    expect(text).toContain('1.1');
    expect(text).not.toContain('Team Zuidwest');
  });

  test('keys in answers from paper, and finds them in the scan', async () => {
    await hands.press('Antwoorden van papier invoeren');
    await hands.reads('Typ bij elk punt één toets');
    expect(await focused(page)).toBe('h2 Antwoorden van papier invoeren');
    await page.focus('kwaliteitskader-zelfscan >>> zs-key-grid >>> input[type=radio]');
    for (const key of ['3', '1', '?']) await page.keyboard.press(key as '3');
    await page.waitForFunction(() => {
      const scan = document.querySelector('kwaliteitskader-zelfscan') as unknown as { session: { answers: object } };
      return Object.keys(scan.session.answers).length === 3;
    });
    const answers = await inScan(page, (scan) => Object.values(scan.session?.answers ?? {}).map(({ value }) => value));
    expect(answers).toEqual([3, 1, 'unknown']);
    await hands.press('Naar de vragen');
    await hands.reads('Thema 1 van 8');
    await hands.press('Antwoorden van papier invoeren');
    await hands.reads('3 van 48 ingevuld');
  });

  test('nothing was blocked, nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});
