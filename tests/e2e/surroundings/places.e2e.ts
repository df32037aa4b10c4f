import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardTag, fillIn, isReady, openResults, Person, placeOne, scanTag, settled } from '../../surroundings/flow.js';
import { misfits, on, shot } from '../../surroundings/portrait.js';
import { boxed, card, page as built, scan, type Served } from '../../surroundings/site.js';
import { visits } from '../../surroundings/visits.js';
import { watchedPage } from '../../support/browser.js';
import { focused, type ScanElement } from '../../support/scan.js';

// In WebKit a page without an origin is not 'self' to what it fetches, nor to the icon that the browser asks for.
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http://127.0.0.1:*; img-src http://127.0.0.1:*";

/** Boxes that go by what is in them. */
const boxes = ['dialog', 'flex', 'centred', 'grid', 'inline', 'cell'] as const;

const pages = {
  '/box/': built({ body: boxed(scan()) }),
  '/shadow/': built({ js: ['/js/in-shadow.js'], body: boxed('<div id="place"></div>') }),
  '/dialog/': built({
    body: `<dialog id="page-dialog"><h2>Doe de scan</h2>${scan('dialoog')}</dialog>`,
  }),
  '/tab/': built({
    css: ['/css/tab.css'],
    body: boxed(`<div id="tab" class="shut">${scan('tab')}${card('tab')}</div>`),
  }),
  '/far/': built({
    css: ['/css/tab.css'],
    body: boxed(`<div class="far">${scan('ver')}</div>`),
  }),
  '/two/': built({ body: boxed(`<div id="a">${scan('een')}</div><div id="b">${scan('twee')}</div>${card()}`) }),
  '/same/': built({ body: boxed(`<div id="a">${scan('zelfde')}</div><div id="b">${scan('zelfde')}</div>`) }),
  ...(Object.fromEntries(
    boxes.map((kind) => [
      `/fit-${kind}/`,
      built({
        css: ['/css/fit.css'],
        body:
          kind === 'dialog'
            ? `<dialog open>${scan(kind)}</dialog>`
            : `<div class="${kind}"><div>${scan(kind)}</div></div>`,
      }),
    ]),
  ) as Record<`/fit-${(typeof boxes)[number]}/`, Served>),
  '/sandbox/': built({
    body: boxed(scan() + card('', 'storage="device"')),
    // Firefox asks for the icon of a site under the policy of its page.
    policy: `${strict}; sandbox allow-scripts`,
  }),
};

