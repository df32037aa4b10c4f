import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecords } from './record.js';
import { readRecord } from './record-read.js';
import { itemIds, smallInstrument } from './testing/instrument.js';
import { anySession, at, frozen, sessionWith } from './testing/sessions.js';
import { transition, type SessionEvent } from './transition.js';

const instrument = frozen(smallInstrument());
const tooLong = 'a'.repeat(100_001);
const unprintable = { toString: 1, valueOf: 1 };

const refused: readonly [name: string, event: object, code: string, place: string, got: string][] = [
  ['an unknown item', { type: 'answer', itemId: '9.9', value: 1 }, 'unknown-item', 'itemId', '9.9'],
  [
    'an item from the prototype',
    { type: 'answer', itemId: 'constructor', value: 1 },
    'unknown-item',
    'itemId',
    'constructor',
  ],
  ['no item at all', { type: 'answer', value: 1 }, 'unknown-item', 'itemId', 'undefined'],
  [
    'an item that cannot be printed',
    { type: 'note', itemId: unprintable, note: '' },
    'unknown-item',
    'itemId',
    'object',
  ],
  ['a note to an unknown item', { type: 'note', itemId: '9.9', note: '' }, 'unknown-item', 'itemId', '9.9'],
  ['clearing an unknown item', { type: 'clear', itemId: '9.9' }, 'unknown-item', 'itemId', '9.9'],
  ['choosing an unknown item', { type: 'prioritise', itemId: '9.9', chosen: true }, 'unknown-item', 'itemId', '9.9'],
  ['a plan for an unknown item', { type: 'plan', itemId: '9.9', plan: {} }, 'unknown-item', 'itemId', '9.9'],
  ['a level below the scale', { type: 'answer', itemId: '1.1', value: 0 }, 'value-out-of-range', '1.1', '0'],
  ['a level above the scale', { type: 'answer', itemId: '1.1', value: 5 }, 'value-out-of-range', '1.1', '5'],
  ['a value between levels', { type: 'answer', itemId: '1.1', value: 2.5 }, 'value-out-of-range', '1.1', '2.5'],
  ['not a number', { type: 'answer', itemId: '1.1', value: Number.NaN }, 'value-out-of-range', '1.1', 'NaN'],
  ['a number as text', { type: 'answer', itemId: '1.1', value: '3' }, 'value-out-of-range', '1.1', '3'],
  ['null', { type: 'answer', itemId: '1.1', value: null }, 'value-out-of-range', '1.1', 'null'],
  [
    'an object without prototype',
    { type: 'answer', itemId: '1.1', value: Object.create(null) },
    'value-out-of-range',
    '1.1',
    'object',
  ],
  [
    'an object that cannot be printed',
    { type: 'answer', itemId: '1.1', value: unprintable },
    'value-out-of-range',
    '1.1',
    'object',
  ],
  ['a symbol', { type: 'answer', itemId: '1.1', value: Symbol('x') }, 'value-out-of-range', '1.1', 'Symbol(x)'],
  ['a note that is no text', { type: 'answer', itemId: '1.1', value: 1, note: 7 }, 'value-out-of-range', 'note', '7'],
  [
    'a note that is null',
    { type: 'answer', itemId: '1.1', value: 1, note: null },
    'value-out-of-range',
    'note',
    'null',
  ],
  [
    'a note that could not be read back',
    { type: 'note', itemId: '1.1', note: tooLong },
    'value-out-of-range',
    'note',
    '100001 characters',
  ],
  [
    'a name that could not be read back',
    { type: 'rename', name: tooLong },
    'value-out-of-range',
    'name',
    '100001 characters',
  ],
  ['a name that is no text', { type: 'rename', name: 3 }, 'value-out-of-range', 'name', '3'],
  [
    'a plan with something else than text',
    { type: 'plan', itemId: '1.1', plan: { due: undefined } },
    'value-out-of-range',
    'plan.due',
    'undefined',
  ],
  ['an unknown theme', { type: 'go', themeId: 'vier' }, 'unknown-theme', 'themeId', 'vier'],
  ['no theme', { type: 'go' }, 'unknown-theme', 'themeId', 'undefined'],
];

