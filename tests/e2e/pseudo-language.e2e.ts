import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { Hands } from '../support/hands.js';
import { outside, pseudoTexts } from '../support/pseudo.js';
import { bytesOf, ready } from '../support/scan.js';
import { cutOff, readable, unfold } from '../support/walk.js';
import { cardReady } from './dilemmakaart-room.js';

/** What people write themselves, and what has no translation. */
const written = [
  'Team Noord',
  'Elke week besproken.',
  'Gemeente Voorbeeld',
  'Een gezin met twee kinderen.',
  'Rolf.json',
];
/** Whose wording it is cannot be changed, and what was changed is said in words of its own. */
const provenance = /(Eigen uitwerking|Geïnspireerd op)[^⟦]*/g;
/** Names of keys on a keyboard, and codes of sources. */
const codes = /^[A-Z]{1,2}\d{0,2}$/;
const keys = /^(Enter|Tab|Home|End|Esc|Shift|Ctrl|Alt|Delete|Backspace|Page ?(Up|Down)|[a-z]|[?])$/;

const widths = [320, 1440];

/** What is not in a text of ours. */
const strangeIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .map((text) => written.reduce((rest, own) => rest.replaceAll(own, ''), text.replace(provenance, '')))
      .map((text) => outside(text).trim())
      .filter((text) => text && !keys.test(text) && !codes.test(text)),
  ),
];

