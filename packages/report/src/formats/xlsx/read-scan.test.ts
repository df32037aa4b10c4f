import { readScanFile } from '@zelfscan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCard } from '../../../../core/src/testing/card.js';
import { smallInstrument } from '../../../../core/src/testing/instrument.js';
import { sessionWith } from '../../../../core/src/testing/sessions.js';
import tablesEn from 'texts:tables/en';
import tablesNl from 'texts:tables/nl';
import { buildCardTables } from '../../tables/card.js';
import { empty, name, text, whole, type Cell, type ReportTables, type Sheet } from '../../tables/model.js';
import { buildScanTables } from '../../tables/scan.js';
import { buildSessionTables } from '../../tables/session.js';
import { summary } from '../../testing/dilemmas.js';
import { at, cardSource, scanSource } from '../../testing/tables.js';
import { withDirectory } from '../../testing/zips.js';
import { bytesOf, openZip, packZip, textOf } from '../../zip.js';
import { renderXlsx } from './index.js';
import { readXlsxScan } from './read-scan.js';

const small = smallInstrument();
const session = sessionWith(
  { '1.1': 2, '1.2': 'unknown', '2.1': 'na' },
  { profile: { team: 'Noord' }, priorities: [{ itemId: '1.1', action: 'Doen', owner: 'Manager', due: 'zomer' }] },
);
const tables = buildScanTables(scanSource(session, small), tablesNl, { date: at });

/** The tables, with one sheet changed, as someone in a spreadsheet would. */
const changed = (id: string, change: (sheet: Sheet) => Partial<Sheet>, from = tables): ReportTables => ({
  ...from,
  sheets: from.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change(sheet) } : sheet)),
});

/** One cell of a sheet replaced; rows are those of the table, from 0. */
const typed = (id: string, row: number, column: string, cell: Cell, from = tables) =>
  changed(
    id,
    ({ columns, rows }) => ({
      columns: columns.map((each) =>
        each.id === column && cell.kind !== 'empty' ? { ...each, kind: cell.kind } : each,
      ),
      rows: rows.map((cells, i) =>
        i === row
          ? cells.with(
              columns.findIndex((each) => each.id === column),
              cell,
            )
          : cells,
      ),
    }),
    from,
  );

async function readBack(from: ReportTables, of = small) {
  const read = await readXlsxScan(await renderXlsx(from));
  if (!read.ok) return read;
  const done = readScanFile(of, read.content);
  return done.ok ? done : { ...done, problem: { ...done.problem, place: read.cellOf(done.problem.place) } };
}

const answerOf = async (from: ReportTables, itemId: string) => {
  const read = await readBack(from);
  return read.ok ? read.session.responses[itemId]?.value : read.problem;
};

