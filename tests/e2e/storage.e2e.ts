import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, newDevice, openBrowser, watchedPage } from '../support/browser.js';
import { lacks } from '../support/engine.js';
import { inScan, ready } from '../support/scan.js';

/** What tests reach into the element for. */
async function open(browser: Browser): Promise<Page> {
  const { page } = await watchedPage(browser);
  await page.goto(at('/examples/kaal/'));
  await ready(page);
  return page;
}

const words = (page: Page, text: string) =>
  page.waitForFunction(
    (text) => document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.textContent?.includes(text),
    { polling: 50 },
    text,
  );

describe('the device, as browsers really are', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('two windows with one scan say so, and lose nothing that is changed in both at the same moment', async () => {
    const one = await open(browser);
    const id = await inScan(one, (scan) => scan.start({ team: 'Noord' }));
    const two = await open(browser);
    await inScan(two, (scan, id) => scan.resume(id), id);
    await words(two, 'in een ander venster');
    await words(one, 'in een ander venster');
    await Promise.all([
      inScan(one, (scan) => scan.app.host.change(scan.session?.id ?? '', { type: 'rename', name: 'Van de een' })),
      inScan(two, (scan) => scan.app.host.dispatch({ type: 'note', itemId: '1.3', note: 'Van de ander' })),
      inScan(one, (scan) => scan.answer('1.1', 2)),
      inScan(two, (scan) => scan.answer('1.2', 4)),
    ]);
    for (const page of [one, two]) {
      await page.waitForFunction(
        () => {
          const { session } = document.querySelector('kwaliteitskader-zelfscan') as unknown as {
            session: { name: string; answers: Record<string, { value: unknown; note?: string }> };
          };
          const { name, answers } = session;
          return (
            name === 'Van de een' &&
            answers['1.3']?.note === 'Van de ander' &&
            answers['1.1']?.value === 2 &&
            answers['1.2']?.value === 4
          );
        },
        { polling: 50 },
      );
    }
    await two.close();
    await one.bringToFront();
    await one.waitForFunction(
      () => !document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.textContent?.includes('ander venster'),
      { polling: 50 },
    );
    await one.close();
  });

  test('what is typed at the moment the page is left is there', async () => {
    for (const note of ['Weg', 'Ook weg', 'Nog een keer']) {
      const page = await open(browser);
      const id = await inScan(page, (scan) => scan.start());
      await inScan(
        page,
        (scan, note) => {
          scan.app.run({ type: 'note', itemId: '1.1', note });
          location.href = '/examples/kaal/page.css';
        },
        note,
      );
      await page.waitForFunction(() => location.pathname.endsWith('.css'));
      await page.goto(at('/examples/kaal/'));
      await ready(page);
      const kept = await inScan(
        page,
        async (scan, id) => {
          await scan.resume(id);
          return scan.session?.answers['1.1']?.note;
        },
        id,
      );
      expect(kept).toBe(note);
      await page.close();
    }
  });

  test.skipIf(lacks('device')).each(['protect', 'changePassphrase', 'unprotect'])(
    'a browser that is killed in the middle of %s leaves everything as it was, or as it should become',
    async (what) => {
      const phrases = ['vier blauwe fietsen', 'vijf gele daken'] as const;
      for (const delay of [0, 12]) {
        const device = newDevice();
        let killed = await openBrowser(device);
        const page = await open(killed);
        await inScan(
          page,
          async (scan, what, [first]) => {
            await scan.start({ team: 'Noord' });
            for (const { id } of scan.instrument.themes.flatMap(({ items }) => items)) await scan.answer(id, 3, 'Noot');
            if (what !== 'protect') await (await scan.app.host.store.protector()).protect?.(first);
          },
          what,
          phrases,
        );
        const begun = new Promise<void>((resolve) => void page.exposeFunction('begun', resolve));
        await page.waitForFunction(() => 'begun' in globalThis);
        await inScan(
          page,
          async (scan, what, [first, second]) => {
            const protector = await scan.app.host.store.protector();
            const open = IDBFactory.prototype.open;
            IDBFactory.prototype.open = function (...args) {
              const request = open.apply(this, args);
              request.addEventListener('upgradeneeded', () => (globalThis as unknown as { begun(): void }).begun());
              return request;
            };
            protector[what]?.(first, second).catch(() => {});
          },
          what,
          phrases,
        );
        await begun;
        await new Promise((done) => setTimeout(done, delay));
        killed.process()?.kill('SIGKILL');
        await killed.close().catch(() => {});

        killed = await openBrowser(device);
        const after = await inScan(
          await open(killed),
          async (scan, phrases) => {
            const { host } = scan.app;
            for (const phrase of phrases) {
              if (host.store.protection === 'locked') {
                await (await host.store.protector()).unlock?.(phrase).catch(() => {});
              }
            }
            const [only] = await scan.scans();
            await scan.resume(only?.id ?? '');
            return Object.values(scan.session?.answers ?? {}).filter(
              ({ value, note }) => value === 3 && note === 'Noot',
            ).length;
          },
          phrases,
        );
        expect(after).toBe(54);
        await killed.close();
        device.remove();
      }
    },
    120_000,
  );
});
