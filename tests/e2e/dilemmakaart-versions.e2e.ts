import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instruments } from '../../scripts/instruments-plugin.js';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve.mjs';
import { at, type Watch } from '../support/browser.js';
import { deviceForEach } from '../support/page-for-each.js';
import { cardReady, inCard, textOf } from './dilemmakaart-room.js';

/** The title of one dilemma, in the version that is built in and in the next one. */
const earlier = { nl: 'Beschermen of zelf laten kiezen', en: 'Protecting or letting people choose' };
const next = { nl: 'Ingrijpen of nog even wachten', en: 'Stepping in or waiting a little' };
const item = 'beschermen-kiezen';

/** An instrument folder with a version 1.1.0 of the card, in which that title is another one. */
function withNextVersion(folder: string): string {
  const copy = join(folder, 'instruments');
  cpSync('packages/instruments', copy, { recursive: true });
  const made = join(copy, 'mda-dilemmakaart/1.1.0');
  cpSync(join(copy, 'mda-dilemmakaart/1.0.0'), made, { recursive: true });
  for (const name of ['instrument', 'nl', 'en'] as const) {
    const path = join(made, `${name}.json`);
    const text = readFileSync(path, 'utf8').replace('"version": "1.0.0"', '"version": "1.1.0"');
    writeFileSync(path, name === 'instrument' ? text : text.replace(earlier[name], next[name]));
  }
  return copy;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };

describe('a dilemma card with two versions', () => {
  let folder: string;
  let page: Page;
  let watch: Watch;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zelfscan-card-versions-'));
    // In the place of the instruments of the repository.
    const twoVersions = { ...instruments(withNextVersion(folder), '.'), enforce: 'pre' } as const;
    const outDir = join(folder, 'embed');
    await build({ configFile: 'vite.config.ts', logLevel: 'error', plugins: [twoVersions], build: { outDir } });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  deviceForEach((opened) => ({ page, watch } = opened));
  beforeEach(async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request));
  });
  afterEach(() => expect(watch.violations).toEqual([]));

  /** A page with the embed as it is, and the same page after the embed was built with the next version. */
  async function answer(request: HTTPRequest): Promise<void> {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/proef/')) return request.continue();
    const [, file] = pathname.split('/proef/new/');
    const headers = { 'content-security-policy': CONTENT_SECURITY_POLICY };
    if (!file) return request.respond({ headers, contentType: 'text/html; charset=utf-8', body: html(pathname) });
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    return request.respond({ contentType, body: readFileSync(join(folder, 'embed', file)) });
  }

  async function open(embed: 'now' | 'new'): Promise<void> {
    await page.goto(at(`/proef/${embed}/`));
    await cardReady(page);
  }

  /** A card and a session with something in them, as files made with 1.0.0; their text. */
  async function files(): Promise<Record<'card' | 'session', string>> {
    await open('now');
    return inCard(page, async (card) => {
      await card.startAlone();
      await card.answer('beschermen-kiezen', 2, 'Omdat het kan.');
      const alone = await (await card.exportFile('json')).text();
      await card.startSession({ participants: 4, caseLine: 'Een gezin.' });
      await card.dispatch({ type: 'pick', itemId: 'beschermen-kiezen', chosen: true });
      await card.dispatch({ type: 'go', step: 'pick' });
      return { card: alone, session: await (await card.exportFile('json')).text() };
    });
  }

  const startSession = () =>
    inCard(page, async (card) => {
      await card.startSession({ participants: 4 });
      await card.dispatch({ type: 'go', step: 'pick' });
    });
  const importText = (text: string) =>
    inCard(page, (card, text) => card.importFile(new File([text], 'zelfscan.json')).then(() => {}), text);
  const speak = (language: 'nl' | 'en') => inCard(page, (card, language) => void (card.lang = language), language);
  /** The version in the file of what is on the screen. */
  const version = async () => {
    const text = await inCard(page, async (card) => (await card.exportFile('json')).text());
    return /"instrumentVersion": "(.*?)"/.exec(text)?.[1];
  };
  const says = (words: string) => expect.poll(() => textOf(page), { timeout: 10_000 }).toContain(words);

  test('a new card and a new session are made with the newest', async () => {
    await open('new');
    await inCard(page, (card) => card.startAlone().then(() => {}));
    await says(next.nl);
    expect(await version()).toBe('1.1.0');
    await startSession();
    await says(next.nl);
    expect(await version()).toBe('1.1.0');
  });

  test.each(['card', 'session'] as const)(
    'the file of a %s of the earlier one opens with its own texts, and keeps them in the other language',
    async (kind) => {
      const text = (await files())[kind];
      await open('new');
      await importText(text);
      await says(earlier.nl);
      expect(await textOf(page)).not.toContain(next.nl);
      expect(await version()).toBe('1.0.0');
      await speak('en');
      await says(earlier.en);
      expect(await textOf(page)).not.toContain(next.en);
      expect(await version()).toBe('1.0.0');
      // Beside it, what is new is of the newest.
      await startSession();
      await says(next.en);
      expect(await version()).toBe('1.1.0');
    },
  );

  test('a card that is on the device opens unchanged with the newer script', async () => {
    await files();
    await open('new');
    await inCard(page, (card) => card.startAlone().then(() => {}));
    await says(earlier.nl);
    expect((await inCard(page, (card) => card.card))?.answers[item]).toEqual({ value: 2, note: 'Omdat het kan.' });
    expect(await version()).toBe('1.0.0');
  });
});

const html = (path: string) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Dilemmakaart</title>
  <link rel="icon" href="data:," />
  <script type="module" src="${path.includes('new') ? '/proef/new' : '/packages/zelfscan/dist/embed'}/zelfscan.js"></script>
  <main>
    <h1>Dilemmakaart</h1>
    <mda-dilemmakaart storage="device" scope="versies"></mda-dilemmakaart>
  </main>
</html>`;
