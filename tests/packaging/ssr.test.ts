import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { ready } from '../support/scan.js';
import { html } from './hydration/server.mjs';

const npm = join(process.cwd(), 'packages/zelfscan/dist/npm');
const { exports } = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
const modules = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.default]));

describe('without a browser', () => {
  test.each([...new Set(modules)])('%s is imported in plain Node, and leaves no window behind', (module) => {
    const script = `
      await import(${JSON.stringify(join(npm, module))});
      console.log(typeof window, typeof document, typeof HTMLElement);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('undefined undefined undefined');
  });

  test('register() does no harm in Node', () => {
    const script = `
      const { register } = await import(${JSON.stringify(join(npm, 'index.js'))});
      register();
      register();`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('');
  });

  test.each(['react', 'vue'] as const)('%s renders the tags with what stands in them', async (name) => {
    const page = await html[name]();
    expect(page).toContain(
      '<kwaliteitskader-zelfscan organisation="Gemeente Voorbeeld" storage="none" lock-after="30">' +
        'De zelfscan wordt geladen.</kwaliteitskader-zelfscan>',
    );
    expect(page).toContain('De kaart wordt geladen.</mda-dilemmakaart>');
  });
});

/** Under the folder of the example, whose page may make the Trusted Types policy of its framework. */
const folderOf = (name: string) => `examples/${name}/dist-hydration`;

describe.each(['react', 'vue'] as const)('a page that %s rendered on a server', (name) => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let warnings: string[];

  beforeAll(async () => {
    const folder = folderOf(name);
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      base: './',
      // The builds of the frameworks that say what does not fit.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      resolve: { alias: [{ find: /^@zelfscan\/zelfscan\/(.*)$/, replacement: `${npm}/$1.js` }] },
      build: {
        outDir: folder,
        target: 'es2022',
        minify: false,
        rolldownOptions: {
          input: `tests/packaging/hydration/client-${name}.mjs`,
          output: { entryFileNames: 'client.js' },
        },
      },
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Zelfscan</title>
        <div id="app">${await html[name]()}</div><script type="module" src="client.js"></script></html>`,
    );
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folderOf(name), { recursive: true });
  });
  beforeEach(async () => {
    ({ page, watch } = await watchedPage(browser));
    warnings = [];
    page.on('console', (message) => {
      // Lit says in words which of its builds this is.
      if (message.type() === 'warn' && !message.text().startsWith('Lit is in dev mode')) warnings.push(message.text());
    });
  });
  afterEach(() => page.close());

  const open = (order: string) => page.goto(at(`/${folderOf(name)}/?${order}`));
  const hydrated = () => page.waitForFunction(() => (globalThis as { hydrated?: boolean }).hydrated);
  const seen = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

  test('shows what stands in the elements until they are there', async () => {
    await open('never');
    await hydrated();
    expect(await seen()).toContain('De zelfscan wordt geladen.');
    expect(await seen()).toContain('De kaart wordt geladen.');
  });

  test.each(['elements-first', 'framework-first'])('is taken over without a warning: %s', async (order) => {
    await open(order);
    await hydrated();
    await ready(page);
    await ready(page, 'mda-dilemmakaart');
    expect(await seen()).not.toContain('wordt geladen');
    const outcome = await page.evaluate(`(async () => {
      const scan = document.querySelector('kwaliteitskader-zelfscan');
      await scan.start();
      await scan.answer('1.1', 3);
      return [scan.organisation, scan.storage, scan.textContent, scan.session.answers['1.1'].value];
    })()`);
    expect(outcome).toEqual(['Gemeente Voorbeeld', 'none', 'De zelfscan wordt geladen.', 3]);
    expect(watch.errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(watch.violations).toEqual([]);
  });
});
