import { Book } from './book.mjs';
import { foundOn, openTeam } from './kills.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const runsEach = Number(process.env.FAULT_REPEATS ?? 5);

/**
 * Faults that are made while the page lives on. Afterwards a fresh tab, without the fault, must find what was confirmed.
 * A fault after which nothing can be kept any more must be said on the screen; `silent` counts the runs in which it
 * was not.
 *
 * @returns [name, make][] as the runner takes them
 */
export function injected(url, elsewhere, random) {
  const origin = new URL(url).origin;
  const faults = {
    'no room left, then room again': {
      async happen({ session }) {
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
        await wait(300);
        await session.send('Storage.overrideQuotaForOrigin', { origin });
      },
    },
    'transactions aborted': { inside: abortSome },
    'connection closed underneath': { inside: closeUnderneath },
    'clock jumps': { inside: jumpingClock },
    'site data cleared by the browser': {
      happen: ({ session }) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
      // As people answer: what is there is read before it is written again, which takes a moment without an answer.
      pause: 900,
    },
    'database deleted by another page': {
      happen: ({ other }) => other.evaluate(deleteDatabase),
      // What was confirmed before was wiped on purpose. From here on nothing may be confirmed.
      wiped: true,
    },
    'database upgraded by a newer page': {
      happen: ({ other }) => other.evaluate(upgradeDatabase),
      // The code under test cannot read a newer database: its records are read as they are.
      look: (other) => other.evaluate(readRaw),
    },
  };
  return Object.entries(faults).map(([name, fault]) => [name, (device) => repeat(device, fault)]);

  async function repeat(device, { inside, happen, look, pause = 60, wiped = false }) {
    const total = { runs: 0, confirmed: 0, found: 0, silent: 0, lost: [] };
    while (total.runs < runsEach) {
      const browser = await device.start();
      const book = new Book();
      const page = await openTeam(browser, url, book, { seed: Math.floor(random() * 2 ** 31), pause });
      const session = await page.createCDPSession();
      const other = await browser.newPage();
      await other.goto(elsewhere, { waitUntil: 'domcontentloaded' });
      await wait(200 + random() * 400 + pause);
      if (inside) await page.evaluate(inside);
      await happen?.({ session, other });
      const before = book.confirmations;
      await wait(800);
      // What goes on is confirmed again, on a busy machine a little later.
      for (let tries = 0; tries < 50 && !wiped && !look && book.confirmations === before; tries += 1) await wait(100);
      const ended = wiped || look !== undefined;
      if (ended && !(await page.waitForFunction(saysSo, { timeout: 2000, polling: 50 }).catch(() => null)))
        total.silent += 1;
      if (ended && book.confirmations > before)
        total.lost.push(`${book.confirmations - before} confirmed after the end`);
      // Where work goes on it must be confirmed again, or the fault was the end of saving without a word.
      if (!ended && book.confirmations === before) total.silent += 1;
      const found = look ? await look(other) : null;
      await page.close();
      if (!wiped) {
        const outcome = book.compare(found ?? (await foundOn(browser, url, book)));
        total.confirmed += outcome.confirmed;
        total.found += outcome.found;
        total.lost.push(...outcome.lost);
      }
      total.runs += 1;
      await device.kill();
      await device.forget();
    }
    return { ...total, ended: wiped };
  }
}

/** In the page: three in ten write transactions fail at the moment of their commit. */
function abortSome() {
  const commit = IDBTransaction.prototype.commit;
  IDBTransaction.prototype.commit = function () {
    if (this.mode === 'readwrite' && Math.random() < 0.3) this.abort();
    else commit.call(this);
  };
}

/** In the page: connections end now and then without anybody being told, as iOS does when memory runs short. */
function closeUnderneath() {
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    if (Math.random() < 0.15) this.close();
    return transaction.apply(this, given);
  };
}

/** In the page: the clock jumps up to thirty days ahead or back, every time it is read. */
function jumpingClock() {
  const Real = Date;
  const jump = () => (Math.random() - 0.5) * 60 * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length) super(...given);
      else super(Real.now() + jump());
    }
    static now() {
      return Real.now() + jump();
    }
  };
}

const deleteDatabase = `new Promise((done, fail) => {
  const request = indexedDB.deleteDatabase('zelfscan');
  request.onsuccess = () => done();
  request.onerror = () => fail(request.error);
})`;

const upgradeDatabase = `new Promise((done, fail) => {
  const request = indexedDB.open('zelfscan', 99_000_000);
  request.onsuccess = () => { globalThis.newer = request.result; done(); };
  request.onerror = () => fail(request.error);
})`;

const readRaw = `new Promise((done, fail) => {
  const request = globalThis.newer.transaction('fields').objectStore('fields').getAll();
  request.onerror = () => fail(request.error);
  request.onsuccess = () => {
    const found = {};
    for (const { key: [scan, part, item, kind], value } of request.result) {
      if (part === 'responses') ((found[scan] ??= {})[item] ??= {})[kind] = value;
    }
    done(found);
  };
})`;

/** In the page: whether an alert on the screen says that saving stopped. */
const saysSo = `(() => {
  const root = document.querySelector('kwaliteitskader-zelfscan').shadowRoot;
  return [...root.querySelectorAll('[role=alert]')].some(({ textContent }) => /niet (meer )?bewaard|niet gelukt|laad de pagina/i.test(textContent));
})()`;