describe('in any place on a page', () => {
  let browser: Browser;
  let page: Page;

  const open = visits(pages, (opened) => ({ browser, page } = opened));

  test('inside the shadow root of another element', async () => {
    await open('/shadow/');
    const person = await fillIn(page);
    expect(await settled(page)).toEqual({ value: 3, note: 'Gezien bij de intake' });
    await openResults(person);
    expect(await misfits(page, scanTag)).toEqual([]);
    await person.press('zs-results >>> [role=tab]:last-of-type');
    expect(await focused(page)).toMatch(/^button Wat eerst/);
  });

  test.each(boxes)('as wide as there is room in a box that goes by what is in it: %s', async (kind) => {
    await open(`/fit-${kind}/`);
    await isReady(page, scanTag);
    const wide = () =>
      on(page, scanTag, (host) => Math.round(host.shadowRoot?.querySelector('.shell')?.clientWidth ?? 0));
    expect(await wide()).toBeGreaterThan(900);
    await page.setViewport({ width: 400, height: 800 });
    expect(await wide()).toBeGreaterThan(330);
    expect(await misfits(page, scanTag)).toEqual([]);
  });

  test('in a dialog of the page: Escape ends what is asked in here first, and loses nothing', async () => {
    await open('/dialog/');
    const show = () => page.evaluate(() => document.querySelector<HTMLDialogElement>('#page-dialog')?.showModal());
    const isOpen = () => page.evaluate(() => document.querySelector<HTMLDialogElement>('#page-dialog')?.open);
    await isReady(page, scanTag);
    await show();
    const person = await fillIn(page, 'Half');
    expect(await misfits(page, scanTag)).toEqual([]);
    await shot(page, 'dialog-fill');
    // Escape while typing closes the dialog of the page, as people are used to. What was typed is kept.
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await show();
    expect(await settled(page)).toEqual({ value: 3, note: 'Half' });
    expect(await on(page, scanTag, (host) => (host as ScanElement).session?.answers['1.1']?.note)).toBe('Half');
    // What is asked in the list of scans goes before the dialog.
    await on(page, scanTag, (host) => (host as ScanElement).app.run({ type: 'open-start' }));
    await person.press('zs-scan-list >>> .tools button');
    await person.sees('zs-scan-list >>> #name');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(true);
    expect(await on(page, scanTag, (host) => host.shadowRoot?.activeElement?.localName)).toBe('zs-start-screen');
  });

  test('moved about and put back while someone works: the scan, the note and what is listened to stay', async () => {
    await open('/box/');
    const person = await fillIn(page, 'Een begin');
    const moved = await on(page, scanTag, async (host) => {
      const scan = host as ScanElement;
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      // While an answer is being written.
      const saving = scan.answer('1.2', 2);
      elsewhere.append(scan);
      await saving;
      // While a report is being made.
      const making = scan.exportFile('pdf');
      document.querySelector('#box')?.append(scan);
      const size = (await making).size;
      // Out of the page for some time, and written to all the same.
      scan.remove();
      await new Promise((done) => setTimeout(done, 50));
      await scan.answer('1.3', 4);
      document.querySelector('#box')?.append(scan);
      return { size, state: scan.app.host.saveState, answers: Object.keys(scan.session?.answers ?? {}) };
    });
    expect(moved).toMatchObject({ state: 'saved', answers: ['1.1', '1.2', '1.3'] });
    expect(moved.size).toBeGreaterThan(10_000);
    // It goes on where it was: the note is still in its field, and more can be typed.
    await (await person.find('zs-scale-item >>> textarea')).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' en verder');
    expect(await settled(page)).toEqual({ value: 3, note: 'Een begin en verder' });
    // Another window is heard again, and counted.
    const other = (await watchedPage(browser)).page;
    await other.goto(page.url());
    await isReady(other, scanTag);
    await on(other, scanTag, async (host) => {
      const scan = host as ScanElement;
      const [first] = await scan.scans();
      await scan.resume(first?.id ?? '');
      await scan.answer('1.4', 1);
    });
    await page.bringToFront();
    await page.waitForFunction(
      (tag) => document.querySelector<ScanElement>(tag)?.session?.answers['1.4'],
      { polling: 50 },
      scanTag,
    );
    await other.close();
    await on(page, scanTag, (host) => (host as ScanElement).wipe());
  });

  test('moved while a note is typed: nothing that was typed is lost', async () => {
    await open('/box/');
    await fillIn(page, 'Tot hier');
    await page.keyboard.type(' en nog iets');
    const note = await on(page, scanTag, async (host) => {
      host.remove();
      await new Promise((done) => setTimeout(done));
      document.querySelector('#box')?.append(host);
      const scan = host as ScanElement;
      const id = scan.session?.id ?? '';
      return (await scan.app.host.stored(id)).responses[0]?.note;
    });
    expect(note).toBe('Tot hier en nog iets');
    await on(page, scanTag, (host) => (host as ScanElement).wipe());
  });

  test('the presence of other windows is looked after again once it is put back', async () => {
    await open('/box/');
    await fillIn(page);
    const presence = (value: boolean) =>
      page.waitForFunction(
        (tag, value) =>
          Boolean((document.querySelector(tag) as unknown as { app: { presence: unknown } }).app.presence) === value,
        { polling: 50 },
        scanTag,
        value,
      );
    await presence(true);
    await on(page, scanTag, (host) => {
      host.remove();
      Object.assign(globalThis, { held: host });
    });
    const gone = await page.evaluate(
      () => (globalThis as unknown as { held: { app: { presence: unknown } } }).held.app.presence,
    );
    expect(gone).toBe(undefined);
    await page.evaluate(() => document.querySelector('#box')?.append((globalThis as unknown as { held: Node }).held));
    await presence(true);
    await on(page, scanTag, (host) => (host as ScanElement).wipe());
  });

  test('a beamer that is moved in the page lies over all of it again', async () => {
    await open('/two/#mda-beamer');
    await isReady(page, cardTag);
    const over = () =>
      page.waitForFunction(
        (tag) => {
          const dialog = document.querySelector(tag)?.shadowRoot?.querySelector('dialog');
          const room = dialog?.querySelector('.shell')?.getBoundingClientRect();
          return dialog?.matches(':modal') && room && room.width === innerWidth && room.height >= innerHeight;
        },
        { polling: 50 },
        cardTag,
      );
    await over();
    await on(page, cardTag, (host) => document.querySelector('h1')?.before(host));
    await over();
  });

  test('not shown at first, in a tab that is opened later', async () => {
    await open('/tab/');
    await isReady(page, scanTag);
    await isReady(page, cardTag);
    // A session with a strip that measures its own room is drawn while nothing is shown.
    await on(page, cardTag, async (host) => {
      const card = host as unknown as { startSession(s: object): Promise<string>; dispatch(e: object): Promise<void> };
      await card.startSession({ participants: 3 });
      for (const itemId of ['straf-hulp', 'vrijwillig-drang'])
        await card.dispatch({ type: 'pick', itemId, chosen: true });
      await card.dispatch({ type: 'go', step: 'choose' });
      for (const value of [2, 6, 3]) await card.dispatch({ type: 'cast', value });
      await card.dispatch({ type: 'reveal' });
    });
    await page.evaluate(() => document.querySelector('#tab')?.classList.remove('shut'));
    await page.waitForFunction(
      (tag) => {
        const session = document.querySelector(tag)?.shadowRoot?.querySelector('zs-session-screen')?.shadowRoot;
        const find = (root: ParentNode): Element | null =>
          root.querySelector('zs-dot-strip') ??
          [...root.querySelectorAll('*')].map((one) => one.shadowRoot && find(one.shadowRoot)).find(Boolean) ??
          null;
        const strip = session && find(session);
        const picture = strip?.shadowRoot?.querySelector('svg');
        return strip && picture && Math.abs(picture.viewBox.baseVal.width - strip.clientWidth) < 2;
      },
      { polling: 50 },
      cardTag,
    );
    await fillIn(page);
    expect(await settled(page)).toMatchObject({ value: 3 });
    expect(await misfits(page, scanTag)).toEqual([]);
    expect(await misfits(page, cardTag)).toEqual([]);
  });

  test('far down, where the browser does not draw yet', async () => {
    await open('/far/');
    await isReady(page, scanTag);
    await fillIn(page);
    expect(await settled(page)).toMatchObject({ value: 3 });
    expect(await misfits(page, scanTag)).toEqual([]);
  });

  test('two scans and a card on one page: each its own', async () => {
    await open('/two/');
    await fillIn(page, 'In de eerste');
    await placeOne(page);
    const [first, second] = await page.evaluate(() =>
      ['#a', '#b'].map((place) => {
        const scan = document.querySelector(place)?.firstElementChild as ScanElement;
        return Object.values(scan.session?.answers ?? {}).map(({ note }) => note);
      }),
    );
    expect([first, second]).toEqual([['In de eerste'], []]);
    await shot(page, 'two-and-a-card');
  });

  test('the same scan twice on one page: both show what is answered in one', async () => {
    await open('/same/');
    await fillIn(page, 'Samen');
    const seen = await page.evaluate(async () => {
      const [a, b] = ['#a', '#b'].map((place) => document.querySelector(place)?.firstElementChild as ScanElement);
      await b?.ready;
      await b?.resume(a?.session?.id ?? '');
      await a?.answer('1.2', 2);
      for (let i = 0; i < 100 && !b?.session?.answers['1.2']; i++) await new Promise((done) => setTimeout(done, 50));
      return [b?.session?.answers['1.1']?.note, b?.session?.answers['1.2']?.value];
    });
    expect(seen).toEqual(['Samen', 2]);
  });

  test('on a page without an origin, as in a sandbox: in memory, calmly, and to the end', async () => {
    await open('/sandbox/');
    expect(await page.evaluate(() => globalThis.origin)).toBe('null');
    const person = await fillIn(page);
    const alerts = await on(page, scanTag, (scan) =>
      [...(scan.shadowRoot?.querySelectorAll('[role=alert]') ?? [])]
        .map((box) => box.textContent?.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    );
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatch(/^De browser kan hier niets bewaren\. Je kunt gewoon verder werken/);
    await shot(page, 'sandbox-fill');
    const sizes = await on(page, scanTag, async (element) => {
      const scan = element as ScanElement;
      return Promise.all(['json', 'pdf', 'xlsx'].map(async (format) => (await scan.exportFile(format)).size > 500));
    });
    expect(sizes).toEqual([true, true, true]);
    await openResults(person);
    const alone = await placeOne(page);
    await alone.press('zs-card-screen >>> .progress .link');
    await new Person(page, cardTag).sees('zs-card-profile >>> h2');
  });
});
