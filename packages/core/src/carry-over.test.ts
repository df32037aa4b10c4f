import type { Instrument, Item } from '@zelfscan/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, planCarryOver, type CarryDecisions, type CarryPlan } from './carry-over.js';
import { toRecords } from './record.js';
import { readRecord } from './record-read.js';
import { scoreSession } from './scoring/score-session.js';
import { itemsOf, type Session } from './session.js';
import { smallCard } from './testing/card.js';
import { itemIds, smallInstrument } from './testing/instrument.js';
import { anySession, at, frozen, sessionWith } from './testing/sessions.js';
import { anyFates, nextVersion, withFates } from './testing/versions.js';

const instrument = frozen(smallInstrument());
const start = { id: 'nieuw', at: '2026-11-22T10:00:00.000Z' };

const plan = (session: Session, to: Instrument) => planCarryOver({ instrument, session: frozen(session) }, to);
function carried(session: Session, to: Instrument, decisions?: CarryDecisions): Session {
  const done = carryOver({ instrument, session: frozen(session) }, frozen(to), start, decisions);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.session;
}
const changes = ({ pairs }: CarryPlan) =>
  Object.fromEntries(pairs.map(({ from, to, change }) => [`${from.id} ${to.id}`, change]));
const changed = (id: string, change: Partial<Item>) =>
  nextVersion((item) => (item.id === id ? ({ ...item, ...change } as Item) : item));

describe('what an item became', () => {
  const session = sessionWith({ '1.1': 2 });
  const of = (to: Instrument) => changes(plan(session, to))['1.1 1.1'];

  test('the same: what is not read before answering may change', () => {
    const change = { title: 'Anders', guidance: 'Anders.', basis: false, importance: 1, audience: '', sources: [] };
    expect(of(changed('1.1', change as Partial<Item>))).toBe('same');
  });

  test.each<[string, Partial<Item>]>([
    ['the statement', { statement: 'Bij ons klopt 1.1 .' }],
    ['a level', { anchors: ['1.1 niet', '1.1 half', '1.1 grotendeels', '1.1 geborgd'] }],
    ['the number of levels', { anchors: ['1.1 niet'] }],
  ])('changed, by %s', (_, change) => {
    expect(of(changed('1.1', change))).toBe('changed');
  });

  test('changed, by the scale, for every item that uses it', () => {
    const { mate } = instrument.scales;
    if (!mate) throw new Error('no scale');
    const scale = (change: object) => nextVersion(undefined, { scales: { mate: { ...mate, ...change } } });
    const other = [
      { levels: mate.levels.map((level) => ({ ...level, label: `${level.label}!` })) },
      { levels: mate.levels.map((level) => ({ ...level, meaning: `${level.meaning}!` })) },
      { notApplicable: null },
    ];
    for (const change of other) {
      expect([...new Set(Object.values(changes(plan(session, scale(change)))))]).toEqual(['changed']);
    }
    expect(of(scale({ bands: [], unknown: 'Geen idee' }))).toBe('same');
  });

  test('moved: the same words under another id', () => {
    const to = nextVersion((item) => (item.id === '1.1' ? { ...item, id: '1.9' } : item));
    expect(changes(plan(session, to))).toMatchObject({ '1.1 1.9': 'moved', '1.2 1.2': 'same' });
  });

  test('moved, also when two items changed places', () => {
    const swap: Record<string, string> = { '1.1': '1.2', '1.2': '1.1' };
    const to = nextVersion((item) => ({ ...item, id: swap[item.id] ?? item.id }));
    expect(changes(plan(session, to))).toMatchObject({ '1.1 1.2': 'moved', '1.2 1.1': 'moved' });
  });

  test('the same, on the word of its makers, whatever its words and its id', () => {
    const to = nextVersion((item) => (item.id === '1.1' ? { ...item, id: '1.9', statement: 'Anders.' } : item), {
      carriesOver: { '1.0.0': { '1.1': '1.9' }, '0.9.0': { '1.2': '1.3' } },
    });
    expect(changes(plan(session, to))).toMatchObject({ '1.1 1.9': 'same', '1.2 1.2': 'same', '1.3 1.3': 'same' });
  });

  test('changed after all, where the answer cannot be given any more', () => {
    const scales = { mate: { ...(instrument.scales['mate'] as NonNullable<Instrument['scales'][string]>) } };
    const to = nextVersion(undefined, {
      scales: { mate: { ...scales.mate, levels: scales.mate.levels.slice(0, 3), notApplicable: null } },
      carriesOver: { '1.0.0': Object.fromEntries(itemIds.map((id) => [id, id])) },
    });
    const { pairs } = plan(sessionWith({ '1.1': 4, '1.2': 3, '1.3': 'na' }), to);
    expect(pairs.slice(0, 3).map(({ change, fits, toDecide }) => [change, fits, toDecide])).toEqual([
      ['changed', false, true],
      ['same', true, false],
      ['changed', false, true],
    ]);
  });

  test('is decided by all that is read of a dilemma, too', () => {
    const card = smallCard();
    const other = (change: (item: Item) => Item): Instrument => ({
      ...card,
      version: '9.0.0',
      themes: card.themes.map((theme) => ({ ...theme, items: theme.items.map(change) })),
    });
    const session = { ...sessionWith(), instrumentId: card.id };
    const kinds = (to: Instrument) =>
      new Set(planCarryOver({ instrument: card, session }, to).pairs.map(({ change }) => change));
    expect([...kinds(other((item) => ({ ...item, title: 'Anders' })))]).toEqual(['same']);
    expect([
      ...kinds(other((item) => (item.type === 'dilemma' ? { ...item, questions: [...item.questions, 'En?'] } : item))),
    ]).toEqual(['changed']);
  });
});

