import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve.mjs';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';
import { cardReady, inCard } from './dilemmakaart-room.js';

const page = readFileSync('docs/security.md', 'utf8');
const forServers = readFileSync('docs/nl/insluiten/headers.md', 'utf8');
/** A block of code out of the documentation. */
const block = (language: string, from = page) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(from)?.[1] ?? '';
const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

const headersFor = (from: string) => ({
  apache: pairs(block('apache', from), /^Header always set (\S+) "([^"]*)"$/gm),
  nginx: pairs(block('nginx', from), /^add_header (\S+) "([^"]*)" always;$/gm),
  iis: pairs(block('xml', from), /<add name="([^"]+)" value="([^"]*)" \/>/g),
});
const { apache, nginx, iis } = headersFor(page);
const meta = pairs(block('html'), /<meta (?:http-equiv|name)="([^"]+)" content="([^"]*)" \/>/g);

describe('the headers in docs/security.md', () => {
  test('are the same for every server', () => {
    expect(Object.keys(apache)).toHaveLength(7);
    expect(nginx).toEqual(apache);
    expect(iis).toEqual(apache);
  });

  test('are those of the page for who runs a server', () => {
    // That page is also for a folder that other sites may load from.
    const { 'Cross-Origin-Resource-Policy': _own, ...others } = apache;
    expect(Object.values(headersFor(forServers))).toEqual([others, others, others]);
    for (const language of ['apache', 'nginx', 'xml']) {
      expect(block(language, forServers)).toMatch(/zelfscan\\?\.js[^]*(no-cache|DisableCache)/);
    }
  });

  test('hold the policy of the examples, and let nobody frame the page', () => {
    const lines = (policy = '') => policy.split('; ').sort();
    expect(lines(apache['Content-Security-Policy'])).toEqual(
      [...lines(CONTENT_SECURITY_POLICY), "frame-ancestors 'none'"].sort(),
    );
    expect(lines(meta['Content-Security-Policy'])).toEqual(lines(CONTENT_SECURITY_POLICY));
    expect(JSON.stringify([apache, meta])).not.toMatch(/unsafe|\*/);
  });
});

const embed = '/packages/zelfscan/dist/embed/zelfscan.js';
const html = (head: string) => `<!doctype html><html lang="nl"><head>${head}<title>Proef</title>
  <script type="module" src="${embed}"></script></head><body>
  <kwaliteitskader-zelfscan scope="proef"></kwaliteitskader-zelfscan><mda-dilemmakaart></mda-dilemmakaart></body></html>`;

describe.each([
  ['as headers', apache, ''],
  ['in the page itself', {}, block('html')],
])('with them %s', (_, headers, head) => {
  let browser: Browser;
  let tab: Page;
  let watch: Watch;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page: tab, watch } = await watchedPage(browser));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!request.url().endsWith('/proef.html')) return void request.continue();
      // Not over http: a browser that took this header would ask for https from now on.
      const { 'Strict-Transport-Security': _https, ...others } = headers;
      return void request.respond({ contentType: 'text/html; charset=utf-8', headers: others, body: html(head) });
    });
    await tab.goto(at('/proef.html'));
  });
  afterAll(() => browser.close());

  test('both elements work, down to their reports', async () => {
    await ready(tab);
    const size = await inScan(tab, async (scan) => {
      await scan.start();
      await scan.answer('1.1', 3, 'Sinds maart een vast punt.');
      await scan.app.parts.scans().then((part) => part.showResults(scan.app));
      const { size } = await scan.exportFile('pdf');
      await scan.wipe();
      return size;
    });
    expect(size).toBeGreaterThan(10_000);
    await cardReady(tab);
    const card = await inCard(tab, async (card) => {
      await card.startSession({ participants: 3 });
      return (await card.exportFile('pdf')).size;
    });
    expect(card).toBeGreaterThan(10_000);
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('')))).toEqual([]);
  });

  test('and what they forbid is refused', async () => {
    const refused = await tab.evaluate(async () => {
      const script = document.createElement('script');
      // A debugger may make code of a string as long as it does not wait; after that the page's own rules hold.
      await new Promise((done) => setTimeout(done));
      const tries: Record<string, () => unknown> = {
        html: () => {
          document.body.innerHTML = '<b>x</b>';
        },
        code: () => new Function('return 1')(),
        source: () => {
          script.src = 'https://elsewhere.example/a.js';
        },
      };
      const outcome: string[] = [];
      for (const [name, run] of Object.entries(tries)) {
        try {
          run();
          outcome.push(`${name} ran`);
        } catch {
          outcome.push(`${name} refused`);
        }
      }
      await fetch('https://elsewhere.example/').then(
        () => outcome.push('fetch went out'),
        () => outcome.push('fetch refused'),
      );
      return outcome;
    });
    expect(refused).toEqual(['html refused', 'code refused', 'source refused', 'fetch refused']);
    await expect.poll(() => watch.violations.join(' ')).toContain('connect-src https://elsewhere.example');
    expect(watch.requests.filter((url) => url.includes('elsewhere.example'))).toEqual([]);
  });
});
