import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../../tests/support/browser.js';
import { pageForEach } from '../../tests/support/page-for-each.js';
import { inScan, ready, type ScanElement } from '../../tests/support/scan.js';

/** The part that only a page with `dev` fetches. */
const devPart = '/dev-';

describe('the scan in a house style', () => {
  let page: Page;
  let watch: Watch;

  pageForEach((opened) => ({ page, watch } = opened));
  afterEach(() => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  const open = async (file: string) => {
    await page.setViewport({ width: 1600, height: 1000 });
    await page.goto(at(`/examples/huisstijl/${file}`));
    await ready(page);
    // What another test left on the device has a screen of its own.
    await inScan(page, async (scan) => scan.wipe());
  };

  /** What a part on the start screen of the scan with this scope came out as. */
  const style = (scope: string, selector: string, ...names: string[]) =>
    page.evaluate(
      async (scope, selector, names) => {
        const scan = document.querySelector(`[scope=${scope}]`) as unknown as ScanElement;
        await scan.ready;
        const found = scan.shadowRoot?.querySelector('zs-start-screen')?.shadowRoot?.querySelector(selector);
        const computed = getComputedStyle(found as Element);
        return names.map((name) => computed.getPropertyValue(name));
      },
      scope,
      selector,
      names,
    );

  test('takes colour, shape and letter of the theme that it stands in', async () => {
    await open('');
    const button = ['background-color', 'color', 'border-radius', 'font-weight', 'min-height'];
    expect(await style('voorbeeld', '.btn', ...button)).toEqual([
      'rgb(81, 21, 239)',
      'rgb(255, 255, 255)',
      '8px',
      '700',
      '51px',
    ]);
    expect((await style('ma', '.btn', ...button)).slice(0, 2)).toEqual(['rgb(138, 58, 159)', 'rgb(255, 255, 255)']);
    expect(await style('voorbeeld', 'h2', 'color', 'font-size')).toEqual(['rgb(0, 26, 64)', '34px']);
    expect((await style('voorbeeld', 'h2', 'font-family'))[0]).toContain('Noto Serif');
    expect((await style('ma', 'h2', 'font-family'))[0]).toContain('Fira Sans');
    expect(await style('voorbeeld', '.link', 'color')).toEqual(['rgb(0, 86, 139)']);
    expect(await style('ma', '.link', 'color')).toEqual(['rgb(50, 115, 171)']);
  });

  test.each(['', 'donker.html', 'compact.html'])('is readable on %s: dev finds nothing to warn of', async (file) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    // Before the script is there: the attribute is read when the scan opens.
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        for (const scan of document.querySelectorAll('kwaliteitskader-zelfscan:not([dev])'))
          scan.setAttribute('dev', '');
      }).observe(document, { childList: true, subtree: true });
    });
    await open(file);
    await page.waitForFunction(
      (part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
      {},
      devPart,
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(said).toEqual([]);
  });

  test('dev says on the page what is too weak, and what to set', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const scan = document.querySelector<HTMLElement>('kwaliteitskader-zelfscan');
        scan?.setAttribute('dev', '');
        scan?.style.setProperty('--zs-color-link', '#f0a0c8');
      });
    });
    await open('compact.html');
    await expect
      .poll(() => said.join('\n'), { timeout: 10_000 })
      .toMatch(/link: .* 4\.5 to 1 is wanted\. Set --zs-color-link\./);
    expect(said).toHaveLength(1);
  });

  test('without dev nothing is measured', async () => {
    await open('compact.html');
    await inScan(page, async (scan) => scan.start());
    expect(watch.requests.filter((url) => url.includes(devPart))).toEqual([]);
  });

  test('the page styles a part, and only that', async () => {
    await open('compact.html');
    const spacing = (selector: string) => style('compact', selector, 'letter-spacing');
    expect(await spacing('[part~=button-primary]')).not.toEqual(['normal']);
    expect(await spacing('p')).toEqual(['normal']);
    // An answer lies two shadow roots deeper.
    await inScan(page, async (scan) => scan.start());
    const shadow = () =>
      page.evaluate(() => {
        const scan = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot;
        const item = scan?.querySelector('zs-theme-screen')?.shadowRoot?.querySelector('zs-scale-item')?.shadowRoot;
        return [...(item?.querySelectorAll('.level, .other') ?? [])].map((one) => getComputedStyle(one).textIndent);
      });
    expect(new Set(await shadow())).toEqual(new Set(['0px']));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule('kwaliteitskader-zelfscan::part(answer) { text-indent: 3px }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await shadow()).toEqual(Array(6).fill('3px'));
  });

  test('what the site says stands where the slots are, on every screen or on the start alone', async () => {
    await open('compact.html');
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[slot]')].filter((line) => line.getClientRects().length).map(({ slot }) => slot),
      );
    expect(await shown()).toEqual(['intro', 'privacy', 'footer']);
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('[slot]')].map((line) => line.getBoundingClientRect().top),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await inScan(page, async (scan) => scan.start());
    expect(await shown()).toEqual(['footer']);
  });

  test('compact takes less room, and keeps what is pressed large enough', async () => {
    await open('compact.html');
    const measure = () =>
      inScan(page, async (scan) => {
        if (!scan.session) await scan.start();
        const all = function* (root: ShadowRoot | Element): Generator<Element> {
          for (const element of root.querySelectorAll('*')) {
            yield element;
            if (element.shadowRoot) yield* all(element.shadowRoot);
          }
        };
        const found = [...all(scan.shadowRoot as ShadowRoot)].filter((one) => one.getClientRects().length);
        const heights = (selector: string) =>
          found.filter((one) => one.matches(selector)).map((one) => one.getBoundingClientRect().height);
        return {
          whole: scan.getBoundingClientRect().height,
          answer: Math.min(...heights('[part~=answer]')),
          target: Math.min(...heights('button, summary, [part~=button]')),
        };
      });
    const compact = await measure();
    await page.evaluate(() => document.querySelector('kwaliteitskader-zelfscan')?.removeAttribute('density'));
    const roomy = await measure();
    expect(compact.whole).toBeLessThan(roomy.whole * 0.93);
    expect(compact.answer).toBeGreaterThanOrEqual(44);
    expect(compact.target).toBeGreaterThanOrEqual(24);
  });
});
