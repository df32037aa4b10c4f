import { describe, expect, test } from 'vitest';
import { parseInstrument } from '../../../schema/src/index.js';
import { openQuestionFiles } from '../../../schema/src/testing/open-question.js';
import { carryOver, planCarryOver } from '../carry-over.js';
import { importPlan } from '../import/import-plan.js';
import { readScanFile, writeScanFile } from '../scan-file.js';
import { scoreSession } from '../scoring/score-session.js';
import { startSession, type Session } from '../session.js';
import { transition, type SessionEvent } from '../transition.js';
import { progressView, themeView } from '../view/fill-view.js';
import { gridView } from '../view/grid-view.js';
import { resultView } from '../view/result-view.js';
import { nl } from '../testing/wording.js';

const at = '2026-03-02T09:30:00.000Z';
const made = (change: (files: ReturnType<typeof openQuestionFiles>) => unknown = () => {}) => {
  const files = openQuestionFiles();
  change(files);
  const parsed = parseInstrument(files.definition, files.texts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const instrument = made();
const empty = startSession(instrument, { id: 's1', at, name: 'Proef' });

type Event = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, 'at'> : never) : never;
const after = (session: Session, ...events: Event[]): Session =>
  events.reduce((before, event) => {
    const next = transition(instrument, before, { ...event, at });
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    return next.session;
  }, session);

const scored: Event[] = ['a.1', 'a.2', 'b.1'].map((itemId) => ({ type: 'answer', itemId, value: 2 }));
const filled = after(empty, ...scored, { type: 'answer', itemId: 'a.3', value: 'Eerder bellen.' });

describe('the answer to an open question', () => {
  test('is its note, by a call and by typing alike', () => {
    expect(filled.responses['a.3']).toEqual({ value: null, note: 'Eerder bellen.', at });
    const typed = after(empty, { type: 'note', itemId: 'a.3', note: 'Eerder bellen.' });
    expect(typed.responses['a.3']).toEqual(filled.responses['a.3']);
    expect(after(filled, { type: 'clear', itemId: 'a.3' }).responses['a.3']).toEqual({ value: null, note: '', at });
  });

  test.each([
    ['a number', 3],
    ['too long', 'x'.repeat(100_001)],
    ['null', null],
    ['nothing', undefined],
    ['an object', {}],
  ])('is a text that can be stored, not %s', (_, value) => {
    const refused = transition(instrument, empty, { type: 'answer', itemId: 'a.3', value, at });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'value-out-of-range' } });
  });

  test('counts as progress once there is a word in it', () => {
    const done = (note: string) => progressView(instrument, after(empty, { type: 'note', itemId: 'a.3', note })).done;
    expect([done(''), done('  \n'), done('Ja')]).toEqual([0, 0, 1]);
    expect(themeView(instrument, filled, nl.score).open).toEqual([]);
    expect(gridView(instrument, filled)).toMatchObject({ done: 4, total: 5 });
  });

  test('has no part in any figure, and is never put forward', () => {
    const without = after(empty, ...scored);
    const [one, other] = [scoreSession(instrument, filled), scoreSession(instrument, without)];
    expect(one.themes).toEqual(other.themes);
    expect(one.priorities).toEqual(other.priorities);
    expect(one.themes[0]).toMatchObject({ total: 2, answered: 2, score: 2, leftOut: [] });
    expect(one.themes[2]).toMatchObject({ total: 0, score: null, place: null });
    expect([one.done, other.done, one.total]).toEqual([4, 3, 5]);
  });

  test('stands in the results as it was written', () => {
    const view = resultView(instrument, filled, nl);
    expect(view.themes[0]?.items[2]).toMatchObject({ type: 'text', label: 'in eigen woorden', note: 'Eerder bellen.' });
    expect(view.themes[2]?.items[0]).toMatchObject({ label: 'nog niet ingevuld', note: '' });
    expect(view.themes[2]?.explanation).toBe('Dit thema heeft alleen open vragen. Daarom is er geen score.');
  });

  test('leaves the key to the charts whole, also where a theme of open questions stands first', () => {
    const first = made(({ definition }) => definition.themes.reverse());
    const { legend, radar } = resultView(first, filled, nl);
    expect(legend.map(({ label }) => label).slice(0, 3)).toEqual(['Nee', 'Half', 'Ja']);
    expect(radar.rings.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });

  test('is a row without keys to key in', () => {
    const [first] = gridView(instrument, filled).themes;
    expect(first?.blocks.map(({ written, keys, rows }) => [written, keys.length, rows.map(({ id }) => id)])).toEqual([
      [false, 5, ['a.1', 'a.2']],
      [true, 0, ['a.3']],
    ]);
  });

  test('comes back from a file; a value in its place is damage', () => {
    const file = writeScanFile(filled, at);
    const read = readScanFile(instrument, file);
    expect(read.ok && read.session).toEqual(filled);
    const damaged = file.replace(/"itemId": ?"a\.3",(\s*)"value": ?null/, '"itemId": "a.3", "value": "Ja"');
    expect(damaged).not.toBe(file);
    expect(readScanFile(instrument, damaged).ok).toBe(false);
  });

  test('is a difference between two scans, told once', () => {
    const file = after(filled, { type: 'note', itemId: 'a.3', note: 'Later bellen.' });
    expect(importPlan(instrument, file, filled).differences).toEqual([
      { kind: 'answer', title: 'Anders doen', here: 'Eerder bellen.', file: 'Later bellen.' },
    ]);
  });
});

describe('carrying an open question over', () => {
  const next = (change: Parameters<typeof made>[0]) =>
    made((files) => {
      files.definition.version = files.texts.version = '2.0.0';
      change?.(files);
    });
  const start = { id: 's2', at };
  const from = { instrument, session: filled };

  test('goes by itself where it asks the same', () => {
    const over = carryOver(
      from,
      next(() => {}),
      start,
    );
    expect(over.ok && over.session.responses['a.3']?.note).toBe('Eerder bellen.');
  });

  test('is decided on where its words changed', () => {
    const to = next(({ texts }) => (texts.items['a.3']!.statement = 'Wat doen jullie hetzelfde?'));
    expect(planCarryOver(from, to).pairs.find(({ to }) => to.id === 'a.3')).toMatchObject({
      fits: true,
      toDecide: true,
    });
    const open = carryOver(from, to, start);
    expect(open.ok && open.session.responses['a.3']).toBe(undefined);
    const taken = carryOver(from, to, start, { 'a.3': 'take' });
    expect(taken.ok && taken.session.responses['a.3']?.note).toBe('Eerder bellen.');
  });

  test('never becomes an answer of another type, nor a note an answer', () => {
    const to = next(({ definition, texts }) => {
      const [first] = definition.themes[0]!.items;
      definition.themes[0]!.items = [
        { id: 'a.1', type: 'text', sources: [] },
        { ...first!, id: 'a.2' },
        { ...first!, id: 'a.3' },
      ];
      const words = texts.items['a.1']!;
      texts.items['a.1'] = { ...texts.items['a.3']!, statement: 'Wat gaat er goed?' };
      texts.items['a.3'] = { ...words, statement: 'Bij ons gaat dit anders.' };
    });
    const noted = after(filled, { type: 'note', itemId: 'a.1', note: 'zie verslag' });
    const over = carryOver({ instrument, session: noted }, to, start);
    const moved = over.ok ? over.session.responses : {};
    expect(moved['a.3']?.note ?? '').toBe('');
    expect(moved['a.1']?.note ?? '').toBe('');
  });
});
