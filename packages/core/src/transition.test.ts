import { describe, expect, test } from 'vitest';
import type { Session } from './session.js';
import { smallInstrument } from './testing/instrument.js';
import { frozen, sessionWith } from './testing/sessions.js';
import { transition, type Effect, type SessionEvent } from './transition.js';

const instrument = frozen(smallInstrument());
const later = '2026-03-02T09:31:00.000Z';
const start = frozen(
  sessionWith(
    { '1.1': 2, '1.2': 'unknown' },
    {
      priorities: [
        { itemId: '1.1', action: 'oefenen', owner: 'manager', due: 'mei' },
        { itemId: '1.2', action: '', owner: '', due: '' },
      ],
    },
  ),
);

function after(
  event: Record<string, unknown> & { type: string },
  session = start,
): { session: Session; effects: readonly Effect[] } {
  const done = transition(instrument, session, { at: later, ...event } as SessionEvent);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done;
}

const save = (items: readonly string[] = [], durability = 'relaxed') => [{ type: 'save', items, durability }];

describe('answer', () => {
  test.each([1, 2, 3, 4, 'unknown', 'na'])('%s is kept, and only that item is saved', (value) => {
    const { session, effects } = after({ type: 'answer', itemId: '1.3', value });
    expect(session.responses['1.3']).toEqual({ value, note: '', at: later });
    expect(session.updatedAt).toBe(later);
    expect(effects).toEqual(save(['1.3']));
  });

  test('leaves the note and all other facts as they are', () => {
    const noted = after({ type: 'note', itemId: '1.1', note: 'zie het plan' }).session;
    const { session } = after({ type: 'answer', itemId: '1.1', value: 4 }, noted);
    expect(session).toEqual({
      ...start,
      updatedAt: later,
      responses: { ...start.responses, '1.1': { value: 4, note: 'zie het plan', at: later } },
    });
    expect(session.responses['1.2']).toBe(start.responses['1.2']);
  });

  test('takes a note along, an empty one too', () => {
    const noted = after({ type: 'answer', itemId: '1.1', value: 'na', note: 'geen kinderen' }).session;
    expect(noted.responses['1.1']).toEqual({ value: 'na', note: 'geen kinderen', at: later });
    expect(after({ type: 'answer', itemId: '1.1', value: 1, note: '' }, noted).session.responses['1.1']?.note).toBe('');
  });
});

describe('note and clear', () => {
  test('a note without an answer leaves the item open', () => {
    const { session, effects } = after({ type: 'note', itemId: '2.1', note: 'navragen' });
    expect(session.responses['2.1']).toEqual({ value: null, note: 'navragen', at: later });
    expect(effects).toEqual(save(['2.1']));
  });

  test('a note leaves the answer', () => {
    expect(after({ type: 'note', itemId: '1.1', note: 'x' }).session.responses['1.1']?.value).toBe(2);
  });

  test('clear takes the answer back, keeps the note, and saves that there is none', () => {
    const noted = after({ type: 'note', itemId: '1.1', note: 'blijft' }).session;
    const { session, effects } = after({ type: 'clear', itemId: '1.1' }, noted);
    expect(session.responses['1.1']).toEqual({ value: null, note: 'blijft', at: later });
    expect(effects).toEqual(save(['1.1']));
  });
});

describe('facts of the session', () => {
  test('go remembers the theme', () => {
    expect(after({ type: 'go', themeId: 'twee' })).toEqual({
      ok: true,
      session: { ...start, place: 'twee', updatedAt: later },
      effects: save(),
    });
  });

  test.each([
    ['  Team Zuid ', 'Team Zuid'],
    ['   ', 'Proefscan'],
  ])('rename to %j gives %j', (name, expected) => {
    const { session, effects } = after({ type: 'rename', name });
    expect(session.name).toBe(expected);
    expect(effects).toEqual(save());
  });

  test('keep-longer changes nothing but the time of the last change', () => {
    expect(after({ type: 'keep-longer' })).toEqual({
      ok: true,
      session: { ...start, updatedAt: later },
      effects: save(),
    });
  });

  test('complete waits for the disk, and answers may still change afterwards', () => {
    const { session, effects } = after({ type: 'complete' });
    expect(session.completedAt).toBe(later);
    expect(effects).toEqual(save([], 'strict'));
    expect(after({ type: 'answer', itemId: '1.1', value: 4 }, session).session.completedAt).toBe(later);
  });
});

describe('priorities', () => {
  const chosen = (session: Session) => session.priorities.map(({ itemId }) => itemId);

  test('choosing puts an item last', () => {
    const { session, effects } = after({ type: 'prioritise', itemId: '2.2', chosen: true });
    expect(chosen(session)).toEqual(['1.1', '1.2', '2.2']);
    expect(session.priorities[2]).toEqual({ itemId: '2.2', action: '', owner: '', due: '' });
    expect(effects).toEqual(save());
  });

  test('choosing again keeps order and plan', () => {
    expect(after({ type: 'prioritise', itemId: '1.1', chosen: true }).session.priorities).toEqual(start.priorities);
  });

  test('letting go removes that item only', () => {
    expect(chosen(after({ type: 'prioritise', itemId: '1.1', chosen: false }).session)).toEqual(['1.2']);
    expect(chosen(after({ type: 'prioritise', itemId: '2.4', chosen: false }).session)).toEqual(['1.1', '1.2']);
  });

  test('a plan changes what it names', () => {
    const { session } = after({ type: 'plan', itemId: '1.1', plan: { due: 'juni' } });
    expect(session.priorities[0]).toEqual({ itemId: '1.1', action: 'oefenen', owner: 'manager', due: 'juni' });
    expect(session.priorities[1]).toBe(start.priorities[1]);
  });

  test('a plan cannot move a priority to another item', () => {
    const { session } = after({ type: 'plan', itemId: '1.1', plan: { itemId: '2.2' } });
    expect(chosen(session)).toEqual(['1.1', '1.2']);
  });

  test('a plan for an item that was not chosen chooses nothing', () => {
    expect(chosen(after({ type: 'plan', itemId: '2.2', plan: { action: 'x' } }).session)).toEqual(['1.1', '1.2']);
  });
});
