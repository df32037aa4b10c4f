import { readFileSync } from 'node:fs';
import type { Browser, JSHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definitionFile, textsFile } from '../../packages/schema/src/testing/files.js';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { inScan, ready } from '../support/scan.js';
import { corpus } from '../xss/corpus.js';
import { checks } from '../xss/exports.js';
import { listenForScripts, look, squeezed } from '../xss/page.js';
import { cardReady, example, inCard } from './dilemmakaart-room.js';

/** What a person does on the screens, for tests that have no time to press every button. */
interface Hands {
  readonly updateComplete: Promise<boolean>;
  exportFile(format: string): Promise<File>;
  importFile(file: Blob): Promise<string>;
}

const dilemmas = (
  JSON.parse(readFileSync('packages/instruments/mda-dilemmakaart/1.0.0/instrument.json', 'utf8')) as ReturnType<
    typeof definitionFile
  >
).themes.flatMap(({ items }) => items.map(({ id }) => id));

let browser: Browser;
let page: Page;
let watch: Watch;
let ran: string[];

const open = async (path: string) => {
  ({ page, watch } = await watchedPage(browser));
  ran = await listenForScripts(page);
  await page.goto(at(path));
};

/** Nothing ran, nothing was refused by the policy, and nothing was asked for elsewhere. */
const harmless = () => {
  expect(ran).toEqual([]);
  expect(watch.violations).toEqual([]);
  expect(watch.requests.filter((url) => !url.startsWith(at('')))).toEqual([]);
};

/** The texts are on a screen, as they are, and made nothing of themselves. */
const shown = async (texts: readonly string[], screen: string, on = page) => {
  const seen = await look(on);
  expect(seen.foreign, screen).toEqual([]);
  expect(
    texts.filter((text) => !seen.text.includes(squeezed(text))),
    screen,
  ).toEqual([]);
};

/** The corpus in parts of so many. */
const rounds = (size: number): (readonly [string, readonly string[]])[] =>
  Array.from({ length: Math.ceil(corpus.length / size) }, (_, i) => [
    `texts ${i * size + 1} to ${Math.min((i + 1) * size, corpus.length)}`,
    corpus.slice(i * size, (i + 1) * size),
  ]);

/** A file in every format there is by now, as bytes; a format that is not known yet is left out. */
const files = (tag: string) =>
  page.evaluate(
    async (tag, formats) => {
      const element = document.querySelector(tag) as unknown as Hands;
      const made: [string, number[]][] = [];
      for (const format of formats) {
        try {
          const file = await element.exportFile(format);
          made.push([format, [...new Uint8Array(await file.arrayBuffer())]]);
        } catch (error) {
          if ((error as { code?: string }).code !== 'format-unknown') throw error;
        }
      }
      return made;
    },
    tag,
    Object.keys(checks),
  );

/** @param whole - formats that have to hold every text; the others may hold figures only */
const checkFiles = async (tag: string, texts: readonly string[], whole = Object.keys(checks)) => {
  const made = await files(tag);
  expect(made.map(([format]) => format)).toEqual(expect.arrayContaining(['json', 'pdf']));
  for (const [format, bytes] of made) {
    const expected = whole.includes(format) ? texts : [];
    expect(await checks[format]?.(new Uint8Array(bytes), expected), format).toEqual([]);
    if (format === 'html') await opensHarmless(new Uint8Array(bytes));
  }
};

