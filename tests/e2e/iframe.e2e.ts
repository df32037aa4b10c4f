import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { ready } from '../support/scan.js';

const embed = '/packages/zelfscan/dist/embed/';
const frameAddress = (query = '') => `${at(`${embed}frame.html`)}?${query}`;

let browser: Browser;
let page: Page;
let watch: Watch;
/** A server for pages around a frame: that of the embed has a name of its own, so to a browser this is another site. */
let others: Server;
let policy = '';
let body = '';

beforeAll(async () => {
  browser = await openBrowser();
  others = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pagina</title><link rel="icon" href="data:,">${body}</html>`,
    );
  });
  await new Promise<void>((listening) => others.listen(0, 'localhost', listening));
});
afterAll(async () => {
  await browser.close();
  others.closeAllConnections();
  await new Promise((closed) => others.close(closed));
});
beforeEach(async () => {
  ({ page, watch } = await watchedPage(browser));
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 1000, height: 700 });
});
afterEach(() => page.close());

/** Someone presses in the frame: before that, WebKit gives the focus to no frame of another site. */
const press = (frame: Frame) => frame.click('.zelfscan-notice');

/** Opens a page of another site, under a policy that lets nothing through but a frame and a script of the embed. */
async function around(content: string): Promise<void> {
  const host = new URL(at('/')).origin;
  policy = `default-src 'none'; script-src ${host}; frame-src ${host}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  body = `<h1>Een andere website</h1>${content}<p>Onder het kader</p>`;
  await page.goto(`http://localhost:${(others.address() as AddressInfo).port}/`);
}

const script = () => `<script defer src="${at(`${embed}zelfscan-frame.js`)}"></script>`;
const link = (query: string) =>
  `${script()}<p><a class="zelfscan-frame" href="${frameAddress(query)}">Zelfscan van de gemeente</a></p>`;

async function scanFrame(tag = 'kwaliteitskader-zelfscan'): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  await ready(frame, tag);
  // What comes late in the frame has come when its height has been the same for a while.
  await page.waitForFunction(
    () => {
      const seen = globalThis as unknown as { height: number; same: number };
      const now = document.querySelector('iframe')?.clientHeight ?? 0;
      seen.same = now === seen.height ? seen.same + 1 : 0;
      seen.height = now;
      return seen.same > 30;
    },
    { polling: 'raf' },
  );
  return frame;
}

const inFrame = <T>(frame: Frame, code: string) =>
  frame.evaluate(`(async (scan) => { ${code} })(document.querySelector('#zelfscan > :last-child'))`) as Promise<T>;
const heights = async (frame: Frame) => ({
  frame: await page.$eval('iframe', (element) => element.clientHeight),
  content: await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
});
const fits = (frame: Frame) =>
  expect
    .poll(async () => {
      const { frame: outer, content } = await heights(frame);
      return content > 300 && Math.abs(outer - content) < 1;
    })
    .toBe(true);
const notice = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('.zelfscan-notice')?.textContent?.replace(/\s+/g, ' ') ?? '');

