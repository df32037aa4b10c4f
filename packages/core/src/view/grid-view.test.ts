import type { Instrument, Scale } from '@zelfscan/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../items/answer-text.js';
import { kindOf } from '../items/index.js';
import { itemsOf, valueOf } from '../session.js';
import { smallCard } from '../testing/card.js';
import { smallInstrument } from '../testing/instrument.js';
import { anySession, at, frozen, sessionWith } from '../testing/sessions.js';
import { progressView } from './fill-view.js';
import { answerKeys, gridView, type GridView } from './grid-view.js';

const instrument = smallInstrument();
const mate = instrument.scales['mate'] as Scale;
const rowsOf = (view: GridView) => view.themes.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));

/** A scale with this many levels, worth 0 and up. */
const scaleOf = (count: number, change: Partial<Scale> = {}): Scale => ({
  ...mate,
  levels: Array.from({ length: count }, (_, i) => ({ value: i, label: `Trede ${i}`, meaning: '' })),
  ...change,
});

describe('the keys of a scale', () => {
  test('are the levels by their place, then “weet ik niet” and “niet van toepassing”', () => {
    expect(answerKeys(mate)).toEqual([
      { key: '1', value: 1, label: 'Nog niet' },
      { key: '2', value: 2, label: 'Deels' },
      { key: '3', value: 3, label: 'Grotendeels' },
      { key: '4', value: 4, label: 'Geborgd' },
      { key: '?', value: 'unknown', label: 'Weet ik niet' },
      { key: '–', value: 'na', label: 'Niet van toepassing' },
    ]);
  });

  test('count from 1 whatever the levels are worth', () => {
    const keys = answerKeys(scaleOf(3, { unknown: null, notApplicable: null }));
    expect(keys.map(({ key, value }) => [key, value])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
    ]);
  });

  test.each([
    ['no “weet ik niet”', { unknown: null }, ['1', '2', '–']],
    ['no “niet van toepassing”', { notApplicable: null }, ['1', '2', '?']],
    ['neither', { unknown: null, notApplicable: null }, ['1', '2']],
  ])('leave out what is not offered: %s', (_, change, keys) => {
    expect(answerKeys(scaleOf(2, change)).map(({ key }) => key)).toEqual(keys);
  });

  test('end with the ninth level; a tenth is still an answer', () => {
    const keys = answerKeys(scaleOf(11));
    expect(keys.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '', '?', '–']);
    expect(keys[9]).toEqual({ key: '', value: 9, label: 'Trede 9' });
  });
});

describe('the grid', () => {
  const noted = { value: null, note: 'navragen', at };
  const session = sessionWith({ '1.1': 3, '1.2': 'na', '1.3': 'unknown' });
  const view = gridView(instrument, { ...session, responses: { ...session.responses, '1.4': noted } });

  test('has every item below its theme, in the order of the instrument', () => {
    expect(view.themes.map(({ id, title, number }) => [id, title, number])).toEqual([
      ['een', 'Signaleren voluit', 1],
      ['twee', 'Veilig Thuis voluit', 2],
      ['drie', 'Leren voluit', 3],
    ]);
    expect(rowsOf(view).map(({ id }) => id)).toEqual(itemsOf(instrument, session).map(({ id }) => id));
    expect(view).toMatchObject({ scanId: 's1', name: 'Proefscan' });
  });

  test('shows answers in words; an item with only a note is open', () => {
    expect(view.themes[0]?.blocks[0]?.rows.map(({ id, value, label, note }) => [id, value, label, note])).toEqual([
      ['1.1', 3, 'Grotendeels', ''],
      ['1.2', 'na', 'Niet van toepassing', ''],
      ['1.3', 'unknown', 'Weet ik niet', ''],
      ['1.4', null, '', 'navragen'],
      ['1.5', null, '', ''],
    ]);
    expect(view.themes.map(({ done, total }) => [done, total])).toEqual([
      [3, 5],
      [0, 4],
      [0, 1],
    ]);
    expect([view.done, view.total]).toEqual([3, 10]);
  });

  test('leaves out what the short version does not ask', () => {
    const short = gridView(instrument, sessionWith({}, { subset: 'kort' }));
    expect(rowsOf(short).map(({ id }) => id)).not.toContain('1.5');
    expect(short.themes.map(({ id, number }) => [id, number])).toEqual([
      ['een', 1],
      ['twee', 2],
    ]);
  });

  test('has a line of keys for every theme, of its scale', () => {
    const janee = scaleOf(2, { id: 'janee', notApplicable: null });
    const scales: Instrument['scales'] = { mate, janee };
    const themes = instrument.themes.map((theme) => ({ ...theme, scale: theme.id === 'twee' ? 'janee' : 'mate' }));
    const grid = gridView(smallInstrument({ scales, themes }), sessionWith()).themes;
    expect(grid.map(({ blocks }) => blocks.map(({ keys, rows }) => [keys.length, rows.length]))).toEqual([
      [[6, 5]],
      [[3, 4]],
      [[6, 1]],
    ]);
  });

  test('takes an item of another type by its scale', () => {
    const card = smallCard();
    const [block] = gridView(card, { ...sessionWith(), instrumentId: card.id }).themes[0]?.blocks ?? [];
    expect(block?.keys.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '?']);
  });
});

test('for any session the grid agrees with the progress, and offers exactly what an item takes', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      const view = gridView(instrument, frozen(session));
      const { done, total, themes } = progressView(instrument, session);
      expect([view.done, view.total]).toEqual([done, total]);
      expect(view.themes.map((theme) => [theme.id, theme.done, theme.total])).toEqual(
        themes.map((theme) => [theme.id, theme.done, theme.total]),
      );
      const items = itemsOf(instrument, session);
      const blocks = view.themes.flatMap((theme) => theme.blocks);
      for (const { keys, rows } of blocks) {
        for (const row of rows) {
          const item = items.find(({ id }) => id === row.id);
          if (!item) throw new Error(`${row.id} is not asked`);
          expect(row.value).toBe(valueOf(session, row.id));
          expect(row.label).toBe(row.value === null ? '' : inWords(instrument, item, row.value).label);
          for (const { value } of keys) expect(kindOf(item).accept(instrument, item, value)).toBe(value);
        }
      }
    }),
  );
});