/** A report that is opened from a mail has no policy around it but its own. */
async function opensHarmless(bytes: Uint8Array): Promise<void> {
  const other = await browser.newPage();
  const calls = await listenForScripts(other);
  await other.setContent(new TextDecoder().decode(bytes));
  expect(calls).toEqual([]);
  await other.close();
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('hostile texts in a scan', () => {
  beforeAll(async () => {
    await open('/examples/kaal/');
    await ready(page);
  });
  afterAll(() => page.close());

  test('as organisation, name and profile, and as the name of a file', async () => {
    for (const text of corpus) {
      await inScan(
        page,
        async (scan, text) => {
          scan.setAttribute('organisation', text);
          await (scan as unknown as Hands).updateComplete;
        },
        text,
      );
      await shown([text], 'organisation');
    }
    for (const text of corpus) {
      await inScan(page, (scan, text) => scan.start({ team: text, gemeente: text, regio: text }), text);
      await shown([text], 'name');
    }
    await inScan(page, async (scan) => scan.app.show({ kind: 'start' }));
    await page.waitForFunction(
      () =>
        document
          .querySelector('kwaliteitskader-zelfscan')
          ?.shadowRoot?.querySelector('zs-start-screen')
          ?.shadowRoot?.querySelector('zs-scan-list')?.shadowRoot,
    );
    await shown(corpus, 'list of scans');
    for (const text of corpus.slice(0, 10)) {
      await inScan(
        page,
        async (scan, text) => {
          const content = await (await scan.exportFile('json')).text();
          await scan.importFile(new File([content], `${text}.json`, { type: 'application/json' }));
        },
        text,
      );
    }
    harmless();
  });

  test.each(rounds(54))('as notes and agreed actions, and in files: %s', async (_, texts) => {
    await inScan(
      page,
      async (scan, texts) => {
        await scan.wipe();
        await scan.start({ team: texts[0] ?? '' });
        const ids = scan.instrument.themes.flatMap(({ items }) => items.map(({ id }) => id));
        for (const [i, text] of texts.entries()) {
          const itemId = ids[i] ?? '';
          await scan.answer(itemId, i % 5 ? 2 : 'na', text);
          scan.app.run({ type: 'prioritise', itemId, chosen: true });
          const owner = texts[(i + 1) % texts.length];
          scan.app.run({ type: 'plan', itemId, plan: { action: text, owner, due: texts[(i + 2) % texts.length] } });
        }
      },
      texts,
    );
    const themes = await inScan(page, (scan) =>
      scan.instrument.themes.map(({ id, items }) => ({ id, n: items.length })),
    );
    let from = 0;
    for (const { id, n } of themes) {
      await inScan(
        page,
        async (scan, to) => {
          const hands = scan as unknown as Hands;
          scan.app.run({ type: 'go', to });
          await hands.updateComplete;
          await scan.shadowRoot?.querySelector('zs-theme-screen')?.updateComplete;
        },
        id,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      await shown(texts.slice(from, from + n), `theme ${id}`);
      from += n;
    }
    await inScan(page, (scan) => scan.app.parts.scans().then((part) => part.showResults(scan.app)));
    for (const [tab, expected] of [
      ['overview', texts.slice(0, 1)],
      ['first', texts],
      ['themes', texts],
    ] as const) {
      await page.evaluate(async (tab) => {
        const results = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-results');
        results?.shadowRoot?.querySelector<HTMLElement>(`#tab-${tab}`)?.click();
        await results?.updateComplete;
        await results?.shadowRoot?.querySelector('zs-priorities')?.updateComplete;
      }, tab);
      await shown(expected, `results, ${tab}`);
    }
    await checkFiles('kwaliteitskader-zelfscan', texts);
    harmless();
  });

  test('typed, and repeated in the warning beside it', async () => {
    await inScan(page, async (scan) => {
      await scan.wipe();
      await scan.start();
    });
    const field = (await page.waitForFunction(() => {
      const theme = document.querySelector('kwaliteitskader-zelfscan')?.shadowRoot?.querySelector('zs-theme-screen');
      const item = theme?.shadowRoot?.querySelector('zs-scale-item')?.shadowRoot;
      item?.querySelector<HTMLElement>('.tools button:last-child')?.click();
      return item?.querySelector('textarea');
    })) as JSHandle<HTMLTextAreaElement>;
    for (const [i, text] of corpus.entries()) {
      await field.evaluate((area) => {
        area.value = '';
        area.focus();
      });
      // Another address each time, so that the warning is about this text.
      const address = `a${i}${text.replace(/[^\w]/g, '')}@example.org`;
      await page.keyboard.sendCharacter(`${text} ${address}`);
      await page.waitForFunction(
        (address) => {
          const theme = document
            .querySelector('kwaliteitskader-zelfscan')
            ?.shadowRoot?.querySelector('zs-theme-screen');
          const item = theme?.shadowRoot?.querySelector('zs-scale-item')?.shadowRoot;
          item?.querySelector('textarea')?.dispatchEvent(new Event('change'));
          return item
            ?.querySelector('zs-text-warning')
            ?.shadowRoot?.querySelector('.ask')
            ?.textContent?.includes(address);
        },
        { polling: 20 },
        address.slice(-60),
      );
      await shown([address.slice(-60)], 'warning');
    }
    harmless();
  });
});

/** Wherever a text stands in a file another one; ids and what is counted stay. */
function spoiled(value: unknown, next: () => string, key = ''): unknown {
  if (typeof value === 'string') return ['instrument', 'version', 'language', 'status'].includes(key) ? value : next();
  if (Array.isArray(value)) return value.map((inner) => spoiled(inner, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoiled(inner, next, name)]));
}

describe('hostile texts in an own instrument', () => {
  let next = () => '';

  beforeAll(async () => {
    await open('/examples/kaal/');
    await ready(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const content = pathname.endsWith('/own/instrument.json')
        ? definitionFile()
        : pathname.endsWith('/own/nl.json')
          ? spoiled(textsFile(), next)
          : null;
      void (content
        ? request.respond({ contentType: 'application/json', body: JSON.stringify(content) })
        : request.continue());
    });
  });
  afterAll(() => page.close());

  const start = () =>
    page.evaluate(async () => {
      document.querySelector('zelfscan-questionnaire, kwaliteitskader-zelfscan')?.remove();
      const scan = document.createElement('zelfscan-questionnaire');
      Object.assign(scan, { src: '/own/instrument.json', storage: 'none' });
      document.querySelector('main')?.append(scan);
      await (scan as unknown as { ready: Promise<void> }).ready;
    });
  const answer = () =>
    inScan(page, async (scan) => {
      await scan.start({ team: 'Proef' });
      await scan.answer('a.1', 1);
      const item = scan.shadowRoot?.querySelector('zs-theme-screen')?.shadowRoot?.querySelector('zs-scale-item');
      for (const more of item?.shadowRoot?.querySelectorAll<HTMLElement>('.more') ?? []) more.click();
    });

  test('one text in all places', async () => {
    for (const text of corpus) {
      next = () => text;
      await start();
      await shown([text], 'start screen');
      await answer();
      await shown([text], 'questions');
      await inScan(page, (scan) => scan.app.parts.scans().then((part) => part.showResults(scan.app)));
      await shown([text], 'results');
    }
    harmless();
  });

  test.each(rounds(25))('and in files: %s', async (_, texts) => {
    let i = 0;
    next = () => texts[i++ % texts.length] ?? '';
    await start();
    await answer();
    const made = await files('zelfscan-questionnaire');
    // Which of the texts of an instrument are in a file is up to its format.
    for (const [format, bytes] of made) expect(await checks[format]?.(new Uint8Array(bytes), []), format).toEqual([]);
    expect(made.length).toBeGreaterThanOrEqual(2);
    harmless();
  });
});

