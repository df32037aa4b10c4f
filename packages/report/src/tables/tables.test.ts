import { groupSummary } from '@zelfscan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGroup, groupAt, played, smallCard, votes } from '../../../core/src/testing/card.js';
import { smallInstrument } from '../../../core/src/testing/instrument.js';
import { anySession, sessionWith } from '../../../core/src/testing/sessions.js';
import tablesEn from 'texts:tables/en';
import tablesNl from 'texts:tables/nl';
import { at, cardSource, filledSession, scanSource } from '../testing/tables.js';
import { buildCardTables } from './card.js';
import { time, type Cell, type ReportTables } from './model.js';
import { buildScanTables } from './scan.js';
import { buildSessionTables } from './session.js';
import { groupNl } from '../../../core/src/testing/wording.js';

const small = smallInstrument();
const card = smallCard();
const full = scanSource(filledSession());

const sheetOf = (tables: ReportTables, id: string) => {
  const sheet = tables.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
};

/** The rows of a sheet by the ids of its columns, as bare values. */
const rowsOf = (tables: ReportTables, id: string) => {
  const { columns, rows } = sheetOf(tables, id);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.id, bare(row[i]!)])));
};
const bare = (cell: Cell) =>
  cell.kind === 'empty' ? null : 'text' in cell ? cell.text : 'wall' in cell ? cell.wall : cell.value;
const factsOf = (tables: ReportTables, id: string) =>
  Object.fromEntries(sheetOf(tables, id).facts.map(({ label, value }) => [label, bare(value)]));

function expectSound(tables: ReportTables) {
  for (const { name, columns, rows } of tables.sheets) {
    expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      row.forEach((cell, i) => expect(['empty', columns[i]?.kind]).toContain(cell.kind));
    }
  }
  expect(structuredClone(tables)).toEqual(tables);
}

