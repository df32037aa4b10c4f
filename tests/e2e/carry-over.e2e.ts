import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Watch } from '../support/browser.js';
import { deviceForEach } from '../support/page-for-each.js';
import { focused, ready } from '../support/scan.js';
import { SiteWithVersions } from '../support/two-versions.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What docs/embedding.md and docs/instrument-format.md promise about carrying over. */
describe('carrying a scan over to a newer version', () => {
  let page: Page;
  let watch: Watch;
  let site: SiteWithVersions;

  deviceForEach((opened) => ({ page, watch } = opened));
  beforeEach(async () => {
    site = await SiteWithVersions.on(page);
  });
  afterEach(() => expect(watch.violations).toEqual([]));

  test('by keyboard: what changed is decided, what is the same goes along, the old scan stays', async () => {
    const old = await site.made();
    await site.open('1.1.0');
    await site.hit('Overzetten naar versie 1.1.0: Team Noord');
    await site.says('Maak de nieuwe scan');
    expect(await focused(page)).toBe('h2 Overzetten naar versie 1.1.0');
    const shown = await site.screen();
    for (const words of [
      'Jullie beslissen: 2 punten',
      'We schrijven afspraken op.',
      'We schrijven afspraken op, met wie wat doet en wanneer.',
      'Zelfde tekst, andere plek',
      'In de map.',
      'Gaat vanzelf mee: 2 punten',
      'Nieuw: 1 punt',
      'Vervallen: 1 punt',
    ]) {
      expect(shown).toContain(words);
    }
    // The first choice is about what was reworded: from “leave open” to “take over”.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('input open');
    await page.keyboard.press('ArrowUp');
    await site.hit('Maak de nieuwe scan');
    await site.says('De nieuwe scan ‘Team Noord’ is gemaakt en bewaard.');
    expect(await focused(page)).toMatch(/^h2 /);
    const { version, answers, list } = await site.within(async (scan) => ({
      version: scan.instrument.version,
      answers: scan.session?.answers,
      list: await scan.scans(),
    }));
    expect(version).toBe('1.1.0');
    expect(answers).toEqual({
      '1.1': { value: 3, note: 'Elke week.' },
      '2.1': { value: 4, note: 'In de map.' },
      '2.4': { value: 'unknown' },
      '2.5': { value: 2 },
    });
    expect(list.map(({ version, done, carriesOverTo }) => [version, done, carriesOverTo])).toEqual([
      ['1.1.0', 4, null],
      ['1.0.0', 5, '1.1.0'],
    ]);
    const kept = await site.within(async (scan, old) => {
      await scan.resume(old);
      return scan.session?.answers;
    }, old);
    expect(Object.keys(kept ?? {})).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3']);
  });

  test('by code, without decisions, leaves open what changed and keeps its note', async () => {
    const old = await site.made();
    await site.open('1.1.0');
    const { id, answers, open } = await site.within(async (scan, old) => {
      const id = await scan.carryOver(old);
      return { id, answers: scan.session?.answers, open: scan.session?.id };
    }, old);
    expect(open).toBe(id);
    expect(answers).toEqual({
      '1.1': { value: 3, note: 'Elke week.' },
      '2.1': { value: null, note: 'In de map.' },
      '2.4': { value: 'unknown' },
    });
    await page.reload();
    await ready(page, 'zelfscan-questionnaire');
    const again = await site.within(async (scan, id) => {
      await scan.resume(id);
      return scan.session?.answers;
    }, id);
    expect(again).toEqual(answers);
  });

  test('takes along what is on the screen and not saved', async () => {
    const old = await site.made();
    await site.open('1.1.0');
    const answers = await site.within(async (scan, old) => {
      await scan.resume(old);
      const { host } = scan.app;
      // A note waits for a pause in typing.
      void host.dispatch({ type: 'note', itemId: '1.1', note: 'Sinds vandaag.' });
      await scan.carryOver(old);
      return scan.session?.answers['1.1'];
    }, old);
    expect(answers).toEqual({ value: 3, note: 'Sinds vandaag.' });
  });

  test.each([
    ['a scan that is not there', 'nergens', {}, 'scan-not-found'],
    ['an item that needs no decision', 'old', { '1.1': 'take' }, 'unknown-item'],
    ['a decision that is none', 'old', { '2.1': 'misschien' }, 'value-out-of-range'],
  ])('is refused for %s, and makes nothing', async (_, id, decisions, code) => {
    const old = await site.made();
    await site.open('1.1.0');
    const outcome = await site.within(
      async (scan, id, decisions) => {
        const refused = await scan.carryOver(id, decisions).catch(({ code }: { code: string }) => code);
        return { refused, scans: (await scan.scans()).length, session: scan.session };
      },
      id === 'old' ? old : id,
      decisions,
    );
    expect(outcome).toEqual({ refused: code, scans: 1, session: null });
  });

  test('is refused for a scan that has the newest version', async () => {
    await site.open('1.1.0');
    const refused = await site.within(async (scan) => {
      const id = await scan.start();
      return scan.carryOver(id).catch(({ code }: { code: string }) => code);
    });
    expect(refused).toBe('version-newest');
    await expect.poll(() => site.screen()).toContain('Dit kan nu niet. Er is niets veranderd.');
  });

  test.each([320, 768, 1440])('has a screen without a violation that axe can find, at %s px', async (width) => {
    await site.made();
    await page.setViewport({ width, height: 900 });
    await page.setBypassCSP(true);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await site.open('1.1.0');
      await site.hit('Overzetten naar versie 1.1.0: Team Noord');
      await site.says('Maak de nieuwe scan');
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
    }
  });
});