describe('what someone changed in a spreadsheet', () => {
  test('an answer, as score and word', async () => {
    const both = typed('answers', 0, 'answer', text('Geborgd'), typed('answers', 0, 'score', whole(4)));
    expect(await answerOf(both, '1.1')).toBe(4);
  });

  test('an item that was open: the score alone, or the word alone', async () => {
    expect(await answerOf(typed('answers', 2, 'score', whole(3)), '1.3')).toBe(3);
    expect(await answerOf(typed('answers', 2, 'answer', text(' grotendeels ')), '1.3')).toBe(3);
    expect(await answerOf(typed('answers', 2, 'answer', text('Niet van toepassing')), '1.3')).toBe('na');
    expect(await answerOf(typed('answers', 2, 'score', text('3')), '1.3')).toBe(3);
  });

  test('an answer taken away', async () => {
    const none = typed('answers', 0, 'answer', empty, typed('answers', 0, 'score', empty));
    expect(await answerOf(none, '1.1')).toBe(null);
    const said = typed('answers', 0, 'answer', text('Nog niet ingevuld'), typed('answers', 0, 'score', empty));
    expect(await answerOf(said, '1.1')).toBe(null);
  });

  test('a note, also one that looks like a number or a date', async () => {
    const note = async (cell: Cell) => {
      const read = await readBack(typed('answers', 0, 'note', cell));
      return read.ok && read.session.responses['1.1']?.note;
    };
    expect(await note(text('Nieuw'))).toBe('Nieuw');
    expect(await note(whole(2027))).toBe('2027');
    expect(await note({ kind: 'time', wall: '2027-07-01T00:00' })).toBe('2027-07-01');
    expect(await note({ kind: 'time', wall: '2027-07-01T09:30' })).toBe('2027-07-01 09:30');
  });

  test('what was agreed, and an item more', async () => {
    const more = changed('actions', ({ rows }) => ({
      rows: [...rows, [name('1.2'), empty, empty, text('Uitzoeken'), empty, empty]],
    }));
    const read = await readBack(typed('actions', 0, 'owner', text('Teamleider'), more));
    expect(read.ok && read.session.priorities).toEqual([
      { itemId: '1.1', action: 'Doen', owner: 'Teamleider', due: 'zomer' },
      { itemId: '1.2', action: 'Uitzoeken', owner: '', due: '' },
    ]);
  });

  test('the order of sheets, rows and columns, and their names', async () => {
    const shuffled: ReportTables = {
      ...tables,
      sheets: [...tables.sheets].reverse().map((sheet, i) => ({
        ...sheet,
        name: `Blad ${i}`,
        columns: [...sheet.columns].reverse(),
        rows: [...sheet.rows].reverse().map((row) => [...row].reverse()),
      })),
    };
    expect(await readBack(shuffled)).toEqual({ ok: true, session });
  });

  test('rows between and below that say nothing about an item, and lines above the headers', async () => {
    const extra = changed('answers', ({ columns, rows }) => {
      const blank = columns.map(() => empty);
      return {
        rows: [blank, ...rows, blank, [name('Totaal'), ...blank.slice(1)]],
        facts: [{ label: 'Van Jan', value: text('x') }],
      };
    });
    expect(await readBack(extra)).toEqual({ ok: true, session });
  });

  test('another sheet, and another column', async () => {
    const own: Sheet = { ...tables.sheets[0]!, id: 'own', name: 'eigen blad' };
    const more = changed('answers', ({ columns, rows }) => ({
      columns: [{ id: 'x', label: 'Eigen kolom', kind: 'text', width: 9 }, ...columns],
      rows: rows.map((row) => [text('x'), ...row]),
    }));
    expect(await readBack({ ...more, sheets: [own, ...more.sheets] })).toEqual({ ok: true, session });
  });
});

