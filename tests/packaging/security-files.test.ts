import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importMap, integrityOf, integrityOfFolder, policyHash } from '../../scripts/integrity.js';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve.mjs';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';

const embed = 'packages/zelfscan/dist/embed';
const read = (name: string) => readFileSync(join(embed, name), 'utf8');
const list = JSON.parse(read('integrity.json')) as {
  folder: string;
  importMap: { policy: string };
  files: Record<string, string>;
};
const made = ['integrity.json', 'import-map.html', 'sbom.json'];

describe('integrity.json and import-map.html', () => {
  test('have every file of the folder but source maps, with its hash', () => {
    const files = readdirSync(embed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name).slice(embed.length + 1))
      .filter((name) => !made.includes(name));
    expect(Object.keys(list.files)).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) expect(list.files[name]).toBe(integrityOf(readFileSync(join(embed, name))));
  });

  test('say the same', () => {
    const page = read('import-map.html');
    const map = /<script type="importmap">(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(map).toBe(importMap(list.files, list.folder));
    expect(list.importMap.policy).toBe(policyHash(map));
    expect(page).toContain(list.importMap.policy);
    expect(page).toContain(
      `<script type="module" src="/zelfscan/zelfscan.js" integrity="${list.files['zelfscan.js']}"></script>`,
    );
    const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
    expect(Object.keys(integrity).sort()).toEqual(
      Object.keys(list.files)
        .filter((name) => name.endsWith('.js'))
        .map((name) => `/zelfscan/${name}`)
        .sort(),
    );
  });
});

describe('a part of the embed that was changed on its way', () => {
  const folder = `/${embed}/`;
  const map = importMap(integrityOfFolder(embed, made), folder);
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  /** Parts whose name holds one of these are changed. */
  let changed: readonly string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    changed = [];
    ({ page, watch } = await watchedPage(browser));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const name = pathname.slice(folder.length);
      if (pathname === '/guarded.html' || pathname === '/unguarded.html') {
        return void request.respond(served(pathname === '/guarded.html'));
      }
      if (!changed.some((part) => name.startsWith(part)) || !name.endsWith('.js')) return void request.continue();
      // On a line of its own: the last one is a comment.
      const body = `${read(name)}\nglobalThis.changed = true;`;
      return void request.respond({ contentType: 'text/javascript', body });
    });
  });
  afterEach(() => page.close());

  const served = (guarded: boolean) => {
    const policy = CONTENT_SECURITY_POLICY.replace("script-src 'self'", `script-src 'self' ${policyHash(map)}`);
    const hash = guarded ? ` integrity="${list.files['zelfscan.js']}"` : '';
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="nl"><title>Zelfscan</title>
        ${guarded ? `<script type="importmap">${map}</script>` : ''}
        <script type="module" src="${folder}zelfscan.js"${hash}></script>
        <kwaliteitskader-zelfscan>Zonder script</kwaliteitskader-zelfscan></html>`,
    };
  };
  const ran = () => page.evaluate(() => (globalThis as { changed?: boolean }).changed ?? false);
  const results = () =>
    inScan(page, async (scan) => {
      await scan.start();
      return scan.app.parts
        .scans()
        .then((part) => part.showResults(scan.app))
        .then(
          () => 'shown',
          ({ code }: { code: string }) => code,
        );
    });

  test('none is: everything works under the strict policy with the hash of the import map', async () => {
    await page.goto(at('/guarded.html'));
    await ready(page);
    expect(await results()).toBe('shown');
    const size = await inScan(page, async (scan) => (await scan.exportFile('pdf')).size);
    expect(size).toBeGreaterThan(10_000);
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test('a part that is fetched later is refused, and said', async () => {
    changed = ['results'];
    await page.goto(at('/guarded.html'));
    await ready(page);
    expect(await results()).toBe('load-failed');
    expect(await ran()).toBe(false);
  });

  test.each([['start'], ['zelfscan']])('the first parts are refused: %s', async (part) => {
    changed = [part];
    await page.goto(at('/guarded.html'));
    await expect.poll(() => watch.errors.join(' ')).toMatch(/integrity/i);
    expect(await ran()).toBe(false);
    expect(await page.evaluate(() => customElements.get('kwaliteitskader-zelfscan') === undefined)).toBe(true);
    // The text that stands in the element for who has no script.
    expect(await page.evaluate(() => document.body.innerText)).toContain('Zonder script');
  });

  test('without the import map it would run', async () => {
    changed = ['results'];
    await page.goto(at('/unguarded.html'));
    await ready(page);
    expect(await results()).toBe('shown');
    expect(await ran()).toBe(true);
  });
});

describe('sbom.json', () => {
  const bill = JSON.parse(read('sbom.json')) as {
    bomFormat: string;
    specVersion: string;
    serialNumber: string;
    metadata: { timestamp?: string; component: { name: string; version: string } };
    components: {
      'bom-ref': string;
      type: string;
      name: string;
      version: string;
      purl?: string;
      licenses: unknown[];
      hashes: { alg: string; content: string }[];
    }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const libraries = bill.components.filter(({ type }) => type === 'library');

  test('is a bill in CycloneDX without anything of the moment', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(bill.metadata.timestamp).toBeUndefined();
    expect(bill.metadata.component.name).toBe('zelfscan');
  });

  test('has each package in the bundle as it is installed, and only those', () => {
    const lock = (
      JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> }
    ).packages;
    for (const { name, version, purl, licenses, hashes } of libraries) {
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(licenses.length, name).toBeGreaterThan(0);
      expect(hashes[0]?.content, name).toMatch(/^[\da-f]{128}$/);
    }
    const names = libraries.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['lit-html', 'jspdf', 'zod']));
    for (const absent of ['html2canvas', 'dompurify', 'canvg', 'core-js', 'vite', 'vitest', '@sparticuz/chromium']) {
      expect(names).not.toContain(absent);
    }
  });

  test('names whatever the list of licences names', () => {
    const known = new Set(libraries.map(({ name }) => name));
    const licensed = [...read('LICENSES.md').matchAll(/^## (\S+) - /gm)].map(([, name]) => String(name));
    expect(licensed.length).toBeGreaterThan(3);
    // `lit` has no code of its own: it hands on that of its parts.
    expect(licensed.filter((name) => !known.has(name) && name !== 'lit')).toEqual([]);
  });

  test('has the fonts with the hash of their files', () => {
    const fonts = bill.components.filter(({ type }) => type === 'file');
    expect(fonts.map(({ name }) => name).sort()).toEqual(
      readdirSync(join(embed, 'fonts'))
        .filter((name) => name.endsWith('.ttf'))
        .sort(),
    );
    for (const { name, hashes } of fonts) {
      const base64 = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
      expect(list.files[`fonts/${name}`]).toBe(`sha384-${base64}`);
    }
  });

  test('says of each what it depends on', () => {
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const [first, ...others] = bill.dependencies;
    expect(first?.ref).toBe(`zelfscan@${bill.metadata.component.version}`);
    expect(others.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  });
});
