import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { ready } from '../support/scan.js';

const embed = 'packages/zelfscan/dist/embed';
const { version } = JSON.parse(readFileSync('packages/zelfscan/package.json', 'utf8')) as { version: string };
const newer = 'packages/zelfscan/dist/embed-newer';

/** Elements of ours in a tree that have another prefix than this one, or are not registered. The guard of texts comes later. */
const strangers = `(root, prefix) => {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const own = deep(root).filter(({ localName }) => localName.includes('zs-'));
  return { count: own.length, strange: own.filter((one) => !one.localName.startsWith(prefix + 'zs-') || !(one.shadowRoot || one.localName.endsWith('zs-text-warning'))).map(({ localName }) => localName) };
}`;

describe('two versions on one page', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let warnings: string[];

  beforeAll(async () => {
    cpSync(embed, newer, { recursive: true });
    for (const name of readdirSync(newer).filter((file) => /^start-.*\.js$/.test(file))) {
      const code = readFileSync(`${newer}/${name}`, 'utf8');
      const changed = code.replaceAll(`\`${version}\``, '`99.0.0`');
      expect(changed, 'the version stands in the code').not.toBe(code);
      writeFileSync(`${newer}/${name}`, changed);
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(newer, { recursive: true });
  });
  beforeEach(async () => {
    ({ page, watch } = await watchedPage(browser));
    warnings = [];
    page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    await page.goto(at('/examples/kaal/'));
    await ready(page);
  });
  afterEach(async () => {
    await page.evaluate(`document.querySelector('kwaliteitskader-zelfscan').wipe()`);
    await page.close();
  });

  test('the newer one under a prefix: both work, each with its own elements, on the same scans', async () => {
    // As text: the test runner rewrites an import() that it sees.
    const outcome = await page.evaluate(`(async () => {
      const strangers = ${strangers};
      await import('/${newer}/zelfscan.js?prefix=v2');
      const old = document.querySelector('kwaliteitskader-zelfscan');
      const scan = document.createElement('v2-kwaliteitskader-zelfscan');
      document.body.append(scan);
      await scan.ready;
      const seen = [strangers(scan.shadowRoot, 'v2-')];
      await scan.start({ team: 'Twee versies' });
      const answered = new Promise((done) => scan.addEventListener('zelfscan-saved', done, { once: true }));
      scan.shadowRoot.querySelector('v2-zs-theme-screen').shadowRoot.querySelector('v2-zs-scale-item')
        .shadowRoot.querySelectorAll('input[type=radio]')[2].click();
      await answered;
      seen.push(strangers(scan.shadowRoot, 'v2-'));
      await scan.app.parts.scans().then((part) => part.showResults(scan.app));
      seen.push(strangers(scan.shadowRoot, 'v2-'));
      const pdf = new TextDecoder().decode((await (await scan.exportFile('pdf')).arrayBuffer()).slice(0, 5));

      // What one wrote, is there for the other: the prefix is of tags, not of data.
      const [there] = await old.scans();
      await old.resume(there.id);
      await old.answer('1.2', 4);
      await old.app.parts.scans().then((part) => part.showResults(old.app));
      seen.push(strangers(old.shadowRoot, ''));
      const oldPdf = (await old.exportFile('pdf')).size > 10_000;
      return {
        versions: [old, scan].map((one) => one.constructor.version),
        said: [old, scan].map((one) => one.dataset.zelfscanVersion),
        name: there.name, answers: Object.keys(old.session.answers), pdf, oldPdf,
        counts: seen.map(({ count }) => count > 0), strange: seen.flatMap(({ strange }) => strange),
      };
    })()`);
    expect(outcome).toEqual({
      versions: [version, '99.0.0'],
      said: [version, '99.0.0'],
      name: 'Twee versies',
      answers: ['1.1', '1.2'],
      pdf: '%PDF-',
      oldPdf: true,
      counts: [true, true, true, true],
      strange: [],
    });
    expect(warnings).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.violations).toEqual([]);
  });

  test('the dilemma card under a prefix', async () => {
    const outcome = await page.evaluate(`(async () => {
      const strangers = ${strangers};
      await import('/${newer}/zelfscan.js?prefix=gemeente-x');
      const card = document.createElement('gemeente-x-mda-dilemmakaart');
      document.body.append(card);
      await card.ready;
      await card.startAlone();
      await card.updateComplete;
      await new Promise(requestAnimationFrame);
      return strangers(card.shadowRoot, 'gemeente-x-');
    })()`);
    expect(outcome).toMatchObject({ strange: [] });
    expect((outcome as { count: number }).count).toBeGreaterThan(3);
    expect(watch.errors).toEqual([]);
  });

  test('both without a prefix: the first stays and works, and the console says so, once', async () => {
    const value = await page.evaluate(`(async () => {
      await import('/${newer}/zelfscan.js');
      const scan = document.querySelector('kwaliteitskader-zelfscan');
      await scan.start();
      await scan.answer('1.1', 3);
      return scan.session.answers['1.1'].value;
    })()`);
    expect(value).toBe(3);
    await expect.poll(() => warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^zelfscan 99\.0\.0: another version has registered <[\w-]+>, and stays\. Give one/);
    expect(watch.errors).toEqual([]);
  });

  test('the same version again: nothing is said', async () => {
    await page.evaluate(`(async () => {
      await import('/${embed}/zelfscan.js?again');
      await document.querySelector('kwaliteitskader-zelfscan').start();
    })()`);
    expect(warnings).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});