describe('the plan', () => {
  test('names what is new and what is gone', () => {
    const to = nextVersion((item) => (item.id === '1.2' ? null : item.id === '1.3' ? { ...item, id: 'x' } : item));
    const { themes } = nextVersion((item) => (item.id === '1.3' ? { ...item, id: 'y', statement: 'Nieuw.' } : null));
    const { added, removed } = plan(sessionWith(), { ...to, themes: [...to.themes, ...themes] });
    expect([added, removed].map((items) => items.map(({ id }) => id))).toEqual([['y'], ['1.2']]);
  });

  test('asks about answers only: an open item, and one with just a note, need no decision', () => {
    const session = sessionWith({ '1.1': 2, '1.2': null });
    const to = nextVersion((item) => ({ ...item, statement: `${item.statement}!` }));
    expect(plan(session, to).pairs.flatMap(({ from, toDecide }) => (toDecide ? [from.id] : []))).toEqual(['1.1']);
  });

  test('keeps to the shorter version, where there still is one', () => {
    const short = sessionWith({}, { subset: 'kort' });
    const gone = nextVersion(undefined, { subsets: [] });
    expect(
      plan(
        short,
        nextVersion((item) => (item.id === '1.5' ? null : item)),
      ).removed,
    ).toEqual([]);
    expect(carried(short, nextVersion()).subset).toBe('kort');
    expect(carried(short, gone).subset).toBeNull();
  });

  test('has every item once, whatever the new version did', () => {
    fc.assert(
      fc.property(anyFates, anySession(), (fates, session) => {
        const to = withFates(fates);
        const { pairs, added, removed } = plan(session, to);
        const olds = [...pairs.map(({ from }) => from), ...removed].map(({ id }) => id);
        const news = [...pairs.map(({ to }) => to), ...added].map(({ id }) => id);
        const asked = itemsOf(instrument, session).map(({ id }) => id);
        expect(new Set(olds).size).toBe(olds.length);
        expect(asked.filter((id) => !olds.includes(id))).toEqual([]);
        expect(news.toSorted()).toEqual(
          itemsOf(to, { subset: null })
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { from, change } of pairs) {
          const wanted = { stays: 'same', vouched: 'same', renumbered: 'moved', reworded: 'changed', removed: '-' };
          expect(change).toBe(wanted[fates[from.id] ?? 'removed']);
        }
      }),
    );
  });
});