describe('a cell that does not fit is named, with what was expected', () => {
  const cases: readonly [name: string, from: ReportTables, place: string, expected: RegExp, got: string][] = [
    [
      'a score and a word that differ',
      typed('answers', 0, 'score', whole(3)),
      'antwoorden!E2',
      /^2, as in antwoorden!F2$/,
      '3',
    ],
    ['a score where nobody knows', typed('answers', 1, 'score', whole(3)), 'antwoorden!E3', /^nothing, as in/, '3'],
    [
      'a score between two',
      typed('answers', 0, 'score', { kind: 'decimal', value: 2.5, digits: 1 }),
      'antwoorden!E2',
      /whole number/,
      '2.5',
    ],
    ['a score in words', typed('answers', 0, 'score', text('twee')), 'antwoorden!E2', /whole number/, 'twee'],
    [
      'a score that became a date',
      typed('answers', 2, 'score', { kind: 'time', wall: '2026-03-02T00:00' }),
      'antwoorden!E4',
      /whole number/,
      '2026-03-02',
    ],
    [
      'a word that is no answer',
      typed('answers', 0, 'answer', text('Prima')),
      'antwoorden!F2',
      /^Nog niet \/ Deels \//,
      'Prima',
    ],
    [
      'a note in the wrong cell',
      typed('answers', 0, 'answer', text('geheim '.repeat(20))),
      'antwoorden!F2',
      /Deels/,
      '140 characters',
    ],
    ['a score that no scale has', typed('answers', 2, 'score', whole(7)), 'antwoorden!E4', /1, 2, 3, 4/, 'number'],
    [
      'an answer without an item',
      typed('answers', 0, 'id', empty),
      'antwoorden!A2',
      /number of an item, as antwoorden!E2/,
      'nothing',
    ],
    ['an item that is not there', typed('answers', 0, 'id', name('9.9')), 'antwoorden', /a row for item 1.1/, 'none'],
    [
      'an item twice',
      changed('answers', ({ rows }) => ({ rows: [...rows, rows[0]!] })),
      'antwoorden!A12',
      /one response/,
      '1.1',
    ],
    [
      'a row that is gone',
      changed('answers', ({ rows }) => ({ rows: rows.slice(1) })),
      'antwoorden',
      /a row for item 1.1/,
      'none',
    ],
    [
      'a column that is gone',
      changed('answers', ({ columns, rows }) => ({ columns: columns.slice(1), rows: rows.map((row) => row.slice(1)) })),
      'antwoorden',
      /Nummer, Score, Antwoord, Toelichting/,
      'none',
    ],
    [
      'an action without an item',
      changed('actions', ({ rows }) => ({ rows: [...rows, [empty, empty, empty, text('Doen'), empty, empty]] })),
      'acties!A3',
      /acties!D3/,
      'nothing',
    ],
    [
      'no sheet with actions',
      { ...tables, sheets: tables.sheets.filter(({ id }) => id !== 'actions') },
      'acties',
      /Wat gaan we doen/,
      'none',
    ],
  ];
  test.each(cases)('%s', async (_, from, place, expected, got) => {
    const read = await readBack(from);
    expect(read).toMatchObject({ ok: false, problem: { code: 'file-damaged', place, got } });
    expect(!read.ok && read.problem.expected).toMatch(expected);
    expect(!read.ok && read.problem.next).toBeTruthy();
  });

  test('on a card too', async () => {
    const card = smallCard();
    const source = cardSource(sessionWith({ aap: 2 }, { instrumentId: 'kaart', profile: {} }), card);
    const from = buildCardTables(source, tablesEn, { date: at });
    expect(await readBack(typed('answers', 0, 'score', whole(6), from), card)).toMatchObject({
      ok: false,
      problem: { code: 'file-damaged', place: 'answers!F2', expected: '2, as in answers!G2', got: '6' },
    });
  });

  test('among facts', async () => {
    const row = tables.sheets.at(-1)!.rows.findIndex(([key]) => key?.kind === 'name' && key.text === 'scan.createdAt');
    const read = await readBack(typed('data', row, 'value', text('gisteren')));
    expect(read).toMatchObject({ ok: false, problem: { code: 'file-damaged', place: `gegevens!B${row + 4}` } });
  });
});

