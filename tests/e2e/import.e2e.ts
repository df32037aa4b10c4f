import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MdaDilemmakaart } from '../../packages/zelfscan/src/index.js';
import { bytes, fileSpec, object, pdf, stream } from '../../packages/zelfscan/src/import/testing/pdf.js';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { dropFile } from '../support/drop-file.js';
import { Hands } from '../support/hands.js';
import { bytesOf, fileSource, focused, inScan, ready } from '../support/scan.js';
import { cardReady, inCard } from './dilemmakaart-room.js';

const formats = ['pdf', 'html', 'xlsx', 'json'] as const;

describe('a file that was made before', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let hands: Hands;
  let folder: string;
  const made = {} as Record<(typeof formats)[number], Uint8Array>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zelfscan-import-'));
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    hands = new Hands(page);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start({ team: 'Team Noord' }, { subset: 'kort' });
      await scan.answer('1.1', 3, 'é ë € – “ ” <b>\n=1+1');
      await scan.answer('1.2', 'unknown');
      await scan.answer('8.7', 'na', 'Doet de regio.');
      await scan.app.dispatch({ type: 'prioritise', itemId: '1.2', chosen: true });
      await scan.app.dispatch({
        type: 'plan',
        itemId: '1.2',
        plan: { action: 'Uitzoeken', owner: 'Teamleider', due: 'mei' },
      });
      await scan.app.host.flush();
    });
    for (const format of formats) made[format] = await bytesOf(page, (scan, format) => scan.exportFile(format), format);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => inScan(page, (scan) => scan.wipe()));

  const call = <T>(method: string, content: Uint8Array, name = 'a.bestand', options: object = {}) =>
    page.evaluate(
      `document.querySelector('kwaliteitskader-zelfscan').${method}(${fileSource(content, name)}, ${JSON.stringify(options)})`,
    ) as Promise<T>;
  const content = () => inScan(page, async (scan) => JSON.parse(await (await scan.exportFile('json')).text()));
  const names = () => inScan(page, async (scan) => (await scan.scans()).map(({ name }) => name).sort());
  /** Says that answers may stay on this device, where that is asked. */
  const maySay = async () => {
    const question = await page.$('kwaliteitskader-zelfscan >>> zs-start-screen >>> [name=keep]');
    await question?.click();
  };

  /** Chooses a file as a person does. */
  const choose = async (content: Uint8Array, name: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await maySay();
    const input = await hands.appears<HTMLInputElement>('kwaliteitskader-zelfscan >>> input[type=file]');
    await input.uploadFile(path);
  };

  test.each(formats)('brings back all that was in it: %s', async (format) => {
    const before = JSON.parse(new TextDecoder().decode(made.json));
    await call('importFile', made[format]);
    const after = await content();
    expect(after.scan).toEqual(before.scan);
    const sorted = ({ responses }: { responses: { itemId: string }[] }) =>
      [...responses].sort((a, b) => a.itemId.localeCompare(b.itemId));
    expect(sorted(after)).toEqual(sorted(before));
  });

  test.each(formats)('is looked into without a trace: %s', async (format) => {
    const preview = await call('previewImport', made[format]);
    expect(preview).toMatchObject({
      name: 'Team Noord',
      done: 3,
      total: 48,
      notes: 2,
      priorities: 1,
      status: 'new',
      newer: null,
      differences: [],
    });
    expect(await names()).toEqual([]);
    await call('importFile', made[format]);
    expect(await call('previewImport', made[format])).toMatchObject({ status: 'same' });
    await inScan(page, (scan) => scan.answer('1.1', 1));
    expect(await call('previewImport', made[format])).toMatchObject({
      status: 'different',
      newer: 'here',
      differences: [{ kind: 'answer', title: 'Werken met de vijf stappen', here: 'Nog niet', file: 'Grotendeels' }],
    });
  });

  test('is put beside what is there, or in its place when that is asked for', async () => {
    await call('importFile', made.pdf);
    await inScan(page, async (scan) => {
      await scan.answer('1.1', 1);
      await scan.answer('2.1', 4, 'Alleen hier.');
    });
    await call('importFile', made.html);
    expect(await names()).toEqual(['Team Noord', 'Team Noord (kopie)']);
    await call('importFile', made.html, 'a.html', { replace: true });
    expect(await names()).toEqual(['Team Noord', 'Team Noord (kopie)']);
    await page.reload();
    await ready(page);
    const answers = await inScan(page, async (scan) => {
      const known = (await scan.scans()).find(({ name }) => name === 'Team Noord');
      await scan.resume(known?.id ?? '');
      return scan.session?.answers;
    });
    expect(answers).toEqual({
      '1.1': { value: 3, note: 'é ë € – “ ” <b>\n=1+1' },
      '1.2': { value: 'unknown' },
      '8.7': { value: 'na', note: 'Doet de regio.' },
    });
    expect(await call('previewImport', made.html)).toMatchObject({ status: 'same' });
  });

  test('is shown to a person before anything happens, and can be left alone', async () => {
    await choose(made.pdf, 'rapport van noord.pdf');
    await hands.reads('Deze scan staat hier nog niet.');
    await hands.reads('rapport van noord.pdf');
    await hands.reads('3 van 48 punten');
    expect(await focused(page)).toBe('h2 Dit bestand openen?');
    expect(await names()).toEqual([]);
    await hands.press('Annuleer');
    await hands.reads('Wat het niet is');
    expect(await names()).toEqual([]);
    await choose(made.pdf, 'rapport van noord.pdf');
    await hands.press('Voeg toe en open');
    await hands.reads('‘Team Noord’ is geopend.');
    expect(await names()).toEqual(['Team Noord']);
  });

  test('that is here already can be opened, copied or put in place, with a question before', async () => {
    await call('importFile', made.json);
    await inScan(page, async (scan) => {
      scan.app.run({ type: 'open-start' });
    });
    await choose(made.xlsx, 'a.xlsx');
    await hands.reads('is precies hetzelfde');
    await hands.press('Open de scan die hier staat');
    await hands.reads('‘Team Noord’ is geopend.');
    expect(await names()).toEqual(['Team Noord']);

    await inScan(page, async (scan) => {
      await scan.answer('1.1', 1, 'Nieuwer');
      scan.app.run({ type: 'open-start' });
    });
    await choose(made.html, 'a.html');
    await hands.reads('De scan die hier staat, is later gewijzigd dan het bestand.');
    await hands.reads('Werken met de vijf stappen Nog niet Grotendeels');
    await hands.press('Bewaar naast de bestaande');
    await hands.reads('‘Team Noord (kopie)’ is geopend.');
    expect(await names()).toEqual(['Team Noord', 'Team Noord (kopie)']);

    await inScan(page, (scan) => scan.app.run({ type: 'open-start' }));
    await choose(made.json, 'a.json');
    await hands.press('Vervang de bestaande');
    await hands.reads('Dit kun je niet terugdraaien.');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button Vervang de bestaande');
    await hands.press('Vervang de bestaande');
    await hands.press('Ja, vervang');
    await hands.reads('‘Team Noord’ is vervangen en geopend.');
    expect(await inScan(page, (scan) => scan.session?.answers['1.1'])).toMatchObject({ value: 3 });
    expect(await names()).toEqual(['Team Noord', 'Team Noord (kopie)']);
  });

  test('that is replaced here is replaced in another window, too', async () => {
    const id = await call<string>('importFile', made.json);
    await inScan(page, (scan) => scan.answer('1.1', 1));
    const other = (await watchedPage(browser)).page;
    await other.goto(at('/examples/kaal/'));
    await ready(other);
    await inScan(other, (scan, id) => scan.resume(id), id);
    await call('importFile', made.json, 'a.json', { replace: true });
    await other.waitForFunction(
      `document.querySelector('kwaliteitskader-zelfscan').session?.answers['1.1']?.value === 3`,
      { polling: 50 },
    );
    await other.close();
    await page.bringToFront();
  });

  describe('that is no good', () => {
    const scanText = () => new TextDecoder().decode(made.json);
    const workbook = () => Buffer.from(made.xlsx);
    const inPdf = (text: string) => pdf(object(1, fileSpec(2)), stream(2, text));
    const bomb = () =>
      pdf(
        object(1, fileSpec(2)),
        stream(2, deflateSync(new Uint8Array(40_000_000)), { packed: false, entries: '/Filter /FlateDecode' }),
      );
    const edited = (change: (file: { scan: Record<string, unknown>; format: number }) => void) => {
      const file = JSON.parse(scanText());
      change(file);
      return JSON.stringify(file);
    };

    test.each<[string, () => Uint8Array, string, string]>([
      ['a PDF of something else', () => pdf(object(1, '<< /Type /Catalog >>')), 'file-without-scan', 'zit geen scan'],
      ['a PDF that fills the memory', bomb, 'file-too-large', 'te groot'],
      ['a PDF with damage in the scan', () => inPdf(scanText().slice(0, 400)), 'file-not-json', 'niet lezen'],
      [
        'a PDF of a newer zelfscan',
        () => inPdf(edited((file) => (file.format = 99))),
        'file-too-new',
        'nieuwere zelfscan',
      ],
      [
        'a PDF of another questionnaire',
        () => inPdf(edited(({ scan }) => (scan['instrumentId'] = 'iets-anders'))),
        'instrument-missing',
        'andere vragenlijst',
      ],
      ['half a PDF', () => made.pdf.slice(0, 3000), 'file-without-scan', 'zit geen scan'],
      ['half a workbook', () => workbook().subarray(0, workbook().length / 2), 'file-damaged', 'beschadigd'],
      ['a page with another script', () => bytes('<script>alert(1)</script>'), 'file-without-scan', 'zit geen scan'],
      [
        'a page with damage in the scan',
        () => bytes('<script type="application/json" id="zelfscan">{"kind":</script>'),
        'file-not-json',
        'niet lezen',
      ],
      [
        'a document of Word',
        () => bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
        'file-unsupported',
        'Dit soort bestand',
      ],
    ])('is refused, and nothing is touched: %s', async (name, file, code, words) => {
      await call('importFile', made.json);
      const before = await content();
      await inScan(page, async (scan) => {
        scan.app.run({ type: 'open-start' });
        Object.assign(globalThis, { code: '' });
        addEventListener(
          'zelfscan-problem',
          (event) => Object.assign(globalThis, { code: (event as CustomEvent).detail.code }),
          { once: true },
        );
      });
      await choose(file(), 'bestand.pdf');
      await hands.reads(words);
      expect(await page.evaluate(() => (globalThis as unknown as { code: string }).code), name).toBe(code);
      const after = await content();
      expect({ ...after, exportedAt: '' }).toEqual({ ...before, exportedAt: '' });
      expect(await names()).toEqual(['Team Noord']);
    });
  });

  test('is opened in English as well', async () => {
    await page.evaluate(() => document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('lang', 'en'));
    await hands.reads('Open a saved file');
    await choose(made.pdf, 'report.pdf');
    await hands.reads('This scan is not here yet.');
    await hands.press('Add and open');
    await hands.reads('‘Team Noord’ is open.');
    await page.evaluate(() => document.querySelector('kwaliteitskader-zelfscan')?.setAttribute('lang', 'nl'));
    await hands.reads('Thema 1 van 8');
  });

  test('is dropped on the start screen', async () => {
    const path = join(folder, 'gesleept.html');
    writeFileSync(path, made.html);
    await maySay();
    await page.evaluate(() => scrollTo(0, 0));
    const start = await hands.appears('kwaliteitskader-zelfscan >>> zs-start-screen');
    await dropFile(page, start, path);
    await hands.reads('gesleept.html');
    await hands.reads('Deze scan staat hier nog niet.');
  });

  test('nothing was blocked, nothing failed, and nothing was asked of another origin', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});

