import { readFileSync } from 'node:fs';
import { parseInstrument } from '@zelfscan/schema';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../build-report.js';
import type { ReportDocument } from '../../document.js';
import nl from 'texts:report/nl';
import { options } from '../../testing/fonts.js';
import { paths } from '../../testing/logos.js';
import { overlaps, readPdf } from '../../testing/read-pdf.js';
import { longNote } from '../../testing/reports.js';
import { mixed, view, type ScanOptions } from '../../testing/scan.js';
import { renderPdf } from './index.js';
import { onePage, page } from './style.js';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../instruments/kwaliteitskader-zelfscan/1.0.0/${name}.json`, import.meta.url),
      'utf8',
    ),
  );
const parsed = parseInstrument(read('instrument'), read('nl'));
if (!parsed.ok) throw new Error('the instrument cannot be read');
const instrument = parsed.value;
const ids = instrument.themes.flatMap(({ items }) => items).map(({ id }) => id);

const plans = (action: string) =>
  [0, 9, 20, 31, 44].map((n) => ({
    itemId: ids[n] ?? '',
    action,
    owner: 'Aandachtsfunctionaris',
    due: 'op 1 februari 2027',
  }));
const page1 = (scan: ScanOptions, notes = true): ReportDocument => ({
  ...buildReport(view({ instrument, ...scan }), nl, {
    organisation: 'Gemeente Voorbeeld',
    date: '2026-11-22',
    parts: ['summary'],
    notes,
  }),
  houseStyle: { logo: paths },
});
const long = 'Werkproces schrijven met de aandachtsfunctionaris en bespreken in het teamoverleg van januari';

const cases: readonly (readonly [string, ReportDocument])[] = [
  ['five priorities', page1({ value: mixed, priorities: plans('Samenwerking met Veilig Thuis vernieuwen') })],
  ['five long priorities and no notes', page1({ value: (i) => (i % 4) + 1, priorities: plans(long) }, false)],
  ['many flags', page1({ value: () => 1, priorities: plans('Samenwerking met Veilig Thuis vernieuwen') })],
  ['suggestions', page1({ value: mixed })],
  ['answers that are not known', page1({ value: () => 'unknown' })],
  ['no answers', page1({})],
];

describe('the summary of one page', { timeout: 60_000 }, () => {
  it.each(cases)('is one page with %s, with nothing over anything else', async (_, document) => {
    const { pages } = await readPdf(renderPdf(document, options));
    expect(pages).toHaveLength(1);
    const runs = pages[0] ?? [];
    expect(overlaps(runs)).toEqual([]);
    for (const { text, x, y, width, size } of runs) {
      expect(size, text).toBeGreaterThanOrEqual(8);
      expect(x + width, text).toBeLessThanOrEqual(page.right + 0.3);
      if (y !== page.footer) expect(y - size * 0.7, text).toBeGreaterThanOrEqual(onePage.top);
      if (Math.abs(y - page.footer) > 0.1) expect(y + size * 0.2, text).toBeLessThanOrEqual(onePage.bottom);
    }
  });

  it('fills its page where it can', async () => {
    const [, document] = cases[3] ?? [];
    const { pages } = await readPdf(renderPdf(document as ReportDocument, options));
    const lowest = Math.max(...(pages[0] ?? []).filter(({ y }) => y < page.footer - 1).map(({ y }) => y));
    expect(lowest).toBeGreaterThan(onePage.bottom - 120);
  });

  it('goes on with extreme texts, and loses none', async () => {
    const action = longNote(3);
    const { pages } = await readPdf(renderPdf(page1({ value: () => 1, priorities: plans(action) }), options));
    expect(pages.length).toBeGreaterThan(1);
    const said = pages
      .flat()
      .map(({ text }) => text)
      .join(' ');
    for (const word of action.split(' ')) expect(said).toContain(word);
    for (const runs of pages) expect(overlaps(runs)).toEqual([]);
  });
});
