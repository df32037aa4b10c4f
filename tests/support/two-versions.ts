import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve.mjs';
import { at } from './browser.js';
import { focused, inScan, ready, toTop, type ScanElement } from './scan.js';

const folder = new URL('./instruments/', import.meta.url);

/** What the contract promises about versions. */
export interface Scans extends ScanElement {
  scans(): Promise<
    {
      id: string;
      name: string;
      done: number;
      total: number;
      readable: boolean;
      version: string;
      carriesOverTo: string | null;
      problem: { code: string } | null;
    }[]
  >;
  carryOver(id: string, decisions?: Record<string, unknown>): Promise<string>;
  exportRaw(id: string): Promise<File>;
}

/** A site with an instrument of its own in two versions, as a municipality would have it; no file of it is in a build. */
export class SiteWithVersions {
  /** Paths that cannot be fetched now. */
  missing: RegExp | null = null;

  private constructor(readonly page: Page) {}

  static async on(page: Page): Promise<SiteWithVersions> {
    const site = new SiteWithVersions(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => void site.#answer(request));
    return site;
  }

  /** Opens the page of the site with this version on it, and waits until the element is ready. */
  async open(version: string, attributes = ''): Promise<void> {
    await this.page.goto(at(`/proef/?version=${version}&attributes=${encodeURIComponent(attributes)}`));
    await ready(this.page, 'zelfscan-questionnaire');
  }

  /** Runs a function with the element. */
  within<T, A extends unknown[]>(run: (scan: Scans, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return inScan(this.page, run as unknown as (scan: ScanElement, ...args: A) => T | Promise<T>, ...args);
  }

  /** A scan that was made when 1.0.0 was the newest; gives its id. */
  async made(): Promise<string> {
    await this.open('1.0.0');
    return this.within(async (scan) => {
      const id = await scan.start({ team: 'Team Noord' });
      await scan.answer('1.1', 3, 'Elke week.');
      await scan.answer('1.2', 2);
      await scan.answer('2.1', 4, 'In de map.');
      await scan.answer('2.2', 'unknown');
      await scan.answer('2.3', 1);
      return id;
    });
  }

  /** All texts on the screen, through every shadow root. */
  screen(): Promise<string> {
    return this.page.evaluate(wordsOf);
  }

  /** Waits until these words are on the screen. */
  async says(words: string): Promise<void> {
    await this.page.waitForFunction(`(${wordsOf})().includes(${JSON.stringify(words)})`);
  }

  /** Goes with Tab to what has these words, and presses Enter. */
  async hit(words: string): Promise<void> {
    // What is drawn before the focus later than Tab passed is not met.
    const close = JSON.stringify(words.replace(/\s/g, ''));
    await this.page.waitForFunction(`(${wordsOf})().replace(/\\s/g, '').includes(${close})`);
    await toTop(this.page);
    for (let steps = 0; steps < 200; steps++) {
      if ((await focused(this.page)).includes(words)) return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${words}`);
  }

  #answer(request: HTTPRequest): Promise<void> {
    const { pathname, searchParams } = new URL(request.url());
    if (this.missing?.test(pathname)) return request.abort();
    if (!pathname.startsWith('/proef/')) return request.continue();
    if (pathname === '/proef/') {
      return request.respond({
        headers: { 'content-security-policy': CONTENT_SECURITY_POLICY },
        contentType: 'text/html; charset=utf-8',
        body: pageWith(searchParams.get('version') ?? '', searchParams.get('attributes') ?? ''),
      });
    }
    return request.respond({
      contentType: 'application/json',
      body: readFileSync(new URL(pathname.slice('/proef/'.length), folder)),
    });
  }
}

/** Runs in the page. */
function wordsOf(): string {
  const words = (node: Node): string =>
    node instanceof Text
      ? node.data
      : node instanceof HTMLStyleElement
        ? ''
        : [...((node as Element).shadowRoot ?? node).childNodes].map(words).join(' ');
  return words(document.querySelector('main') as Node)
    .replace(/\s+/g, ' ')
    .trim();
}

const pageWith = (version: string, attributes: string) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>Teamoverleg</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="/examples/kaal/page.css" />
  <script type="module" src="/packages/zelfscan/dist/embed/zelfscan.js"></script>
  <main>
    <h1>Teamoverleg</h1>
    <zelfscan-questionnaire src="/proef/teamoverleg/${version}/instrument.json" scope="versies" ${attributes}>
    </zelfscan-questionnaire>
  </main>
</html>`;
