import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { parse } from 'parse5';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openZip } from '../../packages/report/src/zip.js';
import { at, openBrowser, watchedPage, type Watch } from '../../tests/support/browser.js';
import { ready } from '../../tests/support/scan.js';

const root = fileURLToPath(new URL('../../dist/site', import.meta.url));
const elements = 'kwaliteitskader-zelfscan, mda-dilemmakaart, zelfscan-questionnaire';
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const files = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
const pages = [...files].filter((path) => path.endsWith('.html') && !/^(?:examples|zelfscan)\//.test(path)).sort();
const examples = [...files].filter((path) => path.endsWith('.html') && path.startsWith('examples/')).sort();

/** What a page has that others can link to, and where it links to itself. */
interface Linked {
  readonly ids: readonly string[];
  readonly to: readonly string[];
}

interface Node {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function linked(path: string): Linked {
  const ids: string[] = [];
  const to: string[] = [];
  const walk = (node: Node): void => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') ids.push(value);
      if (name === 'href' || name === 'src') to.push(value);
    }
    node.childNodes?.forEach(walk);
  };
  walk(parse(readFileSync(join(root, path), 'utf8')) as unknown as Node);
  return { ids, to };
}

describe('the documentation site', () => {
  const all = new Map([...pages, ...examples].map((path) => [path, linked(path)]));

  test('has pages in both languages', () => {
    expect(pages).toContain('index.html');
    expect(pages).toContain('en/index.html');
    expect(pages.length).toBeGreaterThan(30);
  });

  test.each([...pages, ...examples])('%s: every link leads somewhere, inside of this site', (path) => {
    const wrong = (all.get(path) as Linked).to.filter((written) => {
      if (/^(?:https?:|mailto:|tel:|data:)/.test(written)) return false;
      const [, target = '', anchor = ''] = /^([^#]*)#?(.*)$/.exec(written) ?? [];
      const file = target ? join(path, '..', target.replace(/\/$/, '/index.html')) : path;
      if (!files.has(file.replace(/\?.*$/, ''))) return true;
      return anchor !== '' && all.has(file) && !all.get(file)?.ids.includes(decodeURIComponent(anchor));
    });
    expect(wrong).toEqual([]);
  });

  test.each(pages)('%s: no id is there twice, and nothing is inline', (path) => {
    const { ids } = all.get(path) as Linked;
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const html = readFileSync(join(root, path), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle="|\son[a-z]+="/);
  });

  test('without scripts there is the text, and no search that does nothing', () => {
    const html = readFileSync(join(root, 'nl/gebruiken/invullen.html'), 'utf8');
    expect(html).toContain('>Zelfscan invullen</h1>');
    expect(html).toMatch(/<div class="search"[^>]* hidden/);
    expect(html).not.toContain('class="copy"');
  });

  test('the download holds a page, a note and the whole embed', () => {
    const limits = { file: 2e7, entries: 500, entry: 2e7, total: 2e8, ratio: 1000 };
    const opened = openZip(readFileSync(join(root, 'zelfscan.zip')), limits, () => true);
    if (!opened.ok) throw new Error(opened.got);
    const names = [...opened.parts.keys()];
    expect(names).toEqual(expect.arrayContaining(['LEESMIJ.txt', 'voorbeeld.html', 'zelfscan/zelfscan.js']));
    expect(names).toContain('zelfscan/fonts/OFL.txt');
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    const needed = [...files].filter((path) => path.startsWith('zelfscan/') && path.endsWith('.js'));
    expect(needed.filter((path) => !names.includes(path))).toEqual([]);
  });
});

/** What axe finds on the page, with the elements it finds it in. */
async function axeFinds(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, target }) => [target.join(' '), html]).slice(0, 3),
    ]);
  });
}

function unharmed({ violations, errors, requests }: Watch): void {
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(at('/dist/site/')) && url !== at('/favicon.ico'))).toEqual([]);
}