describe('hostile texts on the dilemma card, in a session and on its beamer', () => {
  let beamer: Page;
  let beamerWatch: Watch;
  let beamerRan: string[];

  beforeAll(async () => {
    await open(example);
    await cardReady(page);
    ({ page: beamer, watch: beamerWatch } = await watchedPage(browser));
    beamerRan = await listenForScripts(beamer);
    await beamer.goto(at(`${example}#mda-beamer`));
    await cardReady(beamer);
  });
  afterAll(async () => {
    await page.close();
    await beamer.close();
  });

  test.each(rounds(15))('%s', async (_, texts) => {
    await inCard(
      page,
      async (card, ids, texts) => {
        await card.wipe();
        card.setAttribute('organisation', texts[0] ?? '');
        await card.startAlone();
        for (const [i, text] of texts.entries()) await card.answer(ids[i] ?? '', 2, text);
        card.shadowRoot
          ?.querySelector('[data-screen]')
          ?.dispatchEvent(Object.assign(new Event('zs-card-go', { bubbles: true, composed: true }), { to: 'profile' }));
      },
      dilemmas,
      texts,
    );
    await page.waitForFunction(
      () => document.querySelector('mda-dilemmakaart')?.shadowRoot?.querySelector('zs-card-profile')?.shadowRoot,
      { polling: 20 },
    );
    await shown(texts, 'card of one person');
    await checkFiles('mda-dilemmakaart', texts, ['json', 'pdf']);
    // Eleven fields of one dilemma, the rest in the other.
    await inCard(
      page,
      async (card, ids, texts) => {
        const at = (i: number) => texts[i % texts.length] ?? '';
        await card.startSession({ participants: 2, caseLine: at(0) });
        for (const itemId of ids) await card.dispatch({ type: 'pick', itemId, chosen: true });
        for (const [n, itemId] of ids.entries()) {
          for (const [step, values] of [
            ['choose', [1, 7]],
            ['again', [3, 5]],
            ['support', [4, 4]],
          ] as const) {
            await card.dispatch({ type: 'go', step, itemId });
            for (const value of values) await card.dispatch({ type: 'cast', value });
            await card.dispatch({ type: 'reveal' });
          }
          const from = 1 + n * 10;
          for (const [i, field] of (['explain', 'left', 'right'] as const).entries()) {
            await card.dispatch({ type: 'note', itemId, field, text: at(from + i) });
          }
          const [accent, who, what, when, signal, evaluate] = [3, 4, 5, 6, 7, 8].map((i) => at(from + i));
          await card.dispatch({
            type: 'agree',
            itemId,
            agreement: { accent, who, what, when, signal, evaluate } as never,
          });
          await card.dispatch({ type: 'reservation', itemId, text: at(from + 9) });
        }
        await card.dispatch({ type: 'go', step: 'explain', itemId: ids[0] ?? '' });
      },
      dilemmas.slice(0, 2),
      texts,
    );
    await page.waitForFunction(
      () => document.querySelector('mda-dilemmakaart')?.shadowRoot?.querySelector('zs-session-screen')?.shadowRoot,
      { polling: 20 },
    );
    await shown([texts[1 % texts.length] ?? ''], 'notes of a session');
    await inCard(page, async (card) => card.dispatch({ type: 'go', step: 'summary' }));
    await expect.poll(async () => (await look(page)).text, { interval: 20 }).toContain(squeezed(texts.at(-1) ?? ''));
    await shown(texts, 'summary of a session');
    await checkFiles('mda-dilemmakaart', texts, ['json', 'pdf']);
    harmless();
    await expect.poll(async () => (await look(beamer)).text, { interval: 20 }).toContain(squeezed(texts.at(-1) ?? ''));
    expect((await look(beamer)).foreign).toEqual([]);
    expect([...beamerRan, ...beamerWatch.violations]).toEqual([]);
  });
});

test('a text that is put in as HTML would be noticed', async () => {
  const bare = await browser.newPage();
  const calls = await listenForScripts(bare);
  await bare.setContent('<kwaliteitskader-zelfscan></kwaliteitskader-zelfscan>');
  await bare.evaluate((text) => {
    const root = document.querySelector('kwaliteitskader-zelfscan')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${text}</p>`;
  }, '<img src=x onerror=ran(6)>');
  await expect.poll(() => calls).toEqual(['ran(6)']);
  expect((await look(bare)).foreign).toEqual(['img', 'img src=x', 'img onerror']);
  await bare.close();
});
