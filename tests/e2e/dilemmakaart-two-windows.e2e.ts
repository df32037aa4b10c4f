import type { SessionMessage } from '@zelfscan/core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, openBrowser, watchedPage, type Watch } from '../support/browser.js';
import { Hands, appears, cardReady, example, inCard, tag, textOf } from './dilemmakaart-room.js';

const people = 7;
const talks = [
  { first: [1, 2, 2, 6, 6, 6, 7], second: [2, 3, 3, 5, 5, 5, 6], support: [3, 4, 4, 5, 5, 5, 5] },
  { first: [4, 4, 4, 5, 5, 5, 5], second: [4, 4, 5, 5, 5, 5, 5], support: [4, 4, 4, 4, 5, 5, 5] },
  { first: [2, 2, 2, 2, 3, 7, 7], second: [2, 2, 2, 3, 3, 3, 4], support: [1, 1, 2, 2, 3, 3, 3] },
];
type Message = Extract<SessionMessage, { kind: 'view' }>;

/** The facilitator's window and the beamer's, in one browser; a third one hears all that goes between them. */
describe('two windows', () => {
  let browser: Browser;
  let leader: Page;
  let beamer: Page;
  let hands: Hands;
  let watch: Watch;
  const messages: SessionMessage[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page: leader, watch } = await watchedPage(browser));
    await leader.setViewport({ width: 1440, height: 900 });
    await leader.goto(at(example));
    await cardReady(leader);
    await leader.exposeFunction('__heard', (message: SessionMessage) => messages.push(message));
    await leader.evaluate(() => {
      const channel = new BroadcastChannel('zelfscan-dilemmakaart:');
      const page = globalThis as unknown as { channel: unknown; __heard(message: unknown): void };
      page.channel = channel;
      channel.onmessage = ({ data }) => page.__heard(data);
    });
    hands = new Hands(leader);
    await inCard(leader, (card, participants) => card.startSession({ participants }).then(() => {}), people);
    await hands.settle();
  });
  afterAll(() => browser.close());

  /** What the beamer shows, once it shows this. */
  const beamed = (words: string) => expect.poll(() => textOf(beamer), { timeout: 5000, interval: 50 }).toContain(words);
  const act = (event: object) => inCard(leader, (card, event) => card.dispatch(event as never), event);
  const views = () =>
    messages.filter((message): message is Message => message.kind === 'view' && message.view !== null);

  test('a button opens the beamer, which follows from where the session is', async () => {
    const opened = new Promise<Page>((done) => browser.once('targetcreated', (target) => done(target.page() as never)));
    await hands.press('Open het beamervenster');
    beamer = await opened;
    await beamer.setViewport({ width: 1920, height: 1080 });
    await cardReady(beamer);
    await beamed('Dilemmakaart');
    expect(
      await beamer.evaluate((name) => document.querySelector(name)?.shadowRoot?.activeElement?.localName, tag),
    ).toBe('dialog');
    await leader.bringToFront();
    await hands.settle();
    expect(await textOf(leader)).toContain('Het beamervenster is open');
    // And a way without a new window.
    const link = await leader.$eval(`${tag} >>> .notice a`, (a) => a.href);
    expect(link).toBe(at(`${example}#mda-beamer`));
  });

  test('it shows the case and what is picked, as it happens', async () => {
    await act({ type: 'case', line: 'Twee volwassenen willen samen verder na geweld.' });
    await beamed('Twee volwassenen willen samen verder');
    await act({ type: 'go', step: 'pick' });
    const ids = ['beschermen-kiezen', 'vrijwillig-drang', 'straf-hulp'];
    for (const itemId of ids) await act({ type: 'pick', itemId, chosen: true });
    await act({ type: 'go', step: 'choose' });
    await beamed('0 van de 7').catch(() => beamed('Ieder kiest in stilte'));
  });

  test.each(talks.map((talk, i) => [i, talk] as const))(
    'dilemma %i: the beamer counts along in silence, and shows the dots when all do',
    async (i, talk) => {
      const itemId = (await inCard(leader, (card) => card.session))?.picked[i] ?? '';
      await act({ type: 'go', step: 'choose', itemId });
      for (const [step, votes] of [
        ['choose', talk.first],
        ['again', talk.second],
        ['support', talk.support],
      ] as const) {
        if (step !== 'choose') await act({ type: 'go', step, itemId });
        await hands.settle();
        for (const vote of votes.slice(0, -1)) await hands.turn(vote);
        await beamed(`6 van de ${people}`);
        expect(await beamer.$(`${tag} >>> zs-dot-strip`)).toBeNull();
        await hands.turn(votes.at(-1) ?? 1);
        expect(await beamer.$(`${tag} >>> zs-dot-strip`)).toBeNull();
        await hands.press('Laat zien');
        await appears(beamer, 'zs-session-beamer >>> zs-dot-strip');
      }
      await act({ type: 'agree', itemId, agreement: { accent: `Accent ${i}`, who: 'casusregisseur' } });
    },
    120_000,
  );

  test('the summary comes on the beamer', async () => {
    await act({ type: 'go', step: 'summary' });
    await beamed('Accent 0');
  });

  test('until everyone sees it together, nothing on the channel tells what was chosen', () => {
    const silent = views().filter(({ view }) => view?.ballot && !view.ballot.revealed);
    expect(silent.length).toBeGreaterThan(3 * 3 * people);
    for (const { view } of silent) {
      expect(view?.strip).toBeNull();
      expect(view?.summary).toBeNull();
      expect(view?.dilemma?.value).toBeNull();
    }
    // Two messages one vote apart differ in how many voted, and in nothing else.
    const bare = (message: Message | undefined) => {
      const { ballot, ...view } = message?.view ?? ({} as NonNullable<Message['view']>);
      return JSON.stringify({
        ...message,
        view: { ...view, ballot: ballot && [ballot.name, ballot.of, ballot.revealed] },
      });
    };
    const first = silent.filter(({ view }) => view?.step === 'choose' && view.dilemmaNumber === 1);
    expect(new Set(first.map((message) => bare(message).replace(/"state":"\w+"/g, ''))).size).toBe(1);
    expect(first.map(({ view }) => view?.ballot?.cast)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7]));
  });

  test('the beamer only listens: its calls are refused and it changes nothing', async () => {
    const code = await inCard(beamer, (card) =>
      card.dispatch({ type: 'go', step: 'case' }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      ),
    );
    expect(code).toBe('no-session');
    expect((await inCard(leader, (card) => card.session))?.place.step).toBe('summary');
    const said = messages.filter(({ kind }) => kind === 'hello');
    expect(said.length).toBeGreaterThan(0);
  });

  test('what is foreign or broken on the channel does nothing', async () => {
    const before = await textOf(beamer);
    await leader.evaluate(() => {
      const { channel } = globalThis as unknown as { channel: BroadcastChannel };
      for (const message of [
        'x',
        null,
        { version: 9 },
        { version: 1, kind: 'view', session: 's', view: { step: 'x' } },
      ]) {
        channel.postMessage(message);
      }
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(await textOf(beamer)).toBe(before);
  });

  test('when the session is closed the beamer waits, and a new session is followed', async () => {
    await hands.press('Verlaat de sessie');
    await beamed('Hier komt de sessie te staan');
    await inCard(leader, (card) => card.startSession({ participants: 4, caseLine: 'Een andere casus' }).then(() => {}));
    await beamed('Een andere casus');
    // The first one was put aside, not thrown away.
    await hands.press('Verlaat de sessie');
    await expect.poll(() => textOf(leader)).toContain('Sessie van');
    expect(await textOf(leader)).toContain('7 deelnemers');
  });

  test('nothing was blocked and nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});
