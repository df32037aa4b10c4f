import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { download } from '../../docs/site/builder/download.js';
import { openBrowser } from '../support/browser.js';
import { missing, startNginx, type Nginx } from '../support/nginx.js';
import { ready } from '../support/scan.js';

const embed = 'packages/zelfscan/dist/embed';
const { version } = JSON.parse(readFileSync('packages/zelfscan/package.json', 'utf8')) as { version: string };
/** The lines for a server, as somebody copies them from the documentation; the policy is about pages, not about files. */
const serverLines = (
  /```nginx\n([^]*?)```/.exec(readFileSync('docs/nl/insluiten/headers.md', 'utf8'))?.[1] ?? ''
).replace(/^.*Content-Security-Policy.*\n/gm, '');
const keptNames = ['zelfscan.js', 'zelfscan-frame.js', 'frame.html'];

/** The next version: one number in the code is another one, as long as it was. */
const renumbered: Plugin = {
  name: 'another-version',
  transform: (code, id) => (id.endsWith('/zelfscan/src/version.ts') ? code.replace(version, '9.9.9') : null),
};

/** How a folder is laid over the one that is there, keeping the dates of the archive. */
const ways = {
  unzip: (zip: string, site: string) => execFileSync('unzip', ['-qo', zip, '-d', site]),
  'rsync -a': (zip: string, site: string) => {
    execFileSync('unzip', ['-qo', zip, '-d', `${zip}.folder`]);
    execFileSync('rsync', ['-a', `${zip}.folder/`, `${site}/`]);
  },
  // As `scp -p` does.
  'cp -p': (zip: string, site: string) => {
    execFileSync('unzip', ['-qo', zip, '-d', `${zip}.folder`]);
    execFileSync('cp', ['-rp', `${zip}.folder/.`, site]);
  },
};

describe.skipIf(missing('nginx', 'unzip', 'rsync'))(
  'an update behind nginx, with the lines of the documentation',
  () => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    let server: Nginx;

    const zipped = (name: string, from: string, date: Date): string => {
      const zip = join(folder, `${name}.zip`);
      writeFileSync(zip, download(from, name, date));
      return zip;
    };
    const oldOne = () => zipped('old', embed, new Date('2026-11-30T12:00:00Z'));
    const newer = (date: string) => zipped('new', join(folder, 'embed'), new Date(date));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'zelfscan-update-'));
      const outDir = join(folder, 'embed');
      await build({ configFile: 'vite.config.ts', logLevel: 'error', plugins: [renumbered], build: { outDir } });
      browser = await openBrowser();
    }, 180_000);
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });
    beforeEach(async () => {
      server = await startNginx(serverLines);
      page = await browser.newPage();
    });
    afterEach(async () => {
      await page.close();
      await server.stop();
      rmSync(join(folder, 'old.zip.folder'), { recursive: true, force: true });
      rmSync(join(folder, 'new.zip.folder'), { recursive: true, force: true });
    });

    /** The version that runs for somebody who opens the page, and what the browser has of files that keep their name. */
    const visited = async () => {
      await page.goto(`${server.url}/voorbeeld.html`);
      await ready(page);
      const version = await page.evaluate(
        () => document.querySelector<HTMLElement>('kwaliteitskader-zelfscan')?.dataset['zelfscanVersion'],
      );
      await page.goto(`${server.url}/zelfscan/frame.html`);
      await ready(page);
      const frame = await page.evaluate(() => [...document.scripts].map((script) => script.getAttribute('src')));
      const had = await page.evaluate(
        (names) => Promise.all(names.map((name) => fetch(name).then((response) => response.text()))),
        keptNames,
      );
      return { version, frame, had };
    };
    const onDisk = () => keptNames.map((name) => readFileSync(join(server.root, 'zelfscan', name), 'utf8'));

    test.each(Object.entries(ways))('laid over the old one with %s: who was here before gets it', async (_, lay) => {
      lay(oldOne(), server.root);
      expect(await visited()).toMatchObject({ version, had: onDisk() });
      lay(newer('2026-12-14T08:00:00Z'), server.root);
      expect(await visited()).toMatchObject({ version: '9.9.9', had: onDisk() });
    });

    test('also where all files of both have the same date, as some tools that copy a folder give them', async () => {
      ways.unzip(oldOne(), server.root);
      const before = keptNames.map((name) => statSync(join(server.root, 'zelfscan', name)).size);
      expect((await visited()).version).toBe(version);
      ways.unzip(newer('2026-11-30T12:00:00Z'), server.root);
      keptNames.forEach((name, i) =>
        expect(statSync(join(server.root, 'zelfscan', name)).size, name).not.toBe(before[i]),
      );
      expect(await visited()).toMatchObject({ version: '9.9.9', had: onDisk() });
    });

    test('what the kept files load has another name when it has another content', () => {
      const names = (from: string) =>
        execFileSync('find', [from, '-type', 'f', '!', '-name', '*.map', '-printf', '%P\n'], { encoding: 'utf8' })
          .trim()
          .split('\n');
      const [before, after] = [embed, join(folder, 'embed')] as const;
      const changed = names(after).filter((name) => {
        if (!names(before).includes(name)) return false;
        return !readFileSync(join(before, name)).equals(readFileSync(join(after, name)));
      });
      const beside = ['integrity.json', 'import-map.html', 'sbom.json', 'version.json'];
      expect(changed.filter((name) => !beside.includes(name)).sort()).toEqual([...keptNames].sort());
      const loaded = names(after).filter((name) => /\.(?:js|css|ttf)$/.test(name) && !keptNames.includes(name));
      expect(loaded.filter((name) => !/-[\w-]{8}\.\w+$/.test(name))).toEqual([]);
    });
  },
);
