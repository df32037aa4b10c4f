import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGroup, anyGroupEvent, groupAt, newGroup, played, smallCard, votes } from '../testing/card.js';
import { at, frozen } from '../testing/sessions.js';
import { castIn } from './ballot.js';
import { ballotsOf, startGroupSession, talkOf } from './session.js';
import { groupTransition } from './transition.js';
import type { GroupEvent, GroupSession, Vote } from './types.js';

const card = frozen(smallCard());
const later = '2026-03-02T11:00:00.000Z';
const refusal = (session: GroupSession, event: object) => {
  const next = groupTransition(card, frozen(session), { ...event, at } as GroupEvent);
  return next.ok ? 'accepted' : next.problem.code;
};
const ballotOf = (session: GroupSession, name: 'first' | 'second' | 'support' = 'first') =>
  talkOf(session, 'aap')[name];

describe('a session from start to end', () => {
  const chosen = played(
    [{ type: 'case', line: 'Twee mensen,\n één huis.' }, ...votes(1, 2, 'unknown', 7)],
    groupAt('choose'),
  );

  test('keeps the case on one line', () => {
    expect(played([{ type: 'case', line: 'Twee mensen,\r\n\r\n één huis.' }]).caseLine).toBe('Twee mensen, één huis.');
  });

  test('counts votes, waits with showing them, and moves on when they are shown', () => {
    expect(ballotOf(chosen)).toEqual({ counts: [1, 1, 0, 0, 0, 0, 1], unknown: 1, of: 4, revealed: false });
    expect(chosen.place).toEqual({ step: 'choose', itemId: 'aap' });
    const shown = played([{ type: 'reveal' }], chosen);
    expect(ballotOf(shown)?.revealed).toBe(true);
    expect(shown.place).toEqual({ step: 'reveal', itemId: 'aap' });
  });

  test('the second round leaves the first as it is', () => {
    const again = played(
      [{ type: 'reveal' }, { type: 'go', step: 'again' }, ...votes(4, 4, 4, 3), { type: 'reveal' }],
      chosen,
    );
    expect(ballotOf(again)).toEqual(ballotOf(played([{ type: 'reveal' }], chosen)));
    expect(ballotOf(again, 'second')?.counts).toEqual([0, 0, 1, 3, 0, 0, 0]);
    expect(again.place.step).toBe('shift');
  });

  test('support has five steps, and nobody can not know', () => {
    const support = groupAt('support', 2);
    expect(refusal(support, { type: 'cast', value: 'unknown' })).toBe('value-out-of-range');
    expect(refusal(support, { type: 'cast', value: 6 })).toBe('value-out-of-range');
    const shown = played([...votes(5, 2), { type: 'reveal' }], support);
    expect(ballotOf(shown, 'support')?.counts).toEqual([0, 1, 0, 0, 1]);
    expect(shown.place.step).toBe('support');
  });

  test('an agreement is written field by field, notes and reservations beside it', () => {
    const agreed = played([
      { type: 'agree', itemId: 'aap', agreement: { accent: 'Rust' } },
      { type: 'agree', itemId: 'aap', agreement: { who: 'Casusregisseur' } },
      { type: 'note', itemId: 'aap', field: 'left', text: 'Eerlijk.' },
      { type: 'reservation', itemId: 'aap', text: 'Te snel.' },
    ]);
    expect(talkOf(agreed, 'aap')).toMatchObject({
      agreement: { accent: 'Rust', who: 'Casusregisseur', what: '' },
      notes: { explain: '', left: 'Eerlijk.', right: '' },
      reservations: 'Te snel.',
    });
  });

  test('every step can be gone to and come back from, for every dilemma', () => {
    const there = played(
      [
        { type: 'go', step: 'shift', itemId: 'noot' },
        { type: 'go', step: 'support' },
      ],
      groupAt('agree'),
    );
    expect(there.place).toEqual({ step: 'support', itemId: 'noot' });
    expect(
      played(
        [
          { type: 'go', step: 'summary' },
          { type: 'go', step: 'choose' },
        ],
        there,
      ).place.itemId,
    ).toBe('aap');
  });

  test('a vote started again is empty, and is cast where it belongs', () => {
    const shown = played([{ type: 'reveal' }], chosen);
    const again = played([{ type: 'restart-ballot' }], shown);
    expect([again.place.step, ballotOf(again)]).toEqual(['choose', null]);
    expect(ballotOf(played(votes(3), again))?.counts).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  test('says when it last changed', () => {
    const next = groupTransition(card, newGroup(), { type: 'case', line: '', at: later });
    expect(next.ok && next.session.updatedAt).toBe(later);
  });

  test.each([1, 31, 2.5, Number.NaN])('does not start with %d participants', (participants) => {
    expect(() => startGroupSession(card, { id: 'g', at, participants })).toThrow(RangeError);
  });
});

describe('refused', () => {
  const open = played(votes(1, 2, 3), groupAt('choose'));
  const full = played(votes(4), open);
  const shown = played([{ type: 'reveal' }, { type: 'go', step: 'choose' }], full);
  const four = groupAt('pick', 4, ['aap', 'noot', 'mies', 'wim']);
  const cases: readonly [code: string, name: string, session: GroupSession, event: object][] = [
    ['ballot-full', 'a vote after everyone voted', full, { type: 'cast', value: 1 }],
    ['ballot-open', 'showing before everyone voted', open, { type: 'reveal' }],
    ['ballot-open', 'showing before anyone voted', groupAt('choose'), { type: 'reveal' }],
    ['ballot-open', 'fewer participants than votes', open, { type: 'participants', count: 2 }],
    ['ballot-revealed', 'a vote after it was shown', shown, { type: 'cast', value: 1 }],
    ['ballot-none', 'a vote where none is asked', groupAt('explain'), { type: 'cast', value: 1 }],
    ['ballot-none', 'a vote where the dots are shown', groupAt('reveal'), { type: 'cast', value: 1 }],
    ['ballot-none', 'showing nothing', newGroup(), { type: 'reveal' }],
    ['ballot-none', 'starting nothing again', newGroup(), { type: 'restart-ballot' }],
    ...[0, 8, 1.5, '3', 'na', null, undefined, {}]
      .map((value) => ['value-out-of-range', `the vote ${String(value)}`, open, { type: 'cast', value }] as const)
      .map((one) => [...one] as [string, string, GroupSession, object]),
    ['pick-count', 'a fifth dilemma', four, { type: 'pick', itemId: 'zus', chosen: true }],
    ['pick-count', 'going on with none', newGroup(), { type: 'go', step: 'choose' }],
    ['pick-count', 'going on with one', groupAt('pick', 4, ['aap']), { type: 'go', step: 'choose', itemId: 'aap' }],
    ['pick-count', 'a summary of nothing', newGroup(), { type: 'go', step: 'summary' }],
    ['unknown-item', 'a dilemma that was not picked', four, { type: 'go', step: 'choose', itemId: 'zus' }],
    ['unknown-item', 'picking what is not there', newGroup(), { type: 'pick', itemId: 'x', chosen: true }],
    ['unknown-item', 'a note about what is not there', four, { type: 'note', itemId: 'x', field: 'left', text: '' }],
    ['value-out-of-range', 'a step that is not there', four, { type: 'go', step: 'x' }],
    ['value-out-of-range', 'one participant', newGroup(), { type: 'participants', count: 1 }],
    ['value-out-of-range', '31 participants', newGroup(), { type: 'participants', count: 31 }],
    ['value-out-of-range', 'a long case', newGroup(), { type: 'case', line: 'a'.repeat(281) }],
    ['value-out-of-range', 'a long note', four, { type: 'note', itemId: 'aap', field: 'left', text: 'a'.repeat(2001) }],
    ['value-out-of-range', 'a note elsewhere', four, { type: 'note', itemId: 'aap', field: '__proto__', text: '' }],
    ['value-out-of-range', 'a role that is no text', four, { type: 'agree', itemId: 'aap', agreement: { who: 1 } }],
  ];
  test.each(cases)('%s: %s', (code, _, session, event) => {
    expect(refusal(session, event)).toBe(code);
  });

  test('without the words that were typed, and without the vote', () => {
    const long = groupTransition(card, newGroup(), { type: 'case', line: 'geheim '.repeat(50), at });
    const vote = groupTransition(card, open, { type: 'cast', value: 97, at });
    expect(JSON.stringify([long, vote])).not.toMatch(/geheim|97/);
  });
});

describe('picking', () => {
  test('twice changes nothing, and leaving out keeps what was said', () => {
    const shown = played([...votes(1, 2, 3, 4), { type: 'reveal' }], groupAt('choose'));
    const without = played([{ type: 'pick', itemId: 'aap', chosen: false }], shown);
    expect(without).toMatchObject({ picked: ['noot'], place: { step: 'pick', itemId: null }, talks: shown.talks });
    const back = played(
      [
        { type: 'pick', itemId: 'aap', chosen: true },
        { type: 'pick', itemId: 'aap', chosen: true },
      ],
      without,
    );
    expect(back.picked).toEqual(['noot', 'aap']);
  });

  test('keeps the place where it can', () => {
    const three = ['aap', 'noot', 'mies'];
    const away = (step: 'choose' | 'summary', itemId: string) =>
      played([{ type: 'pick', itemId, chosen: false }], groupAt(step, 4, three)).place;
    expect(away('choose', 'mies')).toEqual({ step: 'choose', itemId: 'aap' });
    expect(away('choose', 'aap')).toEqual({ step: 'pick', itemId: null });
    expect(away('summary', 'aap')).toEqual({ step: 'summary', itemId: null });
  });
});

test('someone who leaves is not waited for, and shown ballots stay as they were', () => {
  const shown = played(
    [...votes(1, 2, 3, 4), { type: 'reveal' }, { type: 'go', step: 'again' }, ...votes(1, 2, 3)],
    groupAt('choose'),
  );
  const fewer = played([{ type: 'participants', count: 3 }], shown);
  expect([ballotOf(fewer)?.of, ballotOf(fewer, 'second')?.of]).toEqual([4, 3]);
  expect(ballotOf(played([{ type: 'reveal' }], fewer), 'second')?.revealed).toBe(true);
});

describe('whatever happens', () => {
  test('nothing in a session says who voted what: votes in any order leave the same session', () => {
    const anyVotes = fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant<Vote>('unknown')), {
      minLength: 2,
      maxLength: 30,
    });
    const twice = anyVotes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(twice, ([one, other]) => {
        const start = groupAt('choose', one.length);
        expect(played(votes(...one), start)).toEqual(played(votes(...other), start));
      }),
    );
  });

  test('an event gives a sound session or a whole problem, and the session before it stays as it was', () => {
    fc.assert(
      fc.property(anyGroup, anyGroupEvent, (session, event) => {
        const next = groupTransition(card, frozen(session), event);
        if (!next.ok) {
          expect(Object.values(next.problem).every((part) => typeof part === 'string' && part)).toBe(true);
          return;
        }
        const { picked, place, talks, participants } = next.session;
        expect(picked.length).toBeLessThanOrEqual(4);
        expect(new Set(picked).size).toBe(picked.length);
        if (place.itemId !== null) expect(picked).toContain(place.itemId);
        for (const ballot of Object.values(talks).flatMap(ballotsOf)) {
          expect(castIn(ballot)).toBeLessThanOrEqual(ballot.of);
          expect(castIn(ballot) === ballot.of || !ballot.revealed).toBe(true);
          expect(ballot.revealed || ballot.of === participants).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
