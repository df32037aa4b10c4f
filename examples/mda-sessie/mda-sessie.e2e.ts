import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../packages/report/src/testing/read-pdf.js';
import { Hands, appears, cardReady, example, inCard, tag, textOf } from '../../tests/e2e/dilemmakaart-room.js';
import { at, openBrowser, watchedPage, type Watch } from '../../tests/support/browser.js';
import { downloads } from '../../tests/support/downloads.js';
import { lacks } from '../../tests/support/engine.js';
import { focused } from '../../tests/support/scan.js';

const people = 7;
const talks = [
  { first: [1, 2, 2, 6, 6, 6, 7], second: [2, 3, 3, 5, 5, 5, 6], support: [3, 4, 4, 5, 5, 5, 5] },
  { first: [4, 4, 4, 5, 5, 5, 5], second: [4, 4, 5, 5, 5, 5, 5], support: [4, 4, 4, 4, 5, 5, 5] },
  { first: [2, 2, 2, 2, 3, 'unknown', 7], second: [2, 2, 2, 3, 3, 3, 4], support: [2, 3, 3, 4, 4, 5, 5] },
] as const;

describe('seven people and three dilemmas around one device', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let hands: Hands;
  let files: Awaited<ReturnType<typeof downloads>>;
  const steps: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1440, height: 900 });
    files = await downloads(page);
    await page.exposeFunction('__step', (step: string) => steps.push(step));
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto(at(example));
    await cardReady(page);
    await page.evaluate(() =>
      addEventListener('mda-step', (event) =>
        (globalThis as unknown as { __step(step: string): void }).__step(
          (event as CustomEvent<{ step: string }>).detail.step,
        ),
      ),
    );
    hands = new Hands(page);
  });
  afterAll(() => browser.close());

  /** The step, with its heading as what is read next. */
  async function arrived(step: string, title: RegExp): Promise<void> {
    expect((await inCard(page, (card) => card.session))?.place.step).toBe(step);
    expect(await focused(page)).toMatch(/^h2 /);
    expect(await focused(page)).toMatch(title);
    const text = await textOf(page);
    expect(text).toContain('112');
    expect(text).toContain('Veilig Thuis 0800-2000');
    expect(text).toContain('niet de officiële kaart');
  }

  test('the case, without names; nothing in the way of leaving yet', async () => {
    await hands.click('.way:last-of-type');
    await arrived('case', /./);
    await hands.press('Eén meer');
    expect((await inCard(page, (card) => card.session))?.participants).toBe(people);
    const label = 'Waar gaat het over? Eén neutrale regel';
    await hands.type(label, 'Bel 06-12345678 over twee volwassenen.');
    // What looks like data about a person is nowhere until someone decides.
    expect((await inCard(page, (card) => card.session))?.caseLine).toBe('');
    expect(await textOf(page)).toContain('lijkt op een telefoonnummer');
    await hands.press('Haal weg');
    expect((await inCard(page, (card) => card.session))?.caseLine).toBe('Bel over twee volwassenen.');
    await hands.press('Verder: Kiezen');
    await arrived('pick', /./);
  });

  test('three dilemmas are picked; with one there is no way on', async () => {
    const boxes = await page.$$(`${tag} >>> input[type=checkbox]`);
    expect(boxes).toHaveLength(16);
    for (const i of [0, 4, 9]) {
      await boxes[i]?.evaluate((box) => box.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await boxes[i]?.click();
      await hands.settle();
      const session = await inCard(page, (card) => card.session);
      if (session?.picked.length === 1) expect(await textOf(page)).toMatch(/Kies nog/);
    }
    expect((await inCard(page, (card) => card.session))?.picked).toHaveLength(3);
    await hands.press('Verder: In stilte');
  });

  test.each(talks.map((talk, i) => [i, talk] as const))(
    'dilemma %i: silence, reveal, talk, silence again, shift, agreement, support',
    async (i, talk) => {
      await arrived('choose', /./);
      await hands.ballot(talk.first.slice(0, -1));
      const halfway = await inCard(page, (card) => card.session);
      const itemId = halfway?.picked[i] ?? '';
      expect(halfway?.talks[itemId]?.first).toEqual({
        cast: 6,
        of: people,
        revealed: false,
        counts: null,
        unknown: null,
      });
      await hands.ballot(talk.first.slice(-1));
      await hands.press('Laat zien');
      await arrived('reveal', /./);
      const { counts } = (await inCard(page, (card) => card.session))?.talks[itemId]?.first ?? {};
      expect(counts).toEqual(tally(talk.first, 7));
      const word = ['Twee', 'Dicht bij elkaar', 'Bijna iedereen dicht bij elkaar'][i] ?? '';
      expect(await textOf(page)).toContain(word);
      await hands.press('Verder: Uitleggen');
      await arrived('explain', /./);
      await hands.type('Wat horen jullie?', `Zij letten op tempo (${i}).`);
      await hands.press('Verder: Twee kanten');
      await arrived('upsides', /./);
      await hands.press('Verder: Opnieuw kiezen');
      await arrived('again', /./);
      await hands.ballot(talk.second);
      await hands.press('Laat zien');
      await arrived('shift', /./);
      await hands.press('Verder: Afspraak');
      await arrived('agree', /./);
      await hands.type('Welk accent leggen jullie nu?', `Eerst het tempo van het gezin volgen (${i}).`);
      await hands.type('Wie doet het?', 'De casusregisseur');
      await hands.type('Wat gebeurt er?', 'Belt met het wijkteam en maakt een plan');
      await hands.type('Wanneer?', 'Deze week');
      await hands.type('Waaraan merken jullie vroeg dat het niet werkt?', 'Er komt niemand naar de afspraak');
      await hands.press('Verder: Steun');
      await arrived('support', /./);
      await hands.ballot(talk.support);
      await hands.press('Laat zien');
      await hands.type('Welke bedenkingen zijn er?', 'Het kan te langzaam gaan');
      await hands.press(i < 2 ? 'Verder: In stilte' : 'Verder: Overzicht');
    },
    180_000,
  );

  test('the summary says what was agreed, and every step was told to the page', async () => {
    await arrived('summary', /./);
    const text = await textOf(page);
    expect(text.indexOf('Wat jullie afspreken')).toBeLessThan(text.indexOf('Per dilemma'));
    for (const i of [0, 1, 2]) expect(text).toContain(`Eerst het tempo van het gezin volgen (${i}).`);
    expect(new Set(steps)).toEqual(
      new Set(['pick', 'choose', 'reveal', 'explain', 'upsides', 'again', 'shift', 'agree', 'support', 'summary']),
    );
  });

  test('leaving with a session that is nowhere else is asked first', async () => {
    if (lacks('asking before leaving')) {
      const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      expect(await page.evaluate(leave)).toBe(false);
    } else {
      await page.reload({ timeout: 2000 }).catch(() => {});
      expect(asked).toEqual(['beforeunload']);
    }
    expect((await inCard(page, (card) => card.session))?.place.step).toBe('summary');
  });

  test('the report reads as minutes: agreements first, and nothing that points at a person', async () => {
    await hands.press('Maak het verslag (PDF)');
    const pdf = new Uint8Array(readFileSync(await files.next('.pdf')));
    const words = (await readPdf(pdf)).pages
      .flat()
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Gemeente Voorbeeld');
    expect(words.indexOf('Afspraken')).toBeGreaterThan(-1);
    expect(words.indexOf('Afspraken')).toBeLessThan(words.indexOf('Per dilemma'));
    expect(words).toContain('De casusregisseur');
    expect(words).not.toContain('06-12345678');
  });

  test('a file keeps everything: after a reload it opens where the group was', async () => {
    const before = await inCard(page, (card) => card.session);
    await hands.press('Bewaar als bestand');
    const file = await files.next('.json');
    asked.length = 0;
    await page.reload();
    expect(asked).toEqual([]);
    await cardReady(page);
    expect(await inCard(page, (card) => card.session)).toBeNull();
    const input = await appears(page, 'zs-card-start >>> input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await appears(page, 'zs-session-screen');
    expect(await inCard(page, (card) => card.session)).toEqual(before);
    expect(await focused(page)).toMatch(/^h2 /);
  });

  test('nothing was blocked, nothing failed, and nothing was asked of another origin', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(at('/')))).toEqual([]);
  });
});

const tally = (votes: readonly (number | string)[], positions: number) =>
  Array.from({ length: positions }, (_, i) => votes.filter((vote) => vote === i + 1).length);
