import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readScanFile, resultView } from '@zelfscan/core';
import later from 'texts:later/nl';
import { buildForm, buildReport } from '@zelfscan/report';
import { readLogo } from '@zelfscan/report/house-style';
import formNl from 'texts:form/nl';
import words from 'texts:report/nl';
import { renderPdf } from '@zelfscan/report/pdf';
import { parseInstrument, type Instrument } from '@zelfscan/schema';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, stopClock, watchedPage } from '../support/browser.js';
import { bytesOf, fileSource, inScan, ready } from '../support/scan.js';
import { nl as wording } from '../../packages/core/src/testing/wording.js';

const moment = '2026-11-22T09:30:00.000Z';
const folder = 'packages/instruments/kwaliteitskader-zelfscan/1.0.0';
const fonts = {
  regular: new Uint8Array(readFileSync('packages/report/fonts/report-sans-regular.ttf')),
  bold: new Uint8Array(readFileSync('packages/report/fonts/report-sans-bold.ttf')),
};
/** The accent of the element where the page sets none. */
const houseStyle = { accent: '#0a5a8c' };
const hash = (bytes: Uint8Array) => `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;

function instrument(): Instrument {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const parsed = parseInstrument(read('instrument.json'), read('nl.json'));
  if (!parsed.ok) throw new Error('the instrument is not right');
  return parsed.value;
}

/** Node has jsPDF in full, the embed a part of it: what they make must not differ in a byte. */
describe('a report', () => {
  let browser: Browser;
  let page: Page;
  let json: string;

  const open = async (on: Page) => {
    await stopClock(on, moment);
    await on.goto(at('/examples/kaal/'));
    await ready(on);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    await open(page);
    json = await inScan(page, async (scan) => {
      scan.removeAttribute('organisation');
      await scan.wipe();
      await scan.start({ team: 'Team Noord', gemeente: 'Súdwest-Fryslân' });
      const values = [1, 2, 3, 4, 'unknown', 'na'];
      for (const [i, item] of scan.instrument.themes.flatMap((theme) => theme.items).entries()) {
        const note = i % 4 ? undefined : `Toelichting ${i}: “aanhaling” – € 12, één, ij, ﬁ, 漢, http://voorbeeld.nl/a`;
        await scan.answer(item.id, values[(i * 5) % 6], note);
      }
      return (await scan.exportFile('json')).text();
    });
  });
  afterAll(() => browser.close());

  test.each<[string, Record<string, unknown>]>([
    ['with everything in it', {}],
    ['of one page', { parts: ['summary'] }],
    ['without notes', { notes: false }],
  ])('%s has the same bytes in Chromium and in Node', async (_, options) => {
    const inChromium = await bytesOf(page, (scan, options) => scan.exportFile('pdf', options), options);
    const read = readScanFile(instrument(), json);
    if (!read.ok) throw new Error(read.problem.code);
    const view = resultView(instrument(), read.session, wording);
    const document = buildReport(view, words, {
      date: moment,
      houseStyle,
      attached: true,
      organisation: '',
      ...options,
    });
    const whole = Object.keys(options).length === 0;
    const attachment = {
      name: 'zelfscan.json',
      mime: 'application/json',
      text: json,
      description: later.export.data,
    };
    const inNode = renderPdf(document, { fonts, createdAt: moment, ...(whole ? { attachment } : {}) });
    expect(hash(inChromium)).toBe(hash(inNode));
  });

  test('with a logo has the same bytes in Chromium and in Node', async () => {
    const inChromium = await bytesOf(page, async (scan) => {
      scan.setAttribute('logo', '/examples/gemeente-pagina/logo.svg');
      scan.setAttribute('organisation', 'Gemeente Voorbeeld');
      const file = await scan.paperForm();
      scan.setAttribute('logo', '');
      scan.removeAttribute('organisation');
      return file;
    });
    const organisation = 'Gemeente Voorbeeld';
    const logo = readLogo(new Uint8Array(readFileSync('examples/gemeente-pagina/logo.svg')), organisation);
    if (!logo.ok) throw new Error('the logo is not right');
    const document = buildForm(instrument(), formNl, { organisation, houseStyle: { ...houseStyle, logo: logo.value } });
    expect(hash(inChromium)).toBe(hash(renderPdf(document, { fonts, createdAt: moment })));
  });

  test('that is an empty form has the same bytes in Chromium and in Node', async () => {
    const inChromium = await bytesOf(page, (scan) => scan.paperForm({ subset: 'kort' }));
    const document = buildForm(instrument(), formNl, { organisation: '', houseStyle, subset: 'kort' });
    expect(hash(inChromium)).toBe(hash(renderPdf(document, { fonts, createdAt: moment })));
  });

  test('that is opened in another browser makes the same report again', async () => {
    const first = await bytesOf(page, (scan) => scan.exportFile('pdf'));
    const context = await browser.createBrowserContext();
    const other = await context.newPage();
    await open(other);
    await other.evaluate(`document.querySelector('kwaliteitskader-zelfscan').removeAttribute('organisation')`);
    await other.evaluate(
      `document.querySelector('kwaliteitskader-zelfscan').importFile(${fileSource(first, 'a.pdf')})`,
    );
    const second = await bytesOf(other, (scan) => scan.exportFile('pdf'));
    await context.close();
    expect(hash(second)).toBe(hash(first));
  });
});