describe('the workbook of a scan', () => {
  const tables = buildScanTables(full, tablesNl, { date: at, organisation: 'Gemeente Voorbeeld' });

  test('has cells of the kind of their column, whatever was filled in', () => {
    fc.assert(
      fc.property(anySession(), fc.constantFrom(tablesNl, tablesEn), (session, messages) => {
        expectSound(buildScanTables(scanSource(session, small), messages, { date: at }));
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  test('says what it is', () => {
    expect(tables).toMatchObject({
      title: 'Team Noord, najaar 2026 – Kwaliteitskader zelfscan',
      language: 'nl',
      author: 'Gemeente Voorbeeld',
      createdAt: at,
      main: 'answers',
    });
    expect(tables.sheets.map(({ name }) => name)).toEqual([
      'samenvatting',
      'antwoorden',
      'verdeling',
      'acties',
      'gegevens',
    ]);
  });

  test('takes every score from the view, as a number', () => {
    const rows = rowsOf(tables, 'summary');
    expect(rows.map(({ score }) => score)).toEqual(full.view.themes.map(({ score }) => score));
    expect(rows.map(({ band }) => band)).toEqual(full.view.themes.map(({ band }) => band));
    expect(sheetOf(tables, 'summary').rows[0]?.[1]).toMatchObject({ kind: 'decimal', digits: 1 });
  });

  test('has no score where there is none, and no 0', () => {
    const open = buildScanTables(scanSource(sessionWith(), small), tablesNl, { date: at });
    expect(rowsOf(open, 'summary').map(({ score, band }) => [score, band])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(rowsOf(open, 'answers').every(({ score }) => score === null)).toBe(true);
  });

  test('counts all items of a theme once', () => {
    fc.assert(
      fc.property(anySession(), (session) => {
        const some = buildScanTables(scanSource(session, small), tablesNl, { date: at });
        for (const { theme, total, ...counts } of rowsOf(some, 'distribution')) {
          const sum = Object.values(counts).reduce<number>((before, count) => before + Number(count), 0);
          expect([theme, sum]).toEqual([theme, total]);
        }
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  test('says of each item what was answered', () => {
    const rows = rowsOf(tables, 'answers');
    expect(rows).toHaveLength(54);
    expect(rows[0]).toEqual({
      id: '1.1',
      theme: 'Signaleren en de meldcode',
      title: 'Punt 1.1 over privé en financiën',
      statement: expect.stringContaining('Stelling 1.1') as string,
      score: 3,
      answer: 'Grotendeels',
      meaning: 'Antwoord 3 bij 1.1: zo ziet dat er in ons team uit.',
      note: 'Toelichting bij 1.1.\nMet een tweede regel; en “tekens”.',
      basis: 'ja',
      first: 'nee',
      priority: 'ja',
      audience: 'Uitvoering',
      changed: bare(time(at)),
    });
    expect(rows[5]).toMatchObject({ score: null, answer: 'Weet ik niet', meaning: null, note: null });
    expect(rows[9]).toMatchObject({ score: null, answer: 'Niet van toepassing' });
    expect(rows[10]).toMatchObject({ score: null, answer: 'Nog niet ingevuld', changed: null });
    expect(rows[1]).toMatchObject({ score: 1, first: 'ja' });
  });

  test('says what was agreed', () => {
    expect(rowsOf(tables, 'actions')[0]).toEqual({
      id: '1.1',
      title: 'Punt 1.1 over privé en financiën',
      answer: 'Grotendeels',
      action: 'Actie 1',
      owner: 'Manager',
      due: '1-7-2027',
    });
  });

  test('opens with the facts of the scan', () => {
    expect(factsOf(tables, 'summary')).toMatchObject({
      'Naam van de scan': 'Team Noord, najaar 2026',
      Organisatie: 'Gemeente Voorbeeld',
      'Team of wijk': 'Noord',
      'Punten ingevuld': 50,
      'Punten in totaal': 54,
      'In het kort': full.view.summary.join(' '),
    });
  });

  test('offers the answers that fit', () => {
    const { columns } = sheetOf(tables, 'answers');
    expect(columns.find(({ id }) => id === 'score')?.choices).toEqual(['1', '2', '3', '4']);
    const labels = columns.find(({ id }) => id === 'answer')?.choices ?? [];
    for (const { answer } of rowsOf(tables, 'answers')) expect(labels).toContain(answer);
  });

  test('holds the parts that are asked for, and says that it is not all', () => {
    const plan = buildScanTables(full, tablesNl, { date: at, parts: ['plan'] });
    expect(plan.sheets.map(({ id }) => id)).toEqual(['actions', 'data']);
    expect(plan.main).toBe('actions');
    expect(rowsOf(plan, 'data').find(({ key }) => key === 'complete')).toEqual({ key: 'complete', value: 'no' });
    const summary = buildScanTables(full, tablesNl, { date: at, parts: ['summary'] });
    expect(summary.sheets.map(({ id }) => id)).toEqual(['summary', 'distribution', 'data']);
    expect(summary.main).toBe('summary');
  });

  test('has no note in it where none is wanted, not even on the sheet with data', () => {
    fc.assert(
      fc.property(anySession(fc.string().map((text) => `GEHEIM${text}`)), (session) => {
        const plain = { ...session, name: 'x', profile: {}, priorities: [] };
        const source = scanSource(plain, small);
        expect(JSON.stringify(buildScanTables(source, tablesNl, { date: at, notes: false }))).not.toContain('GEHEIM');
      }),
      { numRuns: 40 },
    );
  }, 20_000);
});

describe('the workbook of a card', () => {
  const answers = { aap: 1, noot: 'unknown', mies: 7 } as const;
  const source = cardSource(sessionWith(answers, { instrumentId: 'kaart', profile: {} }), card);

  test('says of each dilemma where one stands', () => {
    const tables = buildCardTables(source, tablesNl, { date: at });
    expectSound(tables);
    expect(rowsOf(tables, 'answers').map(({ id, score, answer, reserve }) => [id, score, answer, reserve])).toEqual([
      ['aap', 1, 'Helemaal links: Wel aap', 'nee'],
      ['noot', null, 'Weet ik niet', 'nee'],
      ['mies', 7, 'Helemaal rechts: Geen mies', 'nee'],
      ['wim', null, 'Nog niet gekozen', 'nee'],
      ['zus', null, 'Nog niet gekozen', 'nee'],
      ['extra', null, 'Nog niet gekozen', 'ja'],
    ]);
  });

  test('has no note in it where none is wanted', () => {
    const session = { ...source.session, responses: { aap: { value: 1, note: 'GEHEIM', at } } };
    const tables = buildCardTables(cardSource(session, card), tablesEn, { date: at, notes: false });
    expect(JSON.stringify(tables)).not.toContain('GEHEIM');
  });
});

describe('the workbook of a session', () => {
  const tablesOf = (session: Parameters<typeof groupSummary>[1], notes = true) =>
    buildSessionTables(groupSummary(card, session, groupNl), tablesNl, { date: at, notes });
  const twice = played(
    [
      ...votes(1, 2, 'unknown', 7),
      { type: 'reveal' },
      { type: 'go', step: 'again' },
      ...votes(2, 2, 3, 3),
      { type: 'reveal' },
      { type: 'note', itemId: 'aap', field: 'explain', text: 'GEHEIM' },
      { type: 'agree', itemId: 'aap', agreement: { accent: 'Eerst veilig' } },
      { type: 'reservation', itemId: 'aap', text: 'GEHEIM' },
    ],
    groupAt('choose'),
  );

  test('is sound, whatever the group did', () => {
    fc.assert(
      fc.property(anyGroup, (session) => expectSound(tablesOf(session))),
      { numRuns: 40 },
    );
  }, 20_000);

  test('counts each round', () => {
    const rows = rowsOf(tablesOf(twice), 'counts');
    const counts = (round: string) => rows.filter((row) => row['round'] === round).map((row) => row['count']);
    expect(counts('Eerste keuze')).toEqual([1, 1, 0, 0, 0, 0, 1, 1]);
    expect(counts('Tweede keuze')).toEqual([0, 2, 2, 0, 0, 0, 0, 0]);
    expect(rows.map(({ place }) => place).slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, null]);
    const [first, second] = rowsOf(tablesOf(twice), 'figures');
    expect(first).toMatchObject({ chose: 3, unknown: 1, median: 2, lowest: 1, highest: 7, word: null });
    expect(second).toMatchObject({ chose: 4, unknown: 0, median: 2.5, word: groupNl.words['dicht-bij-elkaar'] });
  });

  test('counts nothing where too few people voted to show it, and says why', () => {
    const pair = played([...votes(1, 7), { type: 'reveal' }], groupAt('choose', 2));
    const tables = tablesOf(pair);
    expect(rowsOf(tables, 'counts')).toEqual([]);
    expect(rowsOf(tables, 'figures')).toMatchObject([
      {
        chose: null,
        unknown: null,
        median: null,
        lowest: null,
        highest: null,
        sentence: null,
        why: groupNl.why['too-few-for-dots'],
      },
    ]);
  });

  test('says what was agreed, and what was noted only where that is wanted', () => {
    expect(rowsOf(tablesOf(twice), 'agreements')).toEqual([
      { dilemma: 'aap of niet', part: 'Accent', text: 'Eerst veilig' },
    ]);
    expect(rowsOf(tablesOf(twice), 'notes').map(({ about }) => about)).toEqual([
      'Wat de buitenste plekken zien',
      'Bedenkingen',
    ]);
    expect(JSON.stringify(tablesOf(twice, false))).not.toContain('GEHEIM');
  });
});

test('a moment is what the clock on the wall showed', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Europe/Amsterdam';
  expect(time('2026-11-22T23:30:00Z')).toEqual({ kind: 'time', wall: '2026-11-23T00:30' });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(time('no moment')).toEqual({ kind: 'empty' });
  expect(time('1600-01-01T00:00:00Z')).toEqual({ kind: 'empty' });
});
