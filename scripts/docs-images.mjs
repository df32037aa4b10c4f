// Makes the pictures of the documentation from the built embed: `npm run docs:images`. They are kept in docs/images, so
// that building the site needs no browser. Look at them before they are committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers.mjs';
import { startServer } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const zelfscan = 'kwaliteitskader-zelfscan';
const dilemmakaart = 'mda-dilemmakaart';

/** Answers of a team that does not exist, over and over: some good, some not, some unknown. */
const answers = [3, 2, 4, 3, 2, 4, 3, 'unknown', 2, 3, 4, 2, 3, 2, 1, 3];
const votes = [1, 2, 2, 3, 6, 6, 7];

async function opened(browser, url, tag, [width, height]) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url);
  await page.waitForFunction((name) => customElements.get(name), {}, tag);
  await page.evaluate(async (name) => {
    const element = document.querySelector(name);
    await element.ready;
    if (!document.body.className) document.body.style.margin = '0 32px';
    element.style.scrollMarginTop = '28px';
  }, tag);
  return page;
}

const scrollTo = (page, tag) => page.evaluate((name) => document.querySelector(name).scrollIntoView(), tag);

/** Until everything is drawn that is going to be. */
const drawn = (page) =>
  page
    .waitForNetworkIdle({ idleTime: 300 })
    .then(() => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));

const picture = async (page, name) => {
  await drawn(page);
  await page.screenshot({ path: `${root}docs/images/${name}.png` });
  console.log(`docs/images/${name}.png`);
};

/** Asks again and again: what is drawn in a shadow root wakes no selector up. */
async function find(page, selector) {
  for (let i = 0; i < 200; i++) {
    const found = await page.$(selector);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no ${selector}`);
}

async function press(page, name, role = 'button') {
  const found = await find(page, `::-p-aria([name="${name}"][role="${role}"])`);
  await found.click();
  await drawn(page);
}

async function pressInside(page, selector) {
  const found = await find(page, `${zelfscan} >>> ${selector}`);
  await found.click();
  await drawn(page);
}

async function ofZelfscan(browser, url) {
  const page = await opened(browser, `${url}/examples/kaal/`, zelfscan, [1280, 1020]);
  await scrollTo(page, zelfscan);
  await picture(page, 'start');
  await page.evaluate(
    async (tag, answers) => {
      const scan = document.querySelector(tag);
      await scan.start({ team: 'Wijkteam Noord', gemeente: 'Gemeente Voorbeeld' });
      const items = scan.instrument.themes.flatMap(({ items }) => items);
      for (const [i, { id }] of items.slice(0, -3).entries()) {
        await scan.answer(
          id,
          answers[i % answers.length],
          id === '1.1' ? 'Vast punt in het overleg, sinds maart.' : undefined,
        );
      }
    },
    zelfscan,
    answers,
  );
  await drawn(page);
  await scrollTo(page, zelfscan);
  await picture(page, 'scan');
  await page.evaluate(async (tag) => {
    const scan = document.querySelector(tag);
    const items = scan.instrument.themes.flatMap(({ items }) => items);
    for (const { id } of items.slice(-3)) await scan.answer(id, 3);
  }, zelfscan);
  await drawn(page);
  await press(page, 'Resultaten');
  await scrollTo(page, zelfscan);
  await picture(page, 'resultaat');
  await pressInside(page, '#tab-first');
  await scrollTo(page, zelfscan);
  await picture(page, 'wat-eerst');
  const report = await page.evaluate(async (tag) => {
    const file = await document.querySelector(tag).exportFile('pdf');
    return btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
  }, zelfscan);
  await page.browserContext().close();
  await ofReport(browser, report);
}

/** Some pages of a PDF beside each other, drawn by another library than the one that made it. */
async function ofReport(browser, report) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 760 });
  for (const file of ['pdf.worker.mjs', 'pdf.mjs']) {
    await page.addScriptTag({
      type: 'module',
      content: readFileSync(`${root}node_modules/pdfjs-dist/build/${file}`, 'utf8'),
    });
  }
  await page.waitForFunction(() => globalThis.pdfjsLib && globalThis.pdfjsWorker);
  await page.evaluate(async (report) => {
    const data = Uint8Array.from(atob(report), (char) => char.charCodeAt(0));
    const pdf = await globalThis.pdfjsLib.getDocument({ data, isEvalSupported: false }).promise;
    document.body.style.cssText = 'margin:0;padding:14px;display:flex;gap:20px;background:#dfe3e7';
    for (const number of [1, 2, 7]) {
      const sheet = await pdf.getPage(number);
      const canvas = document.createElement('canvas');
      const viewport = sheet.getViewport({ scale: 505 / sheet.getViewport({ scale: 1 }).width });
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      document.body.append(canvas);
      await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    }
  }, report);
  await picture(page, 'rapport');
  await page.close();
}

async function ofSession(browser, url) {
  const page = await opened(browser, `${url}/examples/mda-sessie/`, dilemmakaart, [1280, 900]);
  await scrollTo(page, dilemmakaart);
  await picture(page, 'dilemma-start');
  await page.evaluate(
    async (tag, votes) => {
      const card = document.querySelector(tag);
      await card.startSession({
        participants: votes.length,
        caseLine: 'Twee volwassenen willen samen verder na geweld.',
      });
      const itemId = 'apart-samen';
      for (const itemId of ['apart-samen', 'delen-geheim']) await card.dispatch({ type: 'pick', itemId, chosen: true });
      await card.dispatch({ type: 'go', step: 'choose', itemId });
    },
    dilemmakaart,
    votes,
  );
  await drawn(page);
  await press(page, 'Ik ben aan de beurt');
  await scrollTo(page, dilemmakaart);
  await picture(page, 'dilemma-kiezen');
  await press(page, 'Dek af zonder te kiezen');
  await page.evaluate(
    async (tag, votes) => {
      const card = document.querySelector(tag);
      for (const value of votes) await card.dispatch({ type: 'cast', value });
      await card.dispatch({ type: 'reveal' });
    },
    dilemmakaart,
    votes,
  );
  await drawn(page);
  const window = await page.browserContext().newPage();
  await window.setViewport({ width: 1280, height: 720 });
  await window.bringToFront();
  await window.goto(`${url}/examples/mda-sessie/#mda-beamer`);
  await find(window, `${dilemmakaart} >>> zs-session-beamer`);
  await picture(window, 'dilemma');
  await page.browserContext().close();
}

const server = await startServer({ port: 0 });
const { executablePath, args } = await findChromium();
const browser = await launch({ executablePath, args });
try {
  await ofZelfscan(browser, server.url);
  await ofSession(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}
