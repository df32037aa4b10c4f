import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage } from '../support/browser.js';
import { cardReady, example, inCard } from './dilemmakaart-room.js';

interface Outcome {
  thrown: { code?: string; place?: string; expected?: string; next?: string };
  told: string;
  screen: string;
  before: unknown;
  after: unknown;
}

describe('bad input gives a typed problem, a Dutch sentence, and loses nothing', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await watchedPage(browser));
    // Every test leaves a session behind that is nowhere else.
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.goto(at(example));
    await cardReady(page);
    await inCard(page, async (card) => {
      await card.startAlone();
      await card.answer('straf-hulp', 3, 'Een toelichting');
      await card.startSession({ participants: 2, caseLine: 'Een casus' });
      await card.dispatch({ type: 'pick', itemId: 'beschermen-kiezen', chosen: true });
      await card.dispatch({ type: 'pick', itemId: 'straf-hulp', chosen: true });
      await card.dispatch({ type: 'go', step: 'choose' });
      await card.dispatch({ type: 'cast', value: 2 });
    });
  });

  /** Runs a call that must be refused; `call` is source text that returns a promise from `card`. */
  async function refused(call: string): Promise<Outcome> {
    return (await page.evaluate(`(async () => {
      const card = document.querySelector('mda-dilemmakaart');
      const state = () => ({ session: card.session, card: card.card });
      const before = state();
      let told = '';
      addEventListener('zelfscan-problem', (event) => (told = event.detail.code), { once: true });
      const thrown = await (${call})(card).then(() => ({}), ({ code, place, expected, next, message }) => ({ code, place, expected, next, message }));
      await card.updateComplete;
      return { thrown, told, screen: card.shadowRoot.querySelector('[role=alert]').textContent.trim(), before, after: state() };
    })()`)) as Outcome;
  }

  const file = (content: string) => `(card) => card.importFile(new File([${content}], 'a.json'))`;
  const changed = (change: string) =>
    `async (card) => { const file = JSON.parse(await (await card.exportFile('json')).text()); ${change}; return card.importFile(new File([JSON.stringify(file)], 'a.json')); }`;

  const cases: [name: string, call: string, code: string, words: string][] = [
    ['one participant', '(card) => card.startSession({ participants: 1 })', 'value-out-of-range', 'past niet'],
    [
      'as many as a number can hold',
      '(card) => card.startSession({ participants: 1e9 })',
      'value-out-of-range',
      'past niet',
    ],
    ['participants as text', "(card) => card.startSession({ participants: '7' })", 'value-out-of-range', 'past niet'],
    [
      'participants that are not there',
      '(card) => card.startSession({ participants: NaN })',
      'value-out-of-range',
      'past niet',
    ],
    [
      'a case as long as a file',
      "(card) => card.startSession({ participants: 5, caseLine: 'x'.repeat(5000) })",
      'value-out-of-range',
      'past niet',
    ],
    [
      'a vote that is no place',
      "(card) => card.dispatch({ type: 'cast', value: 8 })",
      'value-out-of-range',
      'past niet',
    ],
    [
      'a vote between two places',
      "(card) => card.dispatch({ type: 'cast', value: 2.5 })",
      'value-out-of-range',
      'past niet',
    ],
    [
      'a vote that is an object',
      "(card) => card.dispatch({ type: 'cast', value: { toString() { throw 1 } } })",
      'value-out-of-range',
      'past niet',
    ],
    [
      'revealing before everyone voted',
      "(card) => card.dispatch({ type: 'reveal' })",
      'ballot-open',
      'Nog niet iedereen',
    ],
    [
      'a step that does not exist',
      "(card) => card.dispatch({ type: 'go', step: 'party' })",
      'value-out-of-range',
      'past niet',
    ],
    [
      'a dilemma that does not exist',
      "(card) => card.dispatch({ type: 'pick', itemId: '__proto__', chosen: true })",
      'unknown-item',
      'niet op de kaart',
    ],
    [
      'a dilemma that was not picked',
      "(card) => card.dispatch({ type: 'go', step: 'reveal', itemId: 'vrijwillig-drang' })",
      'unknown-item',
      'niet op de kaart',
    ],
    [
      'fewer people than have voted',
      "async (card) => { await card.dispatch({ type: 'participants', count: 0 }) }",
      'value-out-of-range',
      'past niet',
    ],
    ['an event that does not exist', "(card) => card.dispatch({ type: 'explode' })", 'value-out-of-range', 'past niet'],
    [
      'an agreement without anything',
      "(card) => card.dispatch({ type: 'agree', itemId: 'straf-hulp' })",
      'value-out-of-range',
      'past niet',
    ],
    ['no event at all', '(card) => card.dispatch(null)', 'value-out-of-range', 'past niet'],
    [
      'a place on the card that is not there',
      "(card) => card.answer('straf-hulp', 9)",
      'value-out-of-range',
      'past niet',
    ],
    ['an answer to a dilemma that is not there', "(card) => card.answer('nee', 1)", 'unknown-item', 'niet op de kaart'],
    ['an unknown format', "(card) => card.exportFile('docx')", 'format-unknown', 'PDF, HTML, Excel'],
    ['a file that is not JSON', file("'Beste collega,'"), 'file-not-json', 'niet lezen'],
    ['a page without a card', file("'<html>'"), 'file-without-scan', 'zit geen dilemmakaart'],
    ['a picture', file('new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])'), 'file-unsupported', 'Dit soort bestand'],
    ['a foreign file', file("'{}'"), 'file-foreign', 'niet van de dilemmakaart'],
    ['an empty file', file("''"), 'file-not-json', 'niet lezen'],
    ['a file that is no file', '(card) => card.importFile(undefined)', 'file-damaged', 'beschadigd'],
    [
      'a session of another version',
      changed("file.session.instrumentVersion = '9.0.0'"),
      'instrument-missing',
      'andere versie',
    ],
    ['a session of a newer format', changed('file.format = 99'), 'file-too-new', 'nieuwere dilemmakaart'],
    [
      'a session with a broken place',
      changed("file.session.place = { step: 'reveal', itemId: 'nee' }"),
      'file-damaged',
      'beschadigd',
    ],
    ['a session with a thousand people', changed('file.session.participants = 1000'), 'file-damaged', 'beschadigd'],
    [
      'a session with half a talk',
      changed("file.session.talks = { 'straf-hulp': { first: null } }"),
      'file-damaged',
      'beschadigd',
    ],
  ];
  test.each(cases)('%s', async (_, call, code, words) => {
    const outcome = await refused(call);
    expect(outcome.thrown).toMatchObject({ code, place: expect.any(String), expected: expect.any(String) });
    expect(outcome.thrown.next).toBeTruthy();
    expect(outcome.told).toBe(code);
    expect(outcome.screen).toContain(words);
    expect(outcome.after).toEqual(outcome.before);
  });

  test('casting more votes than there are people, and after the reveal', async () => {
    await inCard(page, (card) => card.dispatch({ type: 'cast', value: 5 }));
    expect((await refused("(card) => card.dispatch({ type: 'cast', value: 5 })")).thrown.code).toBe('ballot-full');
    await inCard(page, async (card) => {
      await card.dispatch({ type: 'reveal' });
      await card.dispatch({ type: 'go', step: 'choose' });
    });
    const late = await refused("(card) => card.dispatch({ type: 'cast', value: 5 })");
    expect(late.thrown.code).toBe('ballot-revealed');
    expect(late.after).toEqual(late.before);
  });

  test('a file of the session that is open comes beside it, and takes no place', async () => {
    const ids = await inCard(page, async (card) => {
      const file = await card.exportFile('json');
      const before = card.session?.id;
      return [before, await card.importFile(file), card.session?.id];
    });
    expect(ids[1]).toBe(ids[2]);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('snapshots cannot be changed, and hold no vote before it is revealed', async () => {
    const outcome = await inCard(page, (card) => {
      'use strict';
      const { session } = card;
      const tries = [
        () => ((session as unknown as { participants: number }).participants = 9),
        () => (session?.picked as unknown as string[]).push('x'),
      ];
      const thrown = tries.map((run) => {
        try {
          run();
          return 'changed';
        } catch {
          return 'refused';
        }
      });
      return { thrown, text: JSON.stringify(card.session?.talks) };
    });
    expect(outcome.thrown[1]).toBe('refused');
    expect(JSON.parse(outcome.text)['beschermen-kiezen'].first).toEqual({
      cast: 1,
      of: 2,
      revealed: false,
      counts: null,
      unknown: null,
    });
  });
});
