import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloads } from '../../support/downloads.js';
import { at, openBrowser, watchedPage, type Watch } from '../../support/browser.js';
import { inScan, ready } from '../../support/scan.js';
import { Keys } from '../support/keys.js';

const question = (...terms: readonly string[]) => [
  'button "Waar let je op?", folded',
  ...terms.map((term) => `button "Uitleg: ${term}", folded`),
  // All six answers are one stop.
  'radio "Nog niet"',
  'button "Toelichting of bewijs"',
];
const themes = [
  'Signaleren en de meldcode',
  'Directe veiligheid',
  'Stabiele veiligheid en herstel',
  'Regie en één plan',
  'Samenwerken met Veilig Thuis, zorg en straf',
  'Iedereen in beeld: kinderen, volwassenen, plegers',
  'Vakmanschap en team',
  'Opdracht, sturing en leren',
];

/** The order in which Tab goes, screen by screen: as it is read, from top to bottom. */
const orders = {
  start: [
    'radio "Volledig: 54 punten", checked',
    'radio "Op dit apparaat, in deze browser"',
    'DisclosureTriangle "Over jullie team (mag je overslaan)", folded',
    'button "Start de zelfscan"',
    'button "Antwoorden van papier invoeren"',
    'button "Open een bewaard bestand"',
    'button "Leeg formulier (PDF)"',
  ],
  profile: ['textbox "Team"', 'textbox "Gemeente"', 'combobox "GHNT-regio", folded'],
  nav: [
    'button "Alle scans"',
    ...themes.map((title) => `button "${title} `),
    'button "Resultaten"',
    'button "Antwoorden van papier invoeren"',
    'checkbox "Alleen wat nog open is"',
  ],
  theme: [
    ...question('Huiselijk geweld', 'Kindermishandeling', 'Meldcode'),
    ...question('Meldcode', 'Melden'),
    ...question('Afwegingskader', 'Melden', 'Acute onveiligheid', 'Structurele onveiligheid', 'Meldcode'),
    ...question('Kindcheck'),
    ...question('Psychisch geweld', 'Verwaarlozing', 'Ouderenmishandeling', 'Signalen'),
    ...question(),
    ...question('Steekproef'),
    'button "Volgend thema"',
  ],
  overview: [
    'tab "Overzicht", selected',
    'button "Rapport maken (PDF)"',
    'button "Meer keuzes", folded',
    ...themes.map((title, i) => `DisclosureTriangle "${i + 1} ${title} `),
  ],
};
/** Names are followed by figures: the first words are enough. */
const beginsAs = (stops: readonly string[], wanted: readonly string[]) =>
  expect(stops.map((stop, i) => (stop.startsWith(wanted[i] ?? '\n') ? wanted[i] : stop))).toEqual(wanted);