describe('a link in a page of another site', () => {
  test('becomes a frame with a title, as high as what is in it, under a strict policy on both sides', async () => {
    await around(link('organisation=Gemeente+Voorbeeld'));
    const frame = await scanFrame();
    await fits(frame);
    expect(await page.$eval('iframe', (element) => element.title)).toBe('Zelfscan van de gemeente');
    expect(await page.$('a.zelfscan-frame')).toBeNull();
    const before = (await heights(frame)).frame;
    await inFrame(frame, 'await scan.start();');
    await expect.poll(async () => (await heights(frame)).frame).not.toBe(before);
    await fits(frame);
    await page.setViewport({ width: 360, height: 700 });
    await fits(frame);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test('leads to the scan where the script does not run', async () => {
    await around(link('lang=en').replace(script(), ''));
    await page.click('a.zelfscan-frame');
    await page.waitForSelector('html.alone kwaliteitskader-zelfscan[lang=en]');
    expect(await page.title()).toBe('Self-assessment');
    expect(await page.evaluate(() => document.querySelector('.zelfscan-notice'))).toBeNull();
  });

  test('has a height that comes to rest', async () => {
    await around(link('element=mda-dilemmakaart'));
    const frame = await scanFrame('mda-dilemmakaart');
    await fits(frame);
    const seen = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          addEventListener('message', () => count++);
          // Two greetings are answered; frames that follow would show a loop.
          const element = document.querySelector('iframe');
          element?.dispatchEvent(new Event('load'));
          let frames = 0;
          const next = () => (++frames < 60 ? requestAnimationFrame(next) : done(count));
          next();
        }),
    );
    expect(seen).toBe(1);
  });

  test('takes no size from another window, nor one that is none', async () => {
    await around(link(''));
    await fits(await scanFrame());
    const heights = await page.evaluate(async () => {
      const element = document.querySelector('iframe') as HTMLIFrameElement;
      const before = element.style.height;
      const own = new URL(element.src).origin;
      const after = async (source: Window | null, origin: string, height: number) => {
        const event = new MessageEvent('message', { origin, data: { zelfscanFrame: 1, kind: 'size', height } });
        // Firefox makes no event with a window of another site as its source.
        Object.defineProperty(event, 'source', { value: source });
        dispatchEvent(event);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return element.style.height === before ? 'as it was' : element.style.height;
      };
      return [
        await after(window, own, 5),
        await after(element.contentWindow, 'https://elders.example', 5),
        await after(element.contentWindow, own, 1e9),
        await after(element.contentWindow, own, 1234),
      ];
    });
    expect(heights).toEqual(['as it was', 'as it was', 'as it was', '1234px']);
  });

  test('brings the focus into view when the screen changes', async () => {
    await around(`<p>Vooraf</p>${link('')}`);
    const frame = await scanFrame();
    await fits(frame);
    await inFrame(frame, 'await scan.start();');
    await fits(frame);
    await press(frame);
    // The page around stands at its end; a person presses the button there.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await frame.evaluate(() => {
      const deep = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element instanceof HTMLElement && element.matches('button') ? [element] : []),
          ...(element.shadowRoot ? deep(element.shadowRoot) : []),
        ]);
      const button = deep(document).find((element) => element.textContent?.includes('Volgend thema'));
      button?.focus();
      if (!button) throw new Error('no button');
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => scrollY < 600);
    const place = await frame.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return { name: element?.localName, top: element?.getBoundingClientRect().top ?? 0 };
    });
    expect(place.name).toMatch(/^h\d$/);
    const top = await page.$eval('iframe', (element) => element.getBoundingClientRect().top);
    expect(top + place.top).toBeGreaterThanOrEqual(0);
    expect(top + place.top).toBeLessThan(700);
  });

  test('brings what gets the focus into view where the browser does not, but not under a finger', async () => {
    await around(link(''));
    const frame = await scanFrame();
    await fits(frame);
    await inFrame(frame, 'await scan.start();');
    await fits(frame);
    await press(frame);
    const atEnd = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const focusFirst = () =>
      frame.evaluate(() => {
        const first = document.createElement('button');
        document.body.prepend(first);
        first.focus({ preventScroll: true });
      });
    await atEnd();
    await page.focus('iframe');
    await atEnd();
    const there = await page.evaluate(() => scrollY);
    // Pressed on with a pointer it is in view, and the page stays where it is.
    await frame.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    await focusFirst();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => scrollY)).toBe(there);
    await frame.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
    await focusFirst();
    await page.waitForFunction(() => scrollY < 200);
    // A move within a shadow root is told to nobody outside it.
    await frame.evaluate(() => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      const buttons = [1, 2].map(() => document.createElement('button'));
      root.append(...buttons);
      document.body.prepend(host);
      buttons[0]?.focus({ preventScroll: true });
    });
    await page.waitForFunction(() => scrollY < 200);
    await atEnd();
    await frame.evaluate(() =>
      document.body.firstElementChild?.shadowRoot?.querySelectorAll('button')[1]?.focus({ preventScroll: true }),
    );
    await page.waitForFunction(() => scrollY < 200);
  });

  test('has room on paper, and its own height again afterwards, with the script in the page twice too', async () => {
    await around(script() + link(''));
    const frame = await scanFrame();
    await fits(frame);
    const height = () => page.$eval('iframe', (element) => element.clientHeight);
    const before = await height();
    // Some browsers say it twice.
    for (let i = 0; i < 2; i++) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await height()).toBeGreaterThan(before * 1.5);
    expect(await height()).toBeLessThan(before * 2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await height()).toBe(before);
  });

  test('says that it is kept apart, and gives a file from the first answer on', async () => {
    await around(link(''));
    const frame = await scanFrame();
    await frame.waitForSelector('.zelfscan-notice');
    expect(await notice(frame)).toContain('in een kader op een andere website');
    expect(await frame.$eval('.zelfscan-notice a', (element) => [element.target, element.rel])).toEqual([
      '_blank',
      'noopener',
    ]);
    const saves = () => frame.$eval('.zelfscan-notice button', (element) => !element.hidden);
    expect(await saves()).toBe(false);
    await inFrame(frame, "await scan.start(); await scan.answer('1.1', 3);");
    await expect.poll(saves).toBe(true);
    await frame.evaluate(() => {
      (globalThis as { made?: string }).made = '';
      HTMLAnchorElement.prototype.click = function () {
        (globalThis as { made?: string }).made = `${this.download} ${this.href.slice(0, 5)}`;
      };
    });
    await frame.click('.zelfscan-notice button');
    await expect.poll(() => notice(frame)).toContain('Bewaard als zelfscan-');
    expect(await frame.evaluate(() => (globalThis as { made?: string }).made)).toMatch(/^zelfscan-\S+\.json blob:/);
    // Put away, the focus is at the scan, and Tab goes into it.
    await frame.click('.zelfscan-notice button:last-of-type');
    expect(await frame.$('.zelfscan-notice')).toBeNull();
    const focused = () => frame.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('main');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('kwaliteitskader-zelfscan');
    await fits(frame);
  });

  test('says nothing of keeping where nothing is kept, and that a beamer cannot follow', async () => {
    await around(link('storage=none'));
    const frame = await scanFrame();
    await fits(frame);
    expect(await notice(frame)).toBe('');
    await around(link('element=mda-dilemmakaart'));
    const card = await scanFrame('mda-dilemmakaart');
    await card.waitForSelector('.zelfscan-notice');
    expect(await notice(card)).toContain('beamer');
  });

  test('sends nobody else a message', async () => {
    await around(link(''));
    const frame = await scanFrame();
    await fits(frame);
    // A window that did not greet hears nothing: this one is a frame too, beside the other.
    const heard = await page.evaluate(
      async (address) => {
        const other = document.createElement('iframe');
        other.src = address;
        document.body.append(other);
        await new Promise((done) => other.addEventListener('load', done));
        const events: unknown[] = [];
        addEventListener('message', ({ source, data }) => source === other.contentWindow && events.push(data));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return events;
      },
      at(`${embed}frame.html`),
    );
    expect(heard).toEqual([]);
  });
});

