import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import tablesEn from 'texts:tables/en';
import tablesNl from 'texts:tables/nl';
import { decimal, empty, name, text, whole, type Cell, type ReportTables } from '../../tables/model.js';
import { buildScanTables } from '../../tables/scan.js';
import { readCsv, unguarded } from '../../testing/read-csv.js';
import { at, filledSession, scanSource } from '../../testing/tables.js';
import { renderCsv } from './index.js';
import { nl } from '../../../../core/src/testing/wording.js';

const tablesOf = (rows: readonly (readonly Cell[])[], language = 'nl'): ReportTables => ({
  title: 'Proef',
  language,
  subject: '',
  author: '',
  createdAt: at,
  more: '',
  main: 'a',
  sheets: [
    {
      id: 'a',
      name: 'a',
      facts: [{ label: 'Niet in een tabel', value: whole(1) }],
      columns: (rows[0] ?? []).map((_, i) => ({ id: String(i), label: `k${i}`, kind: 'text', width: 1 })),
      rows,
    },
  ],
});
const lineOf = (cells: readonly Cell[], language?: string, options = {}) =>
  renderCsv(tablesOf([cells], language), { bom: false, ...options }).split('\r\n')[1];

const separator = fc.constantFrom(';' as const, ',' as const, '\t' as const);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n \'";,a＝') }),
);

describe('a file', () => {
  test('has a mark, headers, and a line per row that ends with CRLF', () => {
    expect(renderCsv(tablesOf([[text('a'), text('é')]]))).toBe('\ufeffk0;k1\r\na;é\r\n');
  });

  test('has no mark where none is wanted', () => {
    expect(renderCsv(tablesOf([[text('a')]]), { bom: false })).toBe('k0\r\na\r\n');
  });

  test('holds the sheet that is asked for', () => {
    const tables = buildScanTables(scanSource(filledSession()), tablesNl, { date: at });
    expect(renderCsv(tables, { sheet: 'actions', bom: false })).toMatch(
      /^Nummer;Onderwerp;Antwoord;Wat gaan we doen\?/,
    );
    expect(() => renderCsv(tables, { sheet: 'nothing' })).toThrow('nothing');
  });

  test('gives back the same texts, whatever they are', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) => fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1 })),
        separator,
        fc.boolean(),
        (rows, between, bom) => {
          const csv = renderCsv(tablesOf(rows.map((row) => row.map(text))), { separator: between, bom });
          expect(csv.startsWith('\ufeff')).toBe(bom);
          const [, ...back] = readCsv(csv.replace(/^\ufeff/, ''), between);
          expect(back.map((row) => row.map(unguarded))).toEqual(rows);
        },
      ),
    );
  });
});

describe('numbers', () => {
  test('have a comma where the words are Dutch and a semicolon is between them', () => {
    const cells = [decimal(2.25, 1), whole(3), empty];
    expect(lineOf(cells)).toBe('2,3;3;');
    expect(lineOf(cells, 'nl', { separator: ',' })).toBe('2.3,3,');
    expect(lineOf(cells, 'nl', { separator: '\t' })).toBe('2.3\t3\t');
    expect(lineOf(cells, 'en')).toBe('2.3;3;');
  });

  test('are rounded as the words about them are', () => {
    for (let of = 1; of <= 40; of++) {
      for (let sum = of; sum <= 4 * of; sum++) expect(lineOf([decimal(sum / of, 1)])).toBe(nl.score(sum / of));
    }
  });

  test('are never guarded', () => {
    expect(lineOf([whole(-3), decimal(-0.5, 1)])).toBe('-3;-0,5');
  });
});

describe('a text that would be worked out', () => {
  test.each([
    ['=1+1', `'=1+1`],
    ['+31 6 1234', `'+31 6 1234`],
    ['-5', `'-5`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['  =1+1', `'  =1+1`],
    [`"=1+1`, `"'""=1+1"`],
    [`'=1+1`, `''=1+1`],
    ['\t=1+1', `"'\t=1+1"`],
    ['\ttab', `"'\ttab"`],
    ['\rregel', `"'\rregel"`],
    ['＝1+1', `'＝1+1`],
    ['1+1=2', '1+1=2'],
    [`'s avonds`, `'s avonds`],
    ['a;b', '"a;b"'],
    ['zei "ja"', '"zei ""ja"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
  ])('%j', (from, to) => {
    expect(lineOf([text(from)])).toBe(to);
  });

  test('starts in no cell with a sign that is not behind an apostrophe', () => {
    fc.assert(
      fc.property(anyText, separator, (value, between) => {
        const [, [cell = ''] = []] = readCsv(
          renderCsv(tablesOf([[name(value)]]), { separator: between, bom: false }),
          between,
        );
        expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠\t\r]/);
      }),
    );
  });
});

test('the answers of a scan in English', () => {
  const csv = renderCsv(buildScanTables(scanSource(filledSession()), tablesEn, { date: at }), {
    separator: ',',
    bom: false,
  });
  const [header, first, ...others] = readCsv(csv, ',');
  expect(header).toEqual(Object.values(tablesEn.scan.answers));
  expect(first?.slice(0, 6)).toEqual([
    '1.1',
    'Signaleren en de meldcode',
    'Punt 1.1 over privé en financiën',
    expect.stringContaining('Stelling 1.1'),
    '3',
    'Grotendeels',
  ]);
  expect(others).toHaveLength(53);
});
