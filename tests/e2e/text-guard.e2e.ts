import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import { pageForEach } from '../support/page-for-each.js';
import { focused, inScan, ready, type ScanElement } from '../support/scan.js';
import { cardReady, example, inCard } from './dilemmakaart-room.js';

const tag = 'kwaliteitskader-zelfscan';
const risky = 'Bel moeder op 06-12345678.';
const guardPart = /\/text-guard-[^/]*\.js$/;

describe('data about people in what is typed', () => {
  let page: Page;
  let watch: Watch;

  pageForEach((opened) => ({ page, watch } = opened));
  beforeEach(async () => {
    await page.evaluateOnNewDocument(() => {
      const told: object[] = [];
      Object.assign(globalThis, { told });
      addEventListener('zelfscan-problem', (event) => told.push((event as CustomEvent<object>).detail));
    });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, (scan) => scan.wipe());
  });

  const told = () => page.evaluate(() => (globalThis as unknown as { told: object[] }).told);
  const hasGuard = () => watch.requests.some((url) => guardPart.test(url));
  /** Waits for an element inside the scan. Asked again and again: what is drawn in a shadow root wakes no selector up. */
  const inside = async (...path: string[]): Promise<ElementHandle<HTMLElement>> => {
    const selector = [tag, ...path].join(' >>> ');
    await expect.poll(() => page.$(selector), { timeout: 5000, message: selector }).not.toBeNull();
    return (await page.$(selector)) as ElementHandle<HTMLElement>;
  };
  /** Presses it, clear of the bar that sticks to the bottom of the window. */
  const press = async (...path: string[]) => {
    const found = await inside(...path);
    await found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await found.click();
  };
  const textOf = (handle: ElementHandle) =>
    handle.evaluate((element) => element.textContent?.replace(/\s+/g, ' ') ?? '');
  const file = () => inScan(page, async (scan) => JSON.parse(await (await scan.exportFile('json')).text()) as Saved);

  interface Saved {
    scan: { name: string; priorities: { action: string }[] };
    responses: { itemId: string; note: string }[];
  }

  const openNote = async () => {
    await inScan(page, (scan) => scan.start().then(() => {}));
    const item = ['zs-theme-screen', 'zs-scale-item'];
    await press(...item, 'input');
    // The first button comes with the answer, and moves the other.
    await press(...item, '.tools button + button');
    return { item, field: await inside(...item, 'textarea') };
  };

  test('the guard is fetched at the first letter of a text, not before', async () => {
    await openNote();
    expect(hasGuard()).toBe(false);
    await page.keyboard.type('A');
    await expect.poll(hasGuard).toBe(true);
    expect(watch.requests.filter((url) => !url.startsWith(at('')))).toEqual([]);
  });

  test('a note is kept while it is asked about, and until it is taken out', async () => {
    const { item } = await openNote();
    await page.keyboard.type(risky);
    const question = await inside(...item, 'zs-text-warning', '.ask');
    expect(await textOf(question)).toContain('‘06-12345678’ lijkt op een telefoonnummer.');
    expect(await focused(page)).toMatch(/^textarea/);
    expect((await file()).responses[0]?.note).toBe(risky);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Haal weg');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await file()).responses[0]?.note).toBe('Bel moeder op.');
    expect(await focused(page)).toMatch(/^textarea/);
    // Stored as well, not only on the screen.
    const id = await inScan(page, (scan) => scan.session?.id ?? '');
    await page.reload();
    await ready(page);
    await inScan(page, (scan, id) => scan.resume(id), id);
    expect((await file()).responses[0]?.note).toBe('Bel moeder op.');
    expect(await told()).toEqual([]);
    expect(watch.violations).toEqual([]);
  });

  test('what is left on purpose stays', async () => {
    const { item } = await openNote();
    await page.keyboard.type(risky);
    await inside(...item, 'zs-text-warning', '.ask');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Laat staan');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (tag) => {
        const theme = document.querySelector(tag)?.shadowRoot?.querySelector('zs-theme-screen')?.shadowRoot;
        const item = theme?.querySelector('zs-scale-item')?.shadowRoot?.querySelector('zs-text-warning')?.shadowRoot;
        return item && !item.querySelector('.ask') && item.querySelector('[role=status]')?.textContent;
      },
      { polling: 20 },
      tag,
    );
    expect((await file()).responses[0]?.note).toBe(risky);
  });

  test('without the guard nothing is lost and nothing is said', async () => {
    await page.setRequestInterception(true);
    const refused: string[] = [];
    page.on('request', (request) => {
      if (!guardPart.test(request.url())) return void request.continue();
      refused.push(request.url());
      return void request.abort();
    });
    await openNote();
    await page.keyboard.type(risky);
    await page.keyboard.press('Tab');
    expect(refused.length).toBeGreaterThan(0);
    expect((await file()).responses[0]?.note).toBe(risky);
    expect(await told()).toEqual([]);
    expect(watch.errors.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  });

  test('a profile field and an agreed action are asked about as well', async () => {
    await (await inside('zs-start-screen', 'details summary')).click();
    await (await inside('zs-start-screen', '#p-team')).click();
    await page.keyboard.type('Team van jan@example.com');
    await page.keyboard.press('Tab');
    expect(await textOf(await inside('zs-start-screen', 'zs-text-warning', '.ask'))).toContain('een e-mailadres');
    await (await inside('zs-start-screen', 'zs-text-warning', '.ask .btn')).click();
    await (await inside('zs-start-screen', '[name=keep]')).click();
    await (await inside('zs-start-screen', 'form .btn')).click();
    await inside('zs-theme-screen');
    expect((await file()).scan.name).toBe('Team van');
    await page.evaluate(async (tag) => {
      const scan = document.querySelector(tag) as ScanElement;
      await scan.app.parts.scans().then((part) => part.showResults(scan.app));
      scan.app.run({ type: 'prioritise', itemId: '1.4', chosen: true });
    }, tag);
    await (await inside('zs-results', '#tab-first')).click();
    await (await inside('zs-results', 'zs-priorities', 'textarea')).click();
    await page.keyboard.type(risky);
    expect(await textOf(await inside('zs-results', 'zs-priorities', 'zs-text-warning', '.ask'))).toContain(
      '06-12345678',
    );
    expect((await file()).scan.priorities[0]?.action).toBe(risky);
  });

  test('a note by code is stored, and told to the page without the text', async () => {
    await inScan(
      page,
      async (scan, note) => {
        await scan.start();
        await scan.answer('1.1', 3, note);
        await scan.answer('1.2', 3, 'Een vast punt in het overleg.');
      },
      `${risky} BSN 123456782`,
    );
    await expect.poll(told).toEqual([
      {
        code: 'personal-data',
        place: '1.1',
        expected: 'a text without data about people',
        got: 'phone, bsn',
        next: 'Look at the text; the call was carried out.',
      },
    ]);
    expect((await file()).responses[0]?.note).toContain(risky);
    const alerts = await page.$$eval(`${tag} >>> [role=alert]`, (boxes) => boxes.map((box) => box.textContent?.trim()));
    expect(alerts.join('')).toBe('');
  });

  test('likewise for the dilemma card and its session', async () => {
    await page.goto(at(example));
    await cardReady(page);
    await inCard(
      page,
      async (card, text) => {
        await card.startAlone();
        await card.answer('beschermen-kiezen', 2, text);
        await card.startSession({ participants: 3 });
        await card.dispatch({ type: 'case', line: text });
        await card.dispatch({ type: 'case', line: 'Een gezin in rust.' });
        await card.dispatch({ type: 'reservation', itemId: 'beschermen-kiezen', text });
      },
      risky,
    );
    expect(await told()).toMatchObject([
      { code: 'personal-data', place: 'beschermen-kiezen', got: 'phone' },
      { code: 'personal-data', place: 'case', got: 'phone' },
      { code: 'personal-data', place: 'reservation', got: 'phone' },
    ]);
    expect(JSON.stringify(await told())).not.toContain('12345678');
  });
});