describe('files of the dilemma card', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await page.goto(at('/examples/mda-sessie/'));
    await cardReady(page);
  });
  afterAll(() => browser.close());

  const open = (content: Uint8Array) =>
    page.evaluate(`document.querySelector('mda-dilemmakaart').importFile(${fileSource(content, 'a')})`);

  test.each(['pdf', 'html', 'xlsx', 'json'])('the card of one person comes back: %s', async (format) => {
    const file = await bytesOf(
      page,
      async (card, format) => {
        await card.wipe();
        await (card as unknown as { startAlone(): Promise<void> }).startAlone();
        await card.answer('straf-hulp', 2, 'Omdat & daarom.');
        return card.exportFile(format);
      },
      format,
    );
    await inCard(page, (card) => card.wipe());
    expect(await inCard(page, (card) => card.card)).toBeNull();
    await open(file);
    expect((await inCard(page, (card) => card.card))?.answers).toEqual({
      'straf-hulp': { value: 2, note: 'Omdat & daarom.' },
    });
  });

  test.each(['pdf', 'html', 'json'])('a session comes back: %s', async (format) => {
    const file = await bytesOf(
      page,
      async (card, format) => {
        const mda = card as unknown as MdaDilemmakaart;
        await mda.wipe();
        await mda.startSession({ participants: 4, caseLine: 'Een zaak' });
        for (const itemId of ['straf-hulp', 'vrijwillig-drang'])
          await mda.dispatch({ type: 'pick', itemId, chosen: true });
        return mda.exportFile(format as 'pdf');
      },
      format,
    );
    await inCard(page, (card) => card.wipe());
    await open(file);
    expect(await inCard(page, (card) => card.session)).toMatchObject({
      participants: 4,
      caseLine: 'Een zaak',
      picked: ['straf-hulp', 'vrijwillig-drang'],
    });
  });

  test('a session as a table cannot be opened again, and is told so', async () => {
    const made = await inCard(page, async (card) => {
      await card.wipe();
      await card.startSession({ participants: 3 });
      const file = await card.exportFile('xlsx');
      return card.importFile(file).then(
        () => 'opened',
        (error: { code: string }) => error.code,
      );
    });
    expect(made).toBe('file-foreign');
  });

  test('an empty card is made without an open one', async () => {
    const name = await inCard(page, async (card) => {
      await card.wipe();
      return (await card.paperForm()).name;
    });
    expect(name).toMatch(/^dilemmakaart-leeg-formulier-\d{4}-\d\d-\d\d\.pdf$/);
  });
});