describe('the pseudo-language', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let hands: Hands;
  let tag = 'kwaliteitskader-zelfscan';

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    hands = new Hands(page);
  });
  afterAll(async () => {
    await browser.close();
  });

  const run = <T>(code: string): Promise<T> =>
    page.evaluate(`(async () => { const scan = document.querySelector('${tag}'); ${code} })()`) as Promise<T>;

  /** Until the element has drawn everything that was done to it. */
  const settled = () =>
    run(
      `for (let i = 0; i < 5; i++) { await scan.updateComplete; await new Promise((next) => requestAnimationFrame(next)); }`,
    );

  /** Nothing on the screen that is not a text of ours, and nothing cut off, in a narrow and in a wide window. */
  const check = async (screen: string) => {
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await settled();
      await run(`(${unfold.toString()})(scan)`);
      await settled();
      const texts = await run<string[]>(
        `return (${readable.toString()})(scan.shadowRoot.querySelector('.shell, dialog'))`,
      );
      expect(texts.length, screen).toBeGreaterThan(3);
      expect(strangeIn(texts), `${screen}, not from our texts`).toEqual([]);
      const cut = await run<string[]>(`return (${cutOff.toString()})(scan.shadowRoot.querySelector('.shell, dialog'))`);
      expect(cut, `${screen} at ${width} px`).toEqual([]);
    }
  };

  const reportIsOurs = async () => {
    const html = new TextDecoder().decode(await bytesOf(page, (scan) => scan.exportFile('html')));
    const texts = html
      .replace(/<(style|script)[^]*?<\/\1>/g, '')
      .replace(/^[^]*<body[^>]*>/, '')
      .split(/<[^>]*>/)
      .map((text) => text.replace(/&[#\w]+;/g, ' '));
    expect(strangeIn(texts)).toEqual([]);
  };

  test('what looks at the screens sees what is wrong', async () => {
    await page.goto(at('/examples/kaal/'));
    await page.setViewport({ width: 320, height: 900 });
    const seen = await page.evaluate(
      `(() => {
        const box = document.createElement('div');
        const root = box.attachShadow({ mode: 'open' });
        const put = (text, style, label) => {
          const part = document.createElement('p');
          part.textContent = text;
          Object.assign(part.style, style);
          if (label) part.ariaLabel = label;
          root.append(part);
        };
        put('⟦Heel lang⟧', { overflow: 'hidden', width: '20px', whiteSpace: 'nowrap' });
        put('⟦Ver weg⟧', { position: 'absolute', left: '310px', whiteSpace: 'nowrap' });
        put('⟦Boven⟧', { position: 'absolute', left: '0', top: '300px' });
        put('⟦Onder⟧', { position: 'absolute', left: '0', top: '302px' });
        put('Vergeten', {}, 'Ook vergeten');
        document.body.replaceChildren(box);
        return { texts: (${readable.toString()})(box), cut: (${cutOff.toString()})(box) };
      })()`,
    );
    const { texts, cut } = seen as { texts: string[]; cut: string[] };
    expect(strangeIn(texts)).toEqual(['Ook vergeten', 'Vergeten']);
    expect(cut.map((fault) => fault.replace(/:.*/, ''))).toEqual([
      'hidden',
      'outside',
      'over each other',
      'the page scrolls sideways',
    ]);
  });

  describe('in the questionnaire', () => {
    beforeAll(async () => {
      tag = 'kwaliteitskader-zelfscan';
      await page.goto(at('/examples/kaal/'));
      await ready(page);
      await run(
        `scan.scope = 'pseudo'; scan.organisation = 'Gemeente Voorbeeld'; scan.texts = ${JSON.stringify(pseudoTexts())};`,
      );
      await hands.reads('⟦Štárt');
    });

    test('before the first scan', () => check('start'));

    test('the first and the last theme', async () => {
      await run(
        `await scan.start({ team: 'Team Noord' }); await scan.answer('1.1', 1, 'Elke week besproken.'); await scan.app.complete(); await scan.app.withLater();`,
      );
      await check('theme 1');
      const last = await run<string>(`return scan.instrument.themes.at(-1).id`);
      await run(`scan.app.run({ type: 'go', to: ${JSON.stringify(last)} })`);
      await check('the last theme');
    });

    test('keying in from paper', async () => {
      await run(`scan.app.run({ type: 'open-grid' })`);
      await hands.appears(`${tag} >>> zs-key-grid`);
      await check('grid');
    });

    test('results', async () => {
      await run(`for (const theme of scan.instrument.themes) for (const [i, item] of theme.items.entries()) await scan.answer(item.id, ['unknown', 1, 2, 3, 4, 'na'][i % 6], 'Elke week besproken.');
        await scan.app.parts.scans().then((part) => part.showResults(scan.app)); scan.app.run({ type: 'prioritise', itemId: '1.2', chosen: true });`);
      for (let i = 0; i < 3; i++) {
        await run(
          `scan.shadowRoot.querySelector('zs-results').shadowRoot.querySelectorAll('[role=tab]')[${i}]?.click()`,
        );
        await check(`results, tab ${i + 1}`);
      }
    });

    test('reports have no words of their own either', async () => {
      await reportIsOurs();
    });

    test('the list of scans, a file that is opened, and a passphrase', async () => {
      await run(
        `const file = await scan.exportFile('json'); await scan.answer('1.1', 2); await scan.app.show({ kind: 'start' }); window.made = file;`,
      );
      await check('start with scans');
      await run(`scan.app.run({ type: 'import', file: new File([window.made], 'Rolf.json') })`);
      await hands.appears(`${tag} >>> zs-import-screen`);
      await check('import');
      await run(`await scan.app.show({ kind: 'start' }); scan.app.run({ type: 'open-passphrase', mode: 'set' });`);
      await check('passphrase');
    });

    test('everything erased', async () => {
      await run(`await scan.app.show({ kind: 'start' }); scan.app.run({ type: 'wipe' })`);
      await hands.appears(`${tag} >>> zs-wiped`);
      await check('wiped');
      expect(watch.errors).toEqual([]);
    });
  });

  describe('in the dilemmakaart', () => {
    beforeAll(async () => {
      tag = 'mda-dilemmakaart';
      await page.goto(at('/examples/mda-sessie/'));
      await cardReady(page);
      await run(`scan.texts = ${JSON.stringify(pseudoTexts())};`);
      await hands.reads('⟦Állééñ');
    });

    test('before something is chosen', () => check('card start'));

    test('the card of one person', async () => {
      await run(`await scan.startAlone(); await scan.answer('beschermen-kiezen', 2, 'Elke week besproken.');`);
      await check('card');
    });

    test('a session, step by step', async () => {
      await run(`await scan.startSession({ participants: 5, caseLine: 'Een gezin met twee kinderen.' });`);
      await check('case');
      const go = (step: string) => run(`await scan.dispatch({ type: 'go', step: '${step}' });`);
      const vote = (votes: readonly unknown[]) =>
        run(`for (const value of ${JSON.stringify(votes)}) await scan.dispatch({ type: 'cast', value });
          await scan.dispatch({ type: 'reveal' }).catch(() => {});`);
      await go('pick');
      await check('pick, none');
      await run(`for (const itemId of ['beschermen-kiezen', 'vrijwillig-drang'])
        await scan.dispatch({ type: 'pick', itemId, chosen: true });`);
      await check('pick');
      await go('choose');
      await check('choose');
      await vote([1, 2, 2, 6, 'unknown']);
      await check('reveal');
      for (const step of ['explain', 'upsides', 'again']) {
        await go(step);
        await check(step);
      }
      await vote([3, 3, 4, 5, 5]);
      await check('shift');
      await go('agree');
      await run(`const [itemId] = scan.session.picked;
        await scan.dispatch({ type: 'note', itemId, field: 'explain', text: 'Elke week besproken.' });
        await scan.dispatch({ type: 'agree', itemId, agreement: { accent: 'Elke week besproken.', who: 'Team Noord' } });`);
      await check('agree');
      await go('support');
      await vote([2, 3, 4, 5, 5]);
      await check('support');
      await go('summary');
      await check('summary');
    });

    test('its report has no words of its own either', async () => {
      await reportIsOurs();
      expect(watch.errors).toEqual([]);
    });
  });
});