describe('every page in a browser', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;

  // One window for all of them: opening one costs more than looking at a page.
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    for (const seen of [watch.violations, watch.errors, watch.requests]) seen.length = 0;
  });

  test.each(pages)('%s: axe finds nothing, nothing is blocked, asked elsewhere or too wide', async (path) => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(at(`/dist/site/${path}`));
    const tags = await page.$$eval(elements, (found) => found.map(({ localName }) => localName));
    for (const tag of tags) await ready(page, tag);
    expect(await axeFinds(page)).toEqual([]);
    unharmed(watch);
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('a page of the site in a browser', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  const open = (path: string) => page.goto(at(`/dist/site/${path}`));

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => page.close());

  test('in the dark, axe finds nothing', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    for (const path of ['index.html', 'nl/begeleiden/middag.html', 'en/embedding.html']) {
      await open(path);
      expect(await axeFinds(page), path).toEqual([]);
    }
  });

  test('/ leads to the home page in Dutch', async () => {
    await page.goto(at('/'));
    expect(page.url()).toBe(at('/dist/site/'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
  });

  test('what the home page says to paste, beside the folder of the download, is a running scan', async () => {
    await open('index.html');
    const pasted = await page.evaluate(
      () =>
        [...document.querySelectorAll('.code')]
          .find((block) => block.querySelector('.code-label')?.textContent === 'mijn-pagina.html')
          ?.querySelector('code')?.textContent ?? '',
    );
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/mijn-pagina.html')
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: pasted })
        : request.continue(),
    );
    await page.goto(at('/dist/site/mijn-pagina.html'));
    await ready(page);
    unharmed(watch);
  });

  test('a scan runs on a page, and keeps nothing', async () => {
    await open('nl/beginnen/proberen.html');
    await ready(page);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    unharmed(watch);
  });

  test('events are shown as they happen', async () => {
    await open('en/events.html');
    await ready(page);
    await page.evaluate(async () => {
      const scan = document.querySelector('kwaliteitskader-zelfscan') as unknown as {
        start(): Promise<string>;
        answer(id: string, value: number): Promise<void>;
      };
      await scan.start();
      await scan.answer('1.1', 3);
    });
    await page.waitForFunction(() => document.querySelector('#event-log')?.textContent?.includes('"itemIds":["1.1"]'));
    unharmed(watch);
  });

  test('the search is used with the keyboard alone', async () => {
    await open('index.html');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek');
    await page.keyboard.type('wachtzin');
    await page.waitForSelector('.results li');
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.$eval('.results', (results) => (results as HTMLElement).hidden)).toBe(true);
    await page.keyboard.type(' ');
    await page.waitForSelector('.results li');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(at('/dist/site/nl/gebruiken/bewaren.html#een-wachtzin'));
    expect(await page.$eval('#een-wachtzin', (heading) => heading.textContent)).toBe('Een wachtzin');
    unharmed(watch);
  });

  test('code is copied, and it says so', async () => {
    await page.evaluateOnNewDocument(() => {
      const clipboard = { writeText: async (text: string) => void (document.body.dataset['copied'] = text) };
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: clipboard });
    });
    await open('en/embedding.html');
    await page.click('.code .copy');
    await page.waitForFunction(() => document.querySelector('.code [role=status]')?.textContent === 'Copied');
    const [shown, copied] = await page.evaluate(() => [
      document.querySelector('.code code')?.textContent,
      document.body.dataset['copied'],
    ]);
    expect(copied).toBe(shown?.trimEnd());
  });

  test('where nothing can be copied, the code is selected and the page says what to do', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      Document.prototype.execCommand = () => false;
    });
    await open('en/embedding.html');
    await page.click('.code .copy');
    await page.waitForFunction(() => document.querySelector('.code [role=status]')?.textContent?.includes('yourself'));
    const [shown, selected] = await page.evaluate(() => [
      document.querySelector('.code code')?.textContent,
      getSelection()?.toString(),
    ]);
    expect(selected?.trim()).toBe(shown?.trim());
  });

  test('on a telephone the pages are behind a button that the keyboard opens and closes', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await open('nl/gebruiken/invullen.html');
    const shown = () => page.$eval('.pages', (list) => list.checkVisibility());
    expect(await shown()).toBe(false);
    await page.focus('.top .menu-button');
    await page.keyboard.press('Enter');
    expect(await shown()).toBe(true);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('.top') !== null)).toBe(true);
  });

  test('the first stop leads past everything to the text', async () => {
    await open('nl/gebruiken/invullen.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });

  test('the other language is the same page where there is one, and else its home', async () => {
    await open('nl/verantwoorden/privacy.html');
    expect(await page.$eval('.language', (link) => (link as HTMLAnchorElement).href)).toBe(
      at('/dist/site/en/privacy.html'),
    );
    await open('nl/gebruiken/invullen.html');
    expect(await page.$eval('.language', (link) => (link as HTMLAnchorElement).href)).toBe(
      at('/dist/site/en/index.html'),
    );
  });

  test('on paper only the text is left', async () => {
    await open('nl/begeleiden/middag.html');
    await page.emulateMediaType('print');
    const shown = await page.$$eval('.top, .pages, .contents, .bottom, .copy', (around) => around.filter((one) => one.checkVisibility()).length); // prettier-ignore
    expect(shown).toBe(0);
  });

  test('an example runs in the site as well', async () => {
    await open('examples/gemeente-pagina/index.html');
    await ready(page);
    unharmed(watch);
  });
});
