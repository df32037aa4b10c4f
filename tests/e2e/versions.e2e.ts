import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, type Watch } from '../support/browser.js';
import { deviceForEach, pageForEach } from '../support/page-for-each.js';
import { inScan, ready } from '../support/scan.js';
import { SiteWithVersions } from '../support/two-versions.js';

/** What docs/embedding.md and docs/instrument-format.md promise about versions. */
describe('an instrument with two versions', () => {
  let page: Page;
  let watch: Watch;
  let site: SiteWithVersions;

  deviceForEach((opened) => ({ page, watch } = opened));
  beforeEach(async () => {
    site = await SiteWithVersions.on(page);
  });
  afterEach(() => expect(watch.violations).toEqual([]));

  test('a new scan is made with the newest', async () => {
    await site.open('1.1.0');
    const statements = await site.within(async (scan) => {
      await scan.start();
      return scan.instrument.themes.flatMap((theme) => theme.items.map((item) => item.statement));
    });
    expect(statements).toContain('We weten wat binnen het overleg blijft.');
    expect(statements).toHaveLength(6);
  });

  test('a scan of the earlier one opens unchanged, says so calmly, and goes on', async () => {
    const id = await site.made();
    await site.open('1.1.0');
    await site.says('Gemaakt met versie 1.0.0 van de vragenlijst');
    await site.hit('Ga verder: Team Noord');
    await site.says('Team Noord (versie 1.0.0)');
    const after = await site.within(async (scan) => {
      await scan.answer('3.1', 2);
      const [listed] = await scan.scans();
      return {
        version: scan.instrument.version,
        items: scan.instrument.themes.flatMap((theme) => theme.items.map((item) => item.id)),
        answers: scan.session?.answers,
        listed,
      };
    });
    expect(after.version).toBe('1.0.0');
    expect(after.items).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3', '3.1']);
    expect(after.answers).toEqual({
      '1.1': { value: 3, note: 'Elke week.' },
      '1.2': { value: 2 },
      '2.1': { value: 4, note: 'In de map.' },
      '2.2': { value: 'unknown' },
      '2.3': { value: 1 },
      '3.1': { value: 2 },
    });
    expect(after.listed).toMatchObject({
      id,
      done: 6,
      total: 6,
      readable: true,
      problem: null,
      version: '1.0.0',
      carriesOverTo: '1.1.0',
    });
    await site.within((scan) => scan.app.parts.scans().then((part) => part.showResults(scan.app)));
    expect(await site.screen()).toContain('Teamoverleg (versie 1.0.0) · Team Noord');
    const pdf = await site.within(async (scan) => (await scan.exportFile('pdf')).size);
    expect(pdf).toBeGreaterThan(10_000);
  });

  test('the open scan keeps its version in another language', async () => {
    const id = await site.made();
    await site.open('1.1.0');
    await site.within((scan, id) => scan.resume(id), id);
    await site.within((scan) => void (scan.lang = 'en'));
    await site.says('There is an agenda for every meeting.');
    const [version, items, value] = await site.within((scan) => [
      scan.instrument.version,
      scan.instrument.themes.flatMap((theme) => theme.items).length,
      scan.session?.answers['2.1']?.value,
    ]);
    expect([version, items, value]).toEqual(['1.0.0', 6, 4]);
    expect(await site.screen()).toContain('Team Noord (version 1.0.0)');
  });

  test('a file of the earlier one opens, too', async () => {
    await site.made();
    await site.open('1.1.0');
    const opened = await site.within(async (scan) => {
      const [listed] = await scan.scans();
      await scan.resume(listed?.id ?? '');
      const file = await scan.exportFile('json');
      await scan.wipe();
      await scan.importFile(file);
      return { version: scan.instrument.version, answers: Object.keys(scan.session?.answers ?? {}) };
    });
    expect(opened).toEqual({ version: '1.0.0', answers: ['1.1', '1.2', '2.1', '2.2', '2.3'] });
  });

  describe('where the earlier one cannot be fetched', () => {
    test('the scan is listed with why, the rest works, and later it opens', async () => {
      const id = await site.made();
      site.missing = /1\.0\.0/;
      await site.open('1.1.0');
      await site.says('Deze scan kan nu niet open: zijn vragenlijst kon niet worden geladen.');
      expect(await site.screen()).toContain('Maak een kopie van het bestand');
      const during = await site.within(async (scan, id) => {
        const refused = await scan.resume(id).catch(({ code }: { code: string }) => code);
        await scan.start({ team: 'Zuid' });
        await scan.answer('2.6', 4);
        return { refused, list: (await scan.scans()).map(({ name, readable }) => [name, readable]) };
      }, id);
      expect(during).toEqual({
        refused: 'load-failed',
        list: [
          ['Zuid', true],
          ['Team Noord', false],
        ],
      });
      site.missing = null;
      const value = await site.within(async (scan, id) => {
        await scan.resume(id);
        return scan.session?.answers['2.1']?.value;
      }, id);
      expect(value).toBe(4);
    });

    test('the page is as ready as ever when the part for earlier scans is not there', async () => {
      await site.made();
      site.missing = /scan-actions/;
      await site.open('1.1.0');
      expect(await site.screen()).toContain('Een deel van de zelfscan kon niet worden geladen.');
      const done = await site.within(async (scan) => {
        await scan.start();
        await scan.answer('1.1', 4);
        return scan.session?.answers;
      });
      expect(done).toEqual({ '1.1': { value: 4 } });
    });
  });

  describe('what cannot be read', () => {
    /** Puts something else in the place of a fact, as a newer script or a broken disk would. */
    const spoil = (id: string, fact: string, value: unknown) =>
      page.evaluate(
        async (id, fact, value) => {
          const open = indexedDB.open('zelfscan:versies');
          const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
          const writing = database.transaction('fields', 'readwrite');
          writing.objectStore('fields').put({ key: [id, fact], value });
          await new Promise((done) => (writing.oncomplete = done));
          database.close();
        },
        id,
        fact,
        value,
      );
    /** Everything that is in the database, as text. */
    const all = () =>
      page.evaluate(async () => {
        const open = indexedDB.open('zelfscan:versies');
        const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
        const reading = database.transaction('fields').objectStore('fields').getAll();
        const records = await new Promise((done) => (reading.onsuccess = () => done(reading.result)));
        database.close();
        return JSON.stringify(records);
      });

    test.each([
      ['format', 99, 'record-too-new', 'Deze scan is gemaakt met een nieuwere zelfscan.'],
      ['updatedAt', 'gisteren', 'record-damaged', 'Deze scan is beschadigd en kan niet open.'],
      ['instrumentVersion', '0.9.0', 'load-failed', 'Deze scan kan nu niet open'],
      ['instrumentVersion', '../../x', 'instrument-missing', 'Deze pagina heeft de vragenlijst niet'],
    ])('for its %s %j is listed in words, copied as it is, and left alone', async (fact, value, code, words) => {
      const id = await site.made();
      await spoil(id, fact, value);
      const before = await all();
      if (code === 'load-failed') site.missing = /0\.9\.0/;
      await site.open('1.1.0');
      await site.says(words);
      const outcome = await site.within(async (scan, id) => {
        const [listed] = await scan.scans();
        const refused = await scan.resume(id).catch(({ code }: { code: string }) => code);
        const file = await scan.exportRaw(id);
        return {
          refused,
          listed: [listed?.name, listed?.readable, listed?.problem?.code],
          name: file.name,
          content: JSON.parse(await file.text()),
        };
      }, id);
      expect(outcome.refused).toBe(code);
      expect(outcome.listed).toEqual(['Team Noord', false, code]);
      expect(outcome.name).toMatch(/^zelfscan-kopie-[\w-]+-\d{4}-\d{2}-\d{2}\.json$/);
      expect(outcome.content).toMatchObject({
        kind: 'zelfscan-scan',
        scan: { id, name: 'Team Noord', [fact]: value },
        responses: { length: 5 },
      });
      expect(await all()).toBe(before);
    });

    test('can be copied from the list, as a download', async () => {
      const id = await site.made();
      await spoil(id, 'format', 99);
      await page.evaluateOnNewDocument(() => {
        const real = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((text) => Object.assign(globalThis, { copied: text }));
          return real(blob);
        };
      });
      await site.open('1.1.0');
      await site.hit('Maak een kopie van het bestand: Team Noord');
      await page.waitForFunction('globalThis.copied');
      expect(JSON.parse((await page.evaluate('copied')) as string)).toMatchObject({ scan: { id, format: 99 } });
      await site.says('Klaar: zelfscan-kopie-');
    });
  });
});

describe('the instrument that is built in', () => {
  let page: Page;
  let watch: Watch;

  pageForEach((opened) => ({ page, watch } = opened));

  test('costs a first visitor nothing for its other versions', async () => {
    await page.goto(at('/examples/kaal/'));
    await ready(page);
    await inScan(page, async (scan) => {
      await scan.start();
    });
    expect(watch.requests.filter((url) => /versions|scan-actions|list-|carry/.test(url))).toEqual([]);
  });
});
