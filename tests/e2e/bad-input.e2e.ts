import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { inScan, ready, type ScanElement } from '../support/scan.js';

interface Outcome {
  thrown: { code?: string; place?: string; expected?: string; next?: string };
  told: string;
  screen: string;
  answers: unknown;
  scans: number;
}

describe('bad input gives a typed problem, a Dutch sentence, and changes nothing', () => {
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
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start({ team: 'Noord' });
      await scan.answer('1.1', 3);
    });
  });

  /** Runs a call that must be refused; `call` is source text that returns a promise from `scan`. */
  async function refused(call: string): Promise<Outcome> {
    return (await page.evaluate(`(async () => {
      const scan = document.querySelector('kwaliteitskader-zelfscan');
      let told = '';
      addEventListener('zelfscan-problem', (event) => (told = event.detail.code), { once: true });
      const thrown = await (${call})(scan).then(() => ({}), ({ code, place, expected, next }) => ({ code, place, expected, next }));
      // The sentence of a problem comes after the event.
      while (!scan.app.later) await new Promise(requestAnimationFrame);
      await scan.updateComplete;
      return {
        thrown, told,
        screen: scan.shadowRoot.querySelector('[role=alert]').textContent.trim(),
        answers: scan.session?.answers,
        scans: (await scan.scans()).length,
      };
    })()`)) as Outcome;
  }

  const cases: [name: string, call: string, code: string, words: string][] = [
    ['an unknown item', "(scan) => scan.answer('9.9', 2)", 'unknown-item', 'staat niet in deze scan'],
    ['a level that does not exist', "(scan) => scan.answer('1.1', 5)", 'value-out-of-range', 'past niet'],
    ['a level as text', "(scan) => scan.answer('1.1', '2')", 'value-out-of-range', 'past niet'],
    ['a scan that is not there', "(scan) => scan.resume('nee')", 'scan-not-found', 'niet (meer) op dit apparaat'],
    ['an unknown format', "(scan) => scan.exportFile('docx')", 'format-unknown', 'PDF, HTML, Excel'],
    [
      'a part that does not exist',
      "(scan) => scan.exportFile('pdf', { parts: ['alles'] })",
      'option-unknown',
      'Kies iets uit de lijst',
    ],
    ['a form that does not exist', "(scan) => scan.paperForm({ subset: 'nee' })", 'unknown-reference', 'vragenlijst'],
    ['an unknown subset', "(scan) => scan.start({}, { subset: 'nee' })", 'unknown-reference', 'vragenlijst'],
    [
      'a file that is not JSON',
      "(scan) => scan.importFile(new File(['Beste collega,'], 'a.json'))",
      'file-not-json',
      'niet lezen',
    ],
    [
      'a page without a scan',
      "(scan) => scan.importFile(new File(['<html>'], 'a.html'))",
      'file-without-scan',
      'zit geen scan',
    ],
    [
      'a picture',
      "(scan) => scan.previewImport(new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], 'a.pdf'))",
      'file-unsupported',
      'Dit soort bestand',
    ],
    [
      'a PDF without a scan',
      "(scan) => scan.importFile(new File(['%PDF-1.7\\n1 0 obj <<>> endobj'], 'a.pdf'))",
      'file-without-scan',
      'zit geen scan',
    ],
    [
      'a PDF of a part of the scan',
      "async (scan) => scan.importFile(await scan.exportFile('pdf', { parts: ['summary'] }))",
      'file-without-scan',
      'zit geen scan',
    ],
    [
      'a workbook that is something else',
      "(scan) => scan.importFile(new File(['PK\\u0003\\u0004iets'], 'a.xlsx'))",
      'file-damaged',
      'beschadigd',
    ],
    [
      'a file of 25 million bytes',
      "(scan) => scan.importFile(new File([new Uint8Array(25_000_000)], 'a.pdf'))",
      'file-too-large',
      'te groot',
    ],
    [
      'a wish that is none',
      "async (scan) => scan.importFile(await scan.exportFile('json'), { replace: 'ja' })",
      'option-unknown',
      'Kies iets uit de lijst',
    ],
    ['a foreign file', "(scan) => scan.importFile(new File(['{}'], 'a.json'))", 'file-foreign', 'niet van de zelfscan'],
    [
      'a file of a newer format',
      "(scan) => scan.importFile(new File([JSON.stringify({ kind: 'zelfscan-scan', format: 99, scan: {}, responses: [] })], 'a.json'))",
      'file-too-new',
      'nieuwere zelfscan',
    ],
    [
      'a damaged file',
      "async (scan) => { const file = JSON.parse(await (await scan.exportFile('json')).text()); file.responses[0].value = 17; return scan.importFile(new File([JSON.stringify(file)], 'a.json')); }",
      'file-damaged',
      'beschadigd',
    ],
  ];
  test.each(cases)('%s', async (_, call, code, words) => {
    const outcome = await refused(call);
    expect(outcome.thrown).toMatchObject({ code, place: expect.any(String), expected: expect.any(String) });
    expect(outcome.thrown.next).toBeTruthy();
    expect(outcome.told).toBe(code);
    expect(outcome.screen).toContain(words);
    expect(outcome.answers).toEqual({ '1.1': { value: 3 } });
    expect(outcome.scans).toBe(1);
  });

  test('a damaged record on the device is listed, cannot be opened, and stays as it is', async () => {
    const outcome = await inScan(page, async (scan) => {
      const id = scan.session?.id ?? '';
      const open = indexedDB.open('zelfscan');
      const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
      const transaction = database.transaction('fields', 'readwrite');
      const damaged = { key: [id, 'responses', '1.1', 'value'], value: 'twee' };
      transaction.objectStore('fields').put(damaged);
      await new Promise((done) => (transaction.oncomplete = done));
      const list = await scan.scans();
      const code = await scan.resume(id).then(
        () => 'opened',
        (error: { code: string }) => error.code,
      );
      const get = database.transaction('fields').objectStore('fields').get(damaged.key);
      const after = await new Promise((done) => (get.onsuccess = () => done(get.result)));
      database.close();
      return {
        readable: list.map(({ readable }) => readable),
        code,
        same: JSON.stringify(after) === JSON.stringify(damaged),
      };
    });
    expect(outcome).toEqual({ readable: [false], code: 'record-damaged', same: true });
  });

  test('an instrument with a gap in its bands', async () => {
    const outcome = await page.evaluate(async () => {
      const source = '/packages/instruments/kwaliteitskader-zelfscan/1.0.0/';
      const definition = await (await fetch(`${source}instrument.json`)).json();
      definition.scales.mate.bands[1].from = 2;
      const real = globalThis.fetch;
      globalThis.fetch = (input, init) =>
        String(input).endsWith('instrument.json')
          ? Promise.resolve(new Response(JSON.stringify(definition)))
          : real(input, init);
      const element = document.createElement('zelfscan-questionnaire') as unknown as ScanElement;
      element.setAttribute('src', `${source}instrument.json`);
      document.body.append(element);
      const thrown = await element.ready.then(
        () => null,
        ({ code, place, next }: Record<string, string>) => ({ code, place, next }),
      );
      while (!(element as unknown as { app: { later: unknown } }).app.later) await new Promise(requestAnimationFrame);
      await (element as unknown as { updateComplete: Promise<void> }).updateComplete;
      return { thrown, screen: element.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim() };
    });
    expect(outcome.thrown).toMatchObject({ code: 'band-gap', place: '/scales/mate/bands/1' });
    expect(outcome.thrown?.['next']).toContain('1.75');
    expect(outcome.screen).toContain('Deze vragenlijst klopt niet');
  });
});