describe('the new session', () => {
  const session = sessionWith(
    { '1.1': 2, '1.2': 'na', '2.1': 4, '3.1': 1 },
    {
      place: 'twee',
      completedAt: at,
      profile: { team: 'Noord' },
      priorities: [
        { itemId: '1.1', action: 'oefenen', owner: 'manager', due: 'mei' },
        { itemId: '3.1', action: '', owner: '', due: '' },
      ],
    },
  );

  test('is a scan of its own, with the name and profile of the old one', () => {
    expect(carried(session, nextVersion())).toEqual({
      ...session,
      id: 'nieuw',
      instrumentVersion: '1.1.0',
      createdAt: start.at,
      updatedAt: start.at,
      completedAt: null,
    });
  });

  test('has the same figures where nothing changed', () => {
    fc.assert(
      fc.property(anySession(), (any) => {
        const after = carried(any, nextVersion());
        expect(scoreSession(nextVersion(), after).themes).toEqual(scoreSession(instrument, any).themes);
        expect(after.priorities).toEqual(any.priorities);
      }),
    );
  });

  test('leaves open what nobody decided, and keeps its note and priority', () => {
    const noted = { ...session, responses: { '1.1': { value: 2, note: 'Zie map.', at } } };
    const to = changed('1.1', { statement: 'Anders.' });
    expect(carried(noted, to).responses).toEqual({ '1.1': { value: null, note: 'Zie map.', at } });
    expect(carried(noted, to, { '1.1': 'open' })).toEqual(carried(noted, to));
    expect(carried(noted, to).priorities).toEqual(session.priorities);
  });

  test('takes over what someone decided to take over', () => {
    const to = changed('1.1', { statement: 'Anders.' });
    expect(carried(session, to, { '1.1': 'take' }).responses).toEqual(session.responses);
  });

  test('follows an item to its new id, with its priority', () => {
    const to = nextVersion((item) => (item.id === '1.1' ? { ...item, id: '1.9', statement: 'Anders.' } : item), {
      carriesOver: { '1.0.0': { '1.1': '1.9' } },
    });
    const after = carried(session, to);
    expect(after.responses['1.9']).toEqual(session.responses['1.1']);
    expect(after.priorities.map(({ itemId }) => itemId)).toEqual(['1.9', '3.1']);
  });

  test('goes on without what is gone', () => {
    const after = carried(
      session,
      nextVersion((item) => (item.id === '3.1' || item.id.startsWith('2') ? null : item)),
    );
    expect(Object.keys(after.responses)).toEqual(['1.1', '1.2']);
    expect(after.priorities.map(({ itemId }) => itemId)).toEqual(['1.1']);
    expect(after.place).toBeNull();
  });

  test('can be stored and read back, and invents nothing, whatever the new version did and people decided', () => {
    fc.assert(
      fc.property(anyFates, anySession(), fc.infiniteStream(fc.constantFrom('take', 'open')), (fates, any, words) => {
        const to = withFates(fates);
        const { pairs } = plan(any, to);
        const decisions = Object.fromEntries(
          pairs.flatMap(({ to, toDecide }) => (toDecide ? [[to.id, words.next().value ?? 'open']] : [])),
        );
        const after = carried(any, to, decisions);
        expect(readRecord(to, toRecords(after))).toEqual({ ok: true, session: after });
        for (const { from, to: item, toDecide } of pairs) {
          const before = any.responses[from.id];
          const value = toDecide && decisions[item.id] === 'open' ? null : (before?.value ?? null);
          expect(after.responses[item.id]?.value ?? null).toBe(value);
          expect(after.responses[item.id]?.note ?? '').toBe(before?.note ?? '');
        }
        const places = pairs.map(({ to }) => to.id);
        expect(Object.keys(after.responses).filter((id) => !places.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('decisions that are refused', () => {
  const session = sessionWith({ '1.1': 2, '1.2': 'na' });
  const to = nextVersion((item) => ({ ...item, statement: `${item.statement}!` }), {
    scales: {
      mate: { ...(instrument.scales['mate'] as NonNullable<Instrument['scales'][string]>), notApplicable: null },
    },
  });
  test.each<[string, unknown, string, string]>([
    ['about an item that is not there', { '9.9': 'take' }, 'unknown-item', 'decisions/9.9'],
    ['about an item without an answer', { '1.3': 'open' }, 'unknown-item', 'decisions/1.3'],
    ['about something every object has', { constructor: 'take' }, 'unknown-item', 'decisions/constructor'],
    ['that are no decision', { '1.1': 'misschien' }, 'value-out-of-range', 'decisions/1.1'],
    ['that are no text', { '1.1': { toString: 1 } }, 'value-out-of-range', 'decisions/1.1'],
    ['to take an answer that does not fit', { '1.2': 'take' }, 'value-out-of-range', 'decisions/1.2'],
  ])('%s', (_, decisions, code, place) => {
    const done = carryOver({ instrument, session }, to, start, decisions as CarryDecisions);
    expect(done).toMatchObject({ ok: false, problem: { code, place } });
    expect(!done.ok && done.problem.next).toBeTruthy();
  });
});
