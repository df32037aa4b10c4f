import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGroup, type GroupAnswer } from './describe-group.js';
import { anyGroup, mirrored, shuffled } from './testing/groups.js';

describe('describeGroup', () => {
  test('gives every figure of a group, and leaves "weet ik niet" out of n', () => {
    expect(describeGroup([4, 'unknown', 1, 3, 2, 7, 'unknown', 4, 6, 5])).toEqual({
      n: 8,
      unknown: 2,
      frequencies: [1, 1, 1, 2, 1, 1, 1],
      median: 4,
      hinges: { lower: 2.5, upper: 5.5, iqr: 3 },
      range: { lowest: 1, highest: 7, width: 6 },
      leik: 0.5,
      cns: expect.closeTo(0.538, 3),
      a: 0.125,
      word: 'ver-uit-elkaar',
      outside: 0,
      sharedDirection: null,
      sides: { left: 3, middle: 2, right: 3 },
      show: { votes: true, dots: true, index: true, why: null },
    });
  });

  test('of nobody has no figures, and says why nothing is shown', () => {
    expect(describeGroup(['unknown', 'unknown'], 5)).toEqual({
      n: 0,
      unknown: 2,
      frequencies: [0, 0, 0, 0, 0],
      median: null,
      hinges: null,
      range: null,
      leik: null,
      cns: null,
      a: null,
      word: null,
      outside: 0,
      sharedDirection: null,
      sides: { left: 0, middle: 0, right: 0 },
      show: { votes: false, dots: false, index: false, why: 'too-few-for-dots' },
    });
  });

  test.each([
    [0, 0, { votes: false, dots: false, index: false, why: 'too-few-for-dots' }],
    [1, 1, { votes: false, dots: false, index: false, why: 'too-few-for-dots' }],
    [0, 3, { votes: true, dots: false, index: false, why: null }],
    [1, 2, { votes: true, dots: false, index: false, why: 'too-few-for-dots' }],
    [2, 0, { votes: false, dots: false, index: false, why: 'too-few-for-dots' }],
    [2, 4, { votes: true, dots: false, index: false, why: 'too-few-for-dots' }],
    [3, 4, { votes: true, dots: true, index: false, why: 'too-few-for-index' }],
    [4, 4, { votes: true, dots: true, index: true, why: null }],
    [30, 0, { votes: true, dots: true, index: true, why: null }],
  ])('with %i people, and %i who do not know, may show %j: who does not know is no company', (n, unknown, show) => {
    const answers: GroupAnswer[] = [...Array<number>(n).fill(6), ...Array<'unknown'>(unknown).fill('unknown')];
    expect(describeGroup(answers).show).toEqual(show);
  });

  test.each([
    // Three quarters of all who chose a position, the middle included.
    [[5, 6, 7, 4], 'right'],
    [[5, 6, 4, 4], null],
    [[1, 2, 3, 3, 5], 'left'],
    [[1, 2, 3, 5, 5], null],
    [[4, 4, 4, 4], null],
    [[1, 1, 1], null],
  ])('%j has shared direction %j', (answers, side) => {
    expect(describeGroup(answers).sharedDirection).toBe(side);
  });
});

describe('for any group', () => {
  const withUnknown = anyGroup({ min: 0 }).chain(({ K, answers }) =>
    fc.record({
      K: fc.constant(K),
      answers: fc.constant(answers),
      places: fc.array(fc.nat({ max: answers.length }), { maxLength: 10 }),
    }),
  );

  test('"weet ik niet" changes no figure but its own count', () => {
    fc.assert(
      fc.property(withUnknown, ({ K, answers, places }) => {
        const more: GroupAnswer[] = [...answers];
        for (const place of places) more.splice(place, 0, 'unknown');
        const { unknown, show, ...figures } = describeGroup(more, K);
        expect(unknown).toBe(places.length);
        const alone = describeGroup(answers, K);
        expect([figures, show.dots, show.index]).toEqual([
          { ...alone, unknown: undefined, show: undefined },
          alone.show.dots,
          alone.show.index,
        ]);
      }),
    );
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(shuffled(anyGroup({ min: 0 })), ({ K, answers, again }) => {
        expect(describeGroup(Object.freeze(again), K)).toEqual(describeGroup(answers, K));
      }),
    );
  });

  test('seen from the other pole, the sides change places and the word stays', () => {
    const swap = { left: 'right', right: 'left' } as const;
    fc.assert(
      fc.property(anyGroup({ min: 0 }), (group) => {
        const here = describeGroup(group.answers, group.K);
        const there = describeGroup(mirrored(group), group.K);
        expect(there.sides).toEqual({ left: here.sides.right, middle: here.sides.middle, right: here.sides.left });
        expect(there.sharedDirection).toBe(here.sharedDirection && swap[here.sharedDirection]);
        expect([there.word, there.leik, there.a]).toEqual([here.word, here.leik, here.a]);
      }),
    );
  });

  test('an index, and with it a word, is there exactly when it may be shown', () => {
    fc.assert(
      fc.property(anyGroup({ min: 0, max: 8 }), ({ K, answers }) => {
        const { leik, cns, a, word, show } = describeGroup(answers, K);
        expect(show.index).toBe(answers.length >= 4);
        for (const figure of [leik, cns, a, word]) expect(figure !== null).toBe(show.index);
      }),
    );
  });

  test('a shared direction is a majority, and holds three quarters', () => {
    fc.assert(
      fc.property(anyGroup({ min: 4 }), ({ K, answers }) => {
        const { sides, sharedDirection, n } = describeGroup(answers, K);
        expect(sides.left + sides.middle + sides.right).toBe(n);
        expect(sharedDirection === 'left').toBe(sides.left / n >= 0.75);
        expect(sharedDirection === 'right').toBe(sides.right / n >= 0.75);
      }),
    );
  });

  test('no figure is NaN or infinite', () => {
    fc.assert(
      fc.property(anyGroup({ min: 0, max: 6 }), ({ K, answers }) => {
        JSON.stringify(describeGroup(answers, K), (_, value: unknown) => {
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
          return value;
        });
      }),
    );
  });
});