describe('the address of the frame page', () => {
  const open = async (query: string) => {
    await page.goto(frameAddress(query));
    await page.waitForSelector('#zelfscan > :is(kwaliteitskader-zelfscan, zelfscan-questionnaire, mda-dilemmakaart)');
  };

  test('sets attributes and looks', async () => {
    await open('organisation=Gemeente+%3Cb%3E%22X%22&storage=none&accent=%23a0005a&corners=0&scheme=dark');
    const seen = await page.evaluate(() => {
      const scan = document.querySelector('kwaliteitskader-zelfscan') as HTMLElement;
      const style = getComputedStyle(scan);
      return [
        scan.getAttribute('organisation'),
        scan.getAttribute('storage'),
        style.getPropertyValue('--zs-color-accent'),
        style.getPropertyValue('--zs-border-radius'),
        style.colorScheme,
      ];
    });
    expect(seen).toEqual(['Gemeente <b>"X"', 'none', '#a0005a', '0px', 'dark']);
    expect(watch.violations).toEqual([]);
  });

  test('cannot erase, unlock, or bring content from elsewhere; that is said', async () => {
    await open('element=zelfscan-questionnaire&retention=1&lock-after=0&src=https://elders.example/i.json&onclick=x');
    const seen = await page.evaluate(() => ({
      // Not of the address: the element says its own version.
      attributes: document
        .querySelector('zelfscan-questionnaire')
        ?.getAttributeNames()
        .filter((name) => name !== 'data-zelfscan-version'),
      said: document.querySelector('.zelfscan-notice')?.textContent,
    }));
    expect(seen.attributes).toEqual([]);
    for (const name of ['retention', 'lock-after', 'src', 'onclick']) expect(seen.said).toContain(`‘${name}’`);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });

  test('leaves alone what the page itself sets', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== `${embed}frame.html`) return void request.continue();
      const html = readFileSync(`.${embed}frame.html`, 'utf8');
      return void request.respond({
        contentType: 'text/html',
        body: html.replace('id="zelfscan"', 'id="zelfscan" data-retention="6" data-storage="none" data-lang="en-GB"'),
      });
    });
    await open('retention=60&storage=device');
    const set = await page.$eval('kwaliteitskader-zelfscan', (element) =>
      ['retention', 'storage'].map((name) => element.getAttribute(name)),
    );
    expect(set).toEqual(['6', 'none']);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'Self-assessment',
    ]);
  });
});

