import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRounds } from './compare-rounds.js';
import { describeGroup } from './describe-group.js';
import { anyK, position } from './testing/groups.js';

const compare = (first: readonly number[], second: readonly number[]) =>
  compareRounds(describeGroup(first), describeGroup(second));

describe('compareRounds', () => {
  test('lays the counts side by side and gives the change in L and in the median', () => {
    expect(compare([1, 2, 3, 4, 4, 5, 6, 7], [3, 3, 3, 4, 4, 4, 5, 5])).toEqual({
      positions: [
        { position: 1, first: 1, second: 0 },
        { position: 2, first: 1, second: 0 },
        { position: 3, first: 1, second: 3 },
        { position: 4, first: 2, second: 3 },
        { position: 5, first: 1, second: 2 },
        { position: 6, first: 1, second: 0 },
        { position: 7, first: 1, second: 0 },
      ],
      leikChange: expect.closeTo(0.292, 3),
      medianChange: 0,
    });
  });

  test.each([
    // [people in the first round, in the second, dots, index]
    [4, 4, true, true],
    [4, 3, true, false],
    [3, 4, true, false],
    [3, 3, true, false],
    [5, 2, false, false],
    [2, 5, false, false],
    [0, 4, false, false],
    [0, 0, false, false],
  ])('with %i and %i people: counts and median %s, L %s', (first, second, dots, index) => {
    const { positions, leikChange, medianChange } = compare(
      Array<number>(first).fill(2),
      Array<number>(second).fill(5),
    );
    expect([positions !== null, medianChange, leikChange]).toEqual([dots, dots ? 3 : null, index ? 0 : null]);
  });

  test('rounds of different scales are a bug', () => {
    expect(() => compareRounds(describeGroup([1, 2, 3], 5), describeGroup([1, 2, 3], 7))).toThrow(RangeError);
  });

  const rounds = anyK.chain((K) => {
    const round = fc.array(position(K), { maxLength: 12 });
    return fc.tuple(fc.constant(K), round, round);
  });

  test('the way back is the same with the sign changed, and nothing changes when nothing changed', () => {
    const turned = (change: number | null) => (change === null ? null : 0 - change);
    fc.assert(
      fc.property(rounds, ([K, one, two]) => {
        const [first, second] = [describeGroup(one, K), describeGroup(two, K)];
        const there = compareRounds(first, second);
        const back = compareRounds(second, first);
        expect([back.leikChange, back.medianChange]).toEqual([turned(there.leikChange), turned(there.medianChange)]);
        const still = compareRounds(first, first);
        expect([still.leikChange ?? 0, still.medianChange ?? 0]).toEqual([0, 0]);
      }),
    );
  });

  test('holds counts alone: whoever swaps places with another leaves no trace', () => {
    fc.assert(
      fc.property(rounds, ([K, one, two]) => {
        const first = describeGroup(one, K);
        expect(compareRounds(first, describeGroup(two.toReversed(), K))).toEqual(
          compareRounds(first, describeGroup(two, K)),
        );
      }),
    );
  });
});
