import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { openQuestionFiles } from '../../packages/schema/src/testing/open-question.js';
import { at } from '../support/browser.js';
import { pageForEach } from '../support/page-for-each.js';
import { inScan, ready } from '../support/scan.js';

const tag = 'zelfscan-questionnaire';
const said = 'Eerder bellen, en dan samen op bezoek.';
let page: Page;
pageForEach((opened) => ({ page } = opened));

/** A page with an own instrument that asks an open question among others. */
beforeEach(async () => {
  const { definition, texts } = openQuestionFiles();
  const files: Record<string, string> = {
    '/eigen/instrument.json': JSON.stringify(definition),
    '/eigen/nl.json': JSON.stringify(texts),
  };
  await page.goto(at('/examples/kaal/'));
  await ready(page);
  await page.evaluate(
    (files, name) => {
      const real = globalThis.fetch;
      globalThis.fetch = (input, init) => {
        const path = new URL(String(input instanceof Request ? input.url : input), document.baseURI).pathname;
        const content = files[path];
        return content ? Promise.resolve(new Response(content)) : real(input, init);
      };
      const element = document.createElement(name);
      element.setAttribute('src', '/eigen/instrument.json');
      element.setAttribute('scope', 'eigen');
      document.body.replaceChildren(element);
    },
    files,
    tag,
  );
  await ready(page, tag);
  await inScan(page, (scan) => scan.start({ team: 'Noord' }));
});

const field = `${tag} >>> zs-text-item >>> textarea`;

test('is filled in, guarded, counted, shown in the results and in a file', async () => {
  await page.locator(field).fill('Bel 06-12345678.');
  const warning = `${tag} >>> zs-text-item >>> zs-text-warning >>> #q`;
  await expect.poll(() => page.$(warning), { timeout: 5000 }).not.toBeNull();
  await page.locator(field).fill(said);
  const made = await page.evaluate(async (name) => {
    const scan = document.querySelector(name) as unknown as {
      answer(id: string, value: number | string): Promise<void>;
      exportFile(format: string): Promise<File>;
      session: { answers: Record<string, unknown> };
      instrument: { themes: { items: { id: string; type: string; basis: boolean }[] }[] };
    };
    for (const id of ['a.1', 'a.2', 'b.1']) await scan.answer(id, 2);
    await scan.answer('s.1', 'Niets.');
    const csv = await (await scan.exportFile('csv')).text();
    const pdf = await scan.exportFile('pdf');
    return { answers: scan.session.answers, csv, pdf: pdf.size, items: scan.instrument.themes[0]?.items };
  }, tag);
  expect(made.answers).toMatchObject({ 'a.3': { value: null, note: said }, 's.1': { value: null, note: 'Niets.' } });
  expect(made.items?.[2]).toMatchObject({ id: 'a.3', type: 'text', basis: false });
  expect(made.csv).toContain(said);
  expect(made.pdf).toBeGreaterThan(1000);
});