describe('what axe finds', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const look = async (place: Page | Frame, rules = {}) => {
    await place.evaluate(axe);
    return place.evaluate(async (rules) => {
      const found = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations } = await found.axe.run({ rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, rules);
  };

  test.each(['light', 'dark'])(
    'in a page of its own, with what is wrong in its address, %s: nothing',
    async (scheme) => {
      await page.setViewport({ width: 320, height: 640 });
      await page.goto(frameAddress(`retention=1&lang=xx&scheme=${scheme}`));
      await page.waitForSelector('.zelfscan-notice');
      expect(await look(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  test.each(['nl', 'en'])('in a frame, with what is said of keeping, %s: nothing', async (lang) => {
    await around(link(`lang=${lang}`));
    const frame = await scanFrame();
    await frame.waitForSelector('.zelfscan-notice');
    // The heading of the page is that of the page around.
    expect(await look(frame, { 'page-has-heading-one': { enabled: false } })).toEqual([]);
  });
});

describe('a frame that is in the page already', () => {
  test('gets its height and a title; frames of others are left alone, also where they are wrong', async () => {
    await around(
      `<a class="zelfscan-frame" href="http://[">Fout</a><iframe src="${frameAddress()}" width="100%" height="200"></iframe>
       <iframe src="http://[" hidden></iframe><iframe id="ander" src="${at('/examples/kaal/')}" height="123"></iframe>${script()}`,
    );
    const frame = await scanFrame();
    await fits(frame);
    expect(await page.$eval('iframe', (element) => element.title)).toBe('Zelfscan');
    expect(
      await page.$eval('#ander', (element) => [(element as HTMLIFrameElement).title, element.clientHeight]),
    ).toEqual(['', 123]);
  });

  test('of the same site says nothing of another one', async () => {
    await page.goto(at('/examples/iframe/'));
    const frame = await scanFrame();
    await fits(frame);
    await inFrame(frame, 'await scan.start();');
    expect(await notice(frame)).toBe('');
    expect(await frame.$eval('html', (root) => root.style.getPropertyValue('--zs-color-accent'))).toBe('#00664f');
    expect(watch.violations).toEqual([]);
  });
});
