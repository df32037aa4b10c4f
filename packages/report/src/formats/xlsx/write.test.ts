import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import tablesNl from 'texts:tables/nl';
import { decimal, empty, name, text, whole, type Cell, type ReportTables } from '../../tables/model.js';
import { buildScanTables } from '../../tables/scan.js';
import { at, filledSession, scanSource } from '../../testing/tables.js';
import { openZip, textOf } from '../../zip.js';
import { renderXlsx } from './index.js';
import { readSheets } from './read.js';

/** Any UTF-16, also halves of a character. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const tables = buildScanTables(scanSource(filledSession()), tablesNl, { date: at, organisation: 'B&W <Voorbeeld>' });
const limits = { file: 1e7, entries: 64, entry: 1e7, total: 1e7, ratio: 1e4 };

async function partsOf(from: ReportTables) {
  const opened = openZip(await renderXlsx(from), limits, () => true);
  if (!opened.ok) throw new Error(opened.why);
  return new Map([...opened.parts].map(([path, bytes]) => [path, textOf(bytes)]));
}

async function sheetsOf(from: ReportTables) {
  const read = await readSheets(await renderXlsx(from));
  if (!read.ok) throw new Error(read.problem.got);
  return read.sheets;
}

const tablesOf = (
  rows: readonly (readonly Cell[])[],
  change: Partial<ReportTables['sheets'][number]> = {},
): ReportTables => ({
  ...tables,
  sheets: [
    {
      id: 'a',
      name: 'a',
      facts: [],
      columns: (rows[0] ?? []).map((_, i) => ({ id: String(i), label: `k${i}`, kind: 'text', width: 20 })),
      rows,
      ...change,
    },
  ],
});

const sly = fc.string({ unit: fc.constantFrom(...'=+-@\t\n \'"<>&;_x00041Dé★😀]') });
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), anyUnits, sly);

describe('a workbook', async () => {
  const parts = await partsOf(tables);
  const answers = parts.get('xl/worksheets/sheet2.xml') ?? '';

  test('is the same bytes each time, in every time zone', async () => {
    const zone = process.env['TZ'];
    const bytes: string[] = [];
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      process.env['TZ'] = place;
      bytes.push(Buffer.from(await renderXlsx(tables)).toString('base64'));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(bytes).size).toBe(1);
  });

  test('has its sheets by name, in order', async () => {
    const sheets = await sheetsOf(tables);
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'samenvatting',
      'antwoorden',
      'verdeling',
      'acties',
      'gegevens',
    ]);
  });

  test('has a title, a maker, a moment and a language', () => {
    const properties = parts.get('docProps/core.xml');
    expect(properties).toContain('<dc:title>Team Noord, najaar 2026 – Kwaliteitskader zelfscan</dc:title>');
    expect(properties).toContain('<dc:creator>B&#38;W &#60;Voorbeeld&#62;</dc:creator>');
    expect(properties).toContain('<dc:language>nl</dc:language>');
    expect(properties).toContain(`>${at}</dcterms:created>`);
    expect(parts.get('_rels/.rels')).toContain('Target="docProps/core.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  });

  test('keeps the headers in view, in a filter, and on every printed page', () => {
    expect(answers).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(answers).toContain('</sheetData><autoFilter ref="A1:M55"/>');
    const book = parts.get('xl/workbook.xml');
    expect(book).toContain(`name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'antwoorden'!$A$1:$M$55<`);
    expect(book).toContain(`name="_xlnm.Print_Titles" localSheetId="1">'antwoorden'!$1:$1<`);
  });

  test('keeps nothing in view where facts stand above the table', () => {
    const summary = parts.get('xl/worksheets/sheet1.xml');
    expect(summary).not.toContain('<pane');
    expect(summary).toMatch(/<autoFilter ref="A\d\d:I\d\d"\/>/);
  });

  test('offers the words for answers', () => {
    expect(answers).toContain('<formula1>&#34;1,2,3,4&#34;</formula1>');
    expect(answers).toContain('sqref="F2:F55"><formula1>&#34;Nog niet,Deels,Grotendeels,Geborgd,Weet ik niet,');
  });

  test('has the parts of a sheet in the order that the format asks for', () => {
    const order =
      'sheetPr sheetViews cols sheetData autoFilter dataValidations pageMargins pageSetup headerFooter ignoredErrors';
    const found = [...answers.matchAll(/<(\w+)/g)].map(([, tag = '']) => tag);
    const places = order.split(' ').map((tag) => found.indexOf(tag));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(answers).not.toContain('<drawing');
  });

  test('names all of its parts, and has all that it names', () => {
    const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    const own = [...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    expect(named.sort()).toEqual(own.sort());
  });

  test('opens without a table too', async () => {
    const facts = [
      { label: 'Naam', value: text('x') },
      { label: 'Een regel over alles', value: empty },
    ];
    const [sheet] = await sheetsOf(tablesOf([], { facts }));
    expect(sheet?.rows).toEqual([
      ['Naam', 'x'],
      ['Een regel over alles', null],
    ]);
  });

  test('refuses a moment that is none', async () => {
    await expect(renderXlsx({ ...tables, createdAt: 'gisteren' })).rejects.toThrow(RangeError);
  });
});

describe('a cell', () => {
  test('holds a number as a number, with a format', async () => {
    const made = tablesOf([[whole(3), decimal(2.25, 1), { kind: 'time', wall: '2026-11-22T11:05' }]]);
    const [sheet] = await sheetsOf(made);
    expect(sheet?.rows[1]).toEqual([3, 2.25, new Date('2026-11-22T11:05:00Z')]);
    const formats = (await partsOf(made)).get('xl/styles.xml');
    for (const format of ['0', '0.0', 'dd-mm-yyyy hh:mm']) expect(formats).toContain(`formatCode="${format}"`);
  });

  test('holds a text as that text, and never as a formula or a number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), async (rows) => {
        const made = tablesOf(rows.map(([one, two]) => [text(one), name(two)]));
        const [sheet] = await sheetsOf(made);
        const back = sheet?.rows.slice(1).map(([one, two]) => [one ?? '', two ?? '']) ?? [];
        // Empty rows at the end are no rows.
        expect(rows.map((row, i) => back[i] ?? row.map(() => ''))).toEqual(rows);
        const xml = (await partsOf(made)).get('xl/worksheets/sheet1.xml') ?? '';
        expect(xml).not.toMatch(/<f[ >]|t="str"/);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test.each([' ', '\n', ' a ', '\r', '\r\n', '0', '1.10', '2026-11-22', 'TRUE', '_x0041_', ']]>', '\u0085', '\u2028'])(
    'keeps %j',
    async (value) => {
      const [sheet] = await sheetsOf(tablesOf([[text(value), text('end')]]));
      expect(sheet?.rows[1]).toEqual([value, 'end']);
    },
  );

  test('stays a text when someone edits it', async () => {
    const xml = (await partsOf(tablesOf([[text('=1+1'), text('gewoon'), name('1.4')]]))).get(
      'xl/worksheets/sheet1.xml',
    );
    const [, formula, plain, id] = /r="A2" s="(\d+)".*r="B2" s="(\d+)".*r="C2" s="(\d+)"/.exec(xml ?? '') ?? [];
    expect(formula).toBe(id);
    expect(formula).not.toBe(plain);
  });

  test('never holds more than a spreadsheet takes', async () => {
    const long = '😀'.repeat(40_000);
    const [sheet] = await sheetsOf(
      tablesOf([
        [text('kort'), text('kort')],
        [text(long), text('b')],
      ]),
    );
    expect(sheet?.rows[0]).toEqual(['k0', 'k0 (vervolg 2)', 'k0 (vervolg 3)', 'k1']);
    const cells = sheet?.rows[2]?.slice(0, 3) as string[];
    for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cells.join('')).toBe(long);
    for (const cell of cells) expect(cell).not.toMatch(/\p{Cs}/u);
  });
});