describe('a workbook that is not read', () => {
  const fact = (key: string, value: Cell) => {
    const rows = tables.sheets.at(-1)!.rows;
    return typed(
      'data',
      rows.findIndex(([cell]) => cell?.kind === 'name' && cell.text === key),
      'value',
      value,
    );
  };

  test.each([
    ['of a newer zelfscan', fact('format', text('2')), 'file-too-new'],
    ['without a format', fact('format', empty), 'file-damaged'],
    ['of something else', fact('kind', text('recept')), 'file-foreign'],
    [
      'with a part of a scan',
      buildScanTables(scanSource(session, small), tablesNl, { date: at, parts: ['answers'] }),
      'file-without-scan',
    ],
    [
      'without notes',
      buildScanTables(scanSource(session, small), tablesNl, { date: at, notes: false }),
      'file-without-scan',
    ],
    ['of a group', buildSessionTables(summary(), tablesNl, { date: at }), 'file-foreign'],
    ['without its facts', { ...tables, sheets: tables.sheets.slice(0, -1) }, 'file-foreign'],
    [
      'with a broken rest',
      changed('data', ({ rows }) => ({ rows: [...rows, [name('more'), text('{')]] })),
      'file-damaged',
    ],
  ])('%s', async (_, from, code) => {
    expect(await readBack(from)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('bytes of anyone', async () => {
  const bytes = await renderXlsx(tables);
  const problem = async (from: Uint8Array) => {
    const read = await readXlsxScan(from);
    return read.ok ? null : read.problem;
  };
  /** The workbook, with one of its parts replaced. */
  const replaced = (path: string, change: (xml: string) => string) => {
    const opened = openZip(bytes, { file: 1e7, entries: 64, entry: 1e7, total: 1e7, ratio: 1e4 }, () => true);
    if (!opened.ok) throw new Error(opened.why);
    return packZip(
      new Map([...opened.parts].map(([at, part]) => [at, at === path ? bytesOf(change(textOf(part))) : part])),
    );
  };
  const answers = 'xl/worksheets/sheet2.xml';

  test.each([
    ['nothing', new Uint8Array(), 'file-foreign'],
    ['a text', bytesOf('Beste collega,'), 'file-foreign'],
    [
      'an old workbook, or one with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'file-foreign',
    ],
    ['half a workbook', bytes.subarray(0, bytes.length / 2), 'file-damaged'],
    ['an archive of something else', packZip(new Map([['word/document.xml', bytesOf('<a/>')]])), 'file-foreign'],
    [
      'too many parts',
      packZip(new Map(Array.from({ length: 65 }, (_, i) => [`${i}.xml`, bytesOf('a')]))),
      'file-too-large',
    ],
    [
      'a bomb',
      withDirectory(packZip(new Map([['xl/workbook.xml', bytesOf('a')]])), { size: 30_000_000 }),
      'file-too-large',
    ],
    ['a workbook without a list of sheets', replaced('xl/workbook.xml', () => '<workbook></workbook>'), 'file-damaged'],
    ['a workbook that is no XML', replaced('xl/workbook.xml', () => 'x<'), 'file-damaged'],
    ['a sheet that is no XML', replaced(answers, (xml) => xml.slice(0, 5000)), 'file-damaged'],
    ['a cell without a place', replaced(answers, (xml) => xml.replace(' r="B3"', '')), 'file-damaged'],
    ['a cell far to the right', replaced(answers, (xml) => xml.replace('r="M11"', 'r="XFD11"')), 'file-foreign'],
    ['a row far down', replaced(answers, (xml) => xml.replace('<row r="11"', '<row r="1048576"')), 'file-foreign'],
    [
      'a row with a number that is none',
      replaced(answers, (xml) => xml.replace('<row r="11"', '<row r="1e9"')),
      'file-foreign',
    ],
    [
      'a place behind a sign',
      replaced(answers, (xml) => xml.replace('<row r="11"', '<row x=">" r="99999999"')),
      'file-foreign',
    ],
    [
      'a place in a name space',
      replaced(answers, (xml) => xml.replace('<row r="11"', '<row r="11" x:r="99999999"')),
      'file-foreign',
    ],
    [
      'entities that grow',
      replaced(answers, (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "x">]><worksheet'),
      ),
      null,
    ],
  ])('%s', async (_, from, code) => {
    expect((await problem(from))?.code ?? null).toBe(code);
  });

  test('rows without anything in them are passed over, also the last one of a million', async () => {
    const from = replaced(answers, (xml) => xml.replace('</sheetData>', '<row r="1048576" ht="12.8"/></sheetData>'));
    expect(await problem(from)).toBeNull();
  });

  test('any change of a byte is refused, or read as it was; never a throw', async () => {
    const before = await readXlsxScan(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const other = bytes.slice();
        other[place]! ^= change;
        const read = await readXlsxScan(other);
        if (read.ok) expect(before.ok && read.content).toBe(before.ok && before.content);
        else expect(read.problem.code).toMatch(/^file-/);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('any change in the XML is refused or read; never a throw', async () => {
    const opened = openZip(bytes, { file: 1e7, entries: 64, entry: 1e7, total: 1e7, ratio: 1e4 }, () => true);
    const paths = opened.ok ? [...opened.parts.keys()] : [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('', '<', '"', '&', '</c>', '<c r="A1"/>', '<row>', '999999999', '\u0000', ' r="ZZZ1"'),
        fc.nat(20),
        async (path, share, by, length) => {
          const from = replaced(path, (xml) => {
            const place = Math.floor(xml.length * share);
            return xml.slice(0, place) + by + xml.slice(place + length);
          });
          const read = await readXlsxScan(from);
          if (read.ok) expect(readScanFile(small, read.content)).toHaveProperty('ok');
          else expect(read.problem.code).toMatch(/^file-/);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});
