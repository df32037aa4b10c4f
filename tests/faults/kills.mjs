import { Book } from './book.mjs';
import { atWork, lookBack, openNote } from './team.mjs';

/** Tabs that work at the same time when a browser is killed; each counts as a run. */
const together = 5;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const run = (page, what, argument) => page.evaluate(`(${what})(${JSON.stringify(argument ?? null)})`);

/** Opens a page with a team that is answering, entered in the book. */
export async function openTeam(browser, url, book, { seed, pause = 60 }) {
  const page = await browser.newPage();
  await page.exposeFunction('gave', (id, entry) => book.gave(id, entry));
  await page.exposeFunction('confirmed', (id, count) => book.confirmed(id, count));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(`customElements.get('kwaliteitskader-zelfscan')`);
  await run(page, atWork, { seed, pause });
  return page;
}

/** What a fresh tab finds of the scans in the book. */
export async function foundOn(browser, url, book) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(`customElements.get('kwaliteitskader-zelfscan')`);
  const found = await run(page, lookBack, book.scans);
  await page.close();
  return found;
}

const tally = () => ({ runs: 0, confirmed: 0, found: 0, lost: [] });
function count(total, runs, { confirmed, found, lost }) {
  total.runs += runs;
  total.confirmed += confirmed;
  total.found += found;
  total.lost.push(...lost);
}

/** Kills the whole browser while five tabs work in it, starts it again on the same profile, and looks. */
export async function browserKilled(device, url, random, runs) {
  const total = tally();
  while (total.runs < runs) {
    const book = new Book();
    const browser = await device.start();
    const seeds = Array.from({ length: together }, () => Math.floor(random() * 2 ** 31));
    await Promise.all(seeds.map((seed) => openTeam(browser, url, book, { seed })));
    await wait(random() * 700);
    await device.kill();
    const found = await foundOn(await device.start(), url, book);
    count(total, seeds.length, book.compare(found));
    await closeTabs(await device.start());
  }
  return total;
}

/**
 * A note is typed and the page is left at once, before its pause for typing is over. Here everything typed counts as
 * confirmed: leaving is the moment at which it is promised to be kept.
 */
export async function leftWhileTyping(device, url, away, random, runs) {
  const total = tally();
  while (total.runs < runs) {
    const browser = await device.start();
    const book = new Book();
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(`customElements.get('kwaliteitskader-zelfscan')`);
    const { id, itemId } = await run(page, openNote);
    const text = `Afspraak ${Math.floor(random() * 1e6)}`;
    await page.keyboard.type(text);
    book.gave(id, JSON.stringify([itemId, 'note', text]));
    book.confirmed(id, 1);
    await away(page);
    count(total, 1, book.compare(await foundOn(browser, url, book)));
    await closeTabs(browser);
  }
  return total;
}

async function closeTabs(browser) {
  const pages = await browser.pages();
  await Promise.all(pages.slice(1).map((page) => page.close()));
}

/** Ends one tab in the middle of its work, and looks from a fresh one. */
export async function tabEnded(device, url, random, runs, end) {
  const total = tally();
  while (total.runs < runs) {
    const browser = await device.start();
    const books = Array.from({ length: Math.min(together, runs - total.runs) }, () => new Book());
    await Promise.all(
      books.map(async (book) => {
        const page = await openTeam(browser, url, book, { seed: Math.floor(random() * 2 ** 31) });
        await wait(random() * 500);
        await end(page);
      }),
    );
    for (const book of books) count(total, 1, book.compare(await foundOn(browser, url, book)));
    await closeTabs(browser);
  }
  return total;
}

/** The process of the tab dies, as when memory runs out. */
export async function crash(page) {
  const session = await page.createCDPSession();
  const gone = new Promise((done) => page.once('error', done));
  session.send('Page.crash').catch(() => {});
  await gone;
}

/** Closed without being asked whether to stay. */
export const closed = (page) => page.close({ runBeforeUnload: false });
export const leftFor = (address) => (page) => page.goto(address, { waitUntil: 'domcontentloaded' });