describe('refused, and nothing changed', () => {
  test.each(refused)('%s', (_, event, code, place, got) => {
    const session = frozen(
      sessionWith({ '1.1': 2 }, { priorities: [{ itemId: '1.1', action: '', owner: '', due: '' }] }),
    );
    const before = structuredClone(session);
    const done = transition(instrument, session, { at, ...event } as SessionEvent);
    expect(done).toMatchObject({ ok: false, problem: { code, place, got } });
    expect(done).not.toHaveProperty('session');
    expect(done).not.toHaveProperty('effects');
    expect(session).toEqual(before);
  });

  test('says which values are taken', () => {
    const done = transition(instrument, sessionWith(), { type: 'answer', itemId: '1.1', value: 9, at });
    expect(!done.ok && done.problem.expected).toBe("one of 1, 2, 3, 4, 'unknown', 'na'");
  });

  test('takes no "na" where the scale does not offer it', () => {
    const mate = { ...instrument.scales.mate!, notApplicable: null };
    const strict = smallInstrument({ scales: { mate } });
    const done = transition(strict, sessionWith(), { type: 'answer', itemId: '1.1', value: 'na', at });
    expect(!done.ok && done.problem.expected).toBe("one of 1, 2, 3, 4, 'unknown'");
  });

  test.each(['answer', 'note', 'clear', 'prioritise', 'plan'])('%s of an item that the subset leaves out', (type) => {
    const event = { type, itemId: '1.5', value: 1, note: '', chosen: true, plan: {}, at } as SessionEvent;
    expect(transition(instrument, sessionWith({}, { subset: 'kort' }), event)).toMatchObject({
      ok: false,
      problem: { code: 'unknown-item' },
    });
  });

  test('going to a theme that the subset leaves out', () => {
    const done = transition(instrument, sessionWith({}, { subset: 'kort' }), { type: 'go', themeId: 'drie', at });
    expect(done).toMatchObject({ ok: false, problem: { code: 'unknown-theme' } });
  });

  test('what is shown of a wrong value is short', () => {
    const done = transition(instrument, sessionWith(), { type: 'answer', itemId: '1.1', value: 'x'.repeat(9999), at });
    expect(!done.ok && done.problem.got).toHaveLength(80);
  });
});

const anyItem = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...itemIds) }, fc.constantFrom('9.9', '__proto__'));
const text = fc.string({ unit: 'grapheme' });
const anyEvent = fc
  .oneof(
    fc.record({
      type: fc.constant('answer'),
      itemId: anyItem,
      value: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('unknown', 'na'), fc.anything()),
    }),
    fc.record({
      type: fc.constant('answer'),
      itemId: anyItem,
      value: fc.constant(3),
      note: fc.oneof(text, fc.anything()),
    }),
    fc.record({ type: fc.constant('note'), itemId: anyItem, note: fc.oneof(text, fc.anything()) }),
    fc.record({ type: fc.constant('clear'), itemId: anyItem }),
    fc.record({ type: fc.constant('go'), themeId: fc.constantFrom('een', 'twee', 'drie', 'vier') }),
    fc.record({ type: fc.constant('rename'), name: fc.oneof(text, fc.anything()) }),
    fc.record({ type: fc.constant('prioritise'), itemId: anyItem, chosen: fc.boolean() }),
    fc.record({
      type: fc.constant('plan'),
      itemId: anyItem,
      plan: fc.record({ action: text, owner: fc.oneof(text, fc.anything()) }, { requiredKeys: [] }),
    }),
    fc.record({ type: fc.constantFrom('complete', 'keep-longer') }),
  )
  .map((event) => ({ at, ...event }) as unknown as SessionEvent);

test('after any events in any order: nothing was changed in place, and what is saved can be read back', () => {
  fc.assert(
    fc.property(anySession(), fc.array(anyEvent, { maxLength: 20 }), (first, events) => {
      let session = frozen(first);
      for (const event of events) {
        const done = transition(instrument, session, event);
        if (done.ok) session = frozen(done.session);
        else expect(done.problem.got.length).toBeLessThanOrEqual(80);
      }
      const { scan, responses } = toRecords(session);
      const stored = structuredClone({ scan, responses });
      expect(readRecord(instrument, stored)).toEqual({ ok: true, session });
    }),
  );
});