describe('the zelfscan, with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let keys: Keys;
  let files: Awaited<ReturnType<typeof downloads>>;
  let saved = '';

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, watch } = await watchedPage(browser));
    await page.setViewport({ width: 1280, height: 800 });
    files = await downloads(page);
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    keys = new Keys(page, 'kwaliteitskader-zelfscan');
  });
  afterAll(() => browser.close());

  test('start: a profile, where answers stay, and begin; what is missing is said at the question', async () => {
    expect(await keys.order()).toEqual(orders.start);
    await keys.back('DisclosureTriangle "Over jullie team');
    await keys.press('Enter');
    for (const stop of orders.profile) {
      await keys.tab();
      expect(await keys.at()).toBe(stop);
      if (stop.includes('Team')) await keys.type('Team Noord');
    }
    await keys.push('button "Start de zelfscan"');
    await keys.lands('radio "Op dit apparaat, in deze browser"');
    await keys.press('Space');
    await keys.push('button "Start de zelfscan"');
    await keys.lands('heading "Signaleren en de meldcode"');
  });

  test('a theme: one stop per question, in the order of the page', async () => {
    expect(await keys.order()).toEqual(orders.theme);
    await keys.back('button "Alle scans"');
    const nav = [await keys.at()];
    while (nav.length < orders.nav.length) {
      await keys.tab();
      nav.push(await keys.at());
    }
    beginsAs(nav, orders.nav);
  });

  test('answers, an explanation, a note, a cleared answer, and a reason where it does not apply', async () => {
    await keys.to('button "Waar let je op?"');
    await keys.press('Enter');
    expect(await keys.at()).toBe('button "Waar let je op?", open');
    await keys.press('Enter');
    await keys.to('radio "Nog niet"');
    await keys.press('Space', 'ArrowDown', 'ArrowDown');
    expect(await keys.at()).toBe('radio "Grotendeels", checked');
    await keys.tab();
    expect(await keys.at()).toBe('button "Wis antwoord"');
    await keys.press('Enter');
    expect(await keys.at()).toBe('radio "Grotendeels"');
    await keys.press('Space', 'ArrowUp');
    await keys.tab();
    await keys.tab();
    expect(await keys.at()).toBe('button "Toelichting of bewijs"');
    await keys.press('Enter');
    await keys.lands('textbox "Toelichting of bewijs"');
    await keys.type('Elke maand.');
    await keys.to('radio "Nog niet"');
    await keys.press('ArrowUp');
    expect(await keys.at()).toBe('radio "Niet van toepassing", checked');
    await keys.tab();
    await keys.tab();
    expect(await keys.at()).toBe('textbox "Waarom is dit niet van toepassing?"');
    await keys.type('Dit doet het regioteam.');
    const answers = await inScan(page, (scan) => scan.session?.answers);
    expect(answers?.['1.1']).toEqual({ value: 2, note: 'Elke maand.' });
    expect(answers?.['1.2']?.value).toBe('na');
  });

  test('the rest of the theme, and on to the next', async () => {
    for (let i = 2; i < 7; i++) {
      await keys.to('radio "Nog niet"');
      await keys.press('Space');
      for (let step = 0; step < i % 4; step++) await keys.press('ArrowDown');
      await keys.tab();
    }
    await keys.push('button "Volgend thema"');
    await keys.lands('heading "Directe veiligheid"');
  });

  test('results: tabs by arrow keys, and how a figure came about', async () => {
    await keys.back('button "Resultaten"');
    await keys.press('Enter');
    await keys.lands('heading "Waar staan jullie?"');
    const stops = await keys.order();
    beginsAs(stops.slice(0, orders.overview.length), orders.overview);
    expect(stops.slice(-3)).toEqual([
      'DisclosureTriangle "Bekijk als tabel", folded',
      'button "Alle scans"',
      'button "Terug naar de vragen"',
    ]);
    await keys.back('DisclosureTriangle "1 Signaleren');
    await keys.press('Enter');
    expect(await keys.at()).toMatch(/^DisclosureTriangle "1 Signaleren.*, open$/);
    await keys.back('tab ');
    await keys.press('ArrowRight');
    expect(await keys.at()).toBe('tab "Per thema", selected');
    const reasons = (await keys.order()).filter((stop) => stop.includes('Hoe komt dit cijfer tot stand?'));
    // Eight times the same words would not say of which theme.
    expect(new Set(reasons).size).toBe(8);
    await keys.back('tab ');
    await keys.press('End');
    expect(await keys.at()).toBe('tab "Wat eerst", selected');
    await keys.press('Home');
    expect(await keys.at()).toBe('tab "Overzicht", selected');
    await keys.press('ArrowLeft');
    expect(await keys.at()).toBe('tab "Wat eerst", selected');
  });

  test('priorities and a plan; what was agreed does not go without a question', async () => {
    await keys.to('checkbox ');
    await keys.press('Space');
    expect(await keys.at()).toMatch(/, checked$/);
    await keys.to('combobox "Een ander punt kiezen"');
    await page.keyboard.press('ArrowDown');
    await keys.to('button "Voeg toe"');
    await keys.press('Enter');
    await keys.to('textbox "Wat spreken jullie af?"');
    await keys.type('We oefenen de meldcode.');
    await keys.to('textbox "Wie pakt dit op?');
    await keys.type('Aandachtsfunctionaris');
    await keys.to('textbox "Wanneer klaar?"');
    await keys.type('Voor de zomer');
    await keys.back('button "Haal weg');
    await keys.press('Enter');
    await keys.lands('paragraph');
    await keys.to('button "Laat staan"');
    await keys.press('Enter');
    await keys.lands('heading "Jullie keuze');
  });

  test('the report as a PDF, and the file with everything in it', async () => {
    await keys.back('button "Rapport maken (PDF)"');
    await keys.press('Enter');
    expect(
      readFileSync(await files.next('.pdf'))
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
    expect(await keys.at()).toBe('button "Rapport maken (PDF)"');
    await keys.tab();
    await keys.press('Enter');
    expect(await keys.at()).toBe('button "Meer keuzes", open');
    await keys.to('radio "PDF", checked');
    await keys.press('ArrowUp');
    expect(await keys.at()).toMatch(/^radio ".*JSON.*", checked$/);
    await keys.push('button "Maak het bestand"');
    saved = await files.next('.json');
    expect(readFileSync(saved, 'utf8')).toContain('We oefenen de meldcode.');
  });

  test('all scans: another name, and away with it', async () => {
    await keys.to('button "Alle scans"');
    await keys.press('Enter');
    await keys.lands('heading');
    await keys.to('button "Naam wijzigen');
    await keys.press('Enter');
    await keys.lands('textbox "Naam van de scan"');
    await keys.type('Team West');
    await keys.press('Escape');
    await keys.lands('heading "Eerder op dit apparaat"');
    await keys.to('button "Verwijder');
    await keys.press('Enter');
    await keys.lands('paragraph');
    await keys.tab();
    expect(await keys.at()).toBe('button "Ja, verwijder"');
    await keys.tab();
    expect(await keys.at()).toBe('button "Annuleer"');
    await keys.back('button "Ja, verwijder"');
    await keys.press('Enter');
    await page.waitForFunction(
      () =>
        (document.querySelector('kwaliteitskader-zelfscan') as unknown as { app: { listed: [] } }).app.listed.length ===
        0,
    );
    await keys.press('Shift');
    expect(await inScan(page, (scan) => scan.scans())).toEqual([]);
  });

  test('the saved file brings it back', async () => {
    await keys.to('radio "Op dit apparaat');
    await keys.press('Space');
    const [chooser] = await Promise.all([page.waitForFileChooser(), keys.push('button "Open een bewaard bestand"')]);
    await chooser.accept([saved]);
    await keys.lands('heading "Dit bestand openen?"');
    await keys.push('button "Voeg toe en open"');
    await keys.lands('heading "');
    expect((await inScan(page, (scan) => scan.session))?.answers['1.1']?.value).toBe(2);
  });

  test('answers from paper: one key for each, and the way out of the list', async () => {
    await keys.back('button "Antwoorden van papier invoeren"');
    await keys.press('Enter');
    await keys.lands('heading "Antwoorden van papier invoeren"');
    await keys.to('radio ');
    await keys.press('PageDown');
    await keys.press('3', '4', '?', 't');
    await keys.lands('textbox "Toelichting bij');
    await keys.type('t is geen toets hier.');
    await keys.press('Escape');
    expect(await keys.at()).toMatch(/^radio /);
    await keys.press('End');
    await keys.press('1');
    await keys.to('button "Naar de vragen"');
    await keys.press('Enter');
    await keys.lands('heading');
  });

  test('erasing everything, with a question before', async () => {
    await keys.back('button "Alle scans"');
    await keys.press('Enter');
    await keys.lands('heading');
    await keys.to('button "Wis alles van dit apparaat"');
    await keys.press('Enter');
    await keys.lands('paragraph');
    await keys.tab();
    await keys.press('Enter');
    await keys.lands('heading "Alles is gewist"');
    await keys.push('button "Verder"');
    await keys.lands('heading');
  });

  test('nothing was blocked, nothing failed', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
});
