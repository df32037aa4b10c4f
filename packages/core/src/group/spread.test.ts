import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequencies } from './frequencies.js';
import { median } from './median.js';
import { range } from './range.js';
import { anyGroup, mirrored, shuffled } from './testing/groups.js';
import { tukeyHinges } from './tukey-hinges.js';

describe('frequencies', () => {
  test('count every position, also those that nobody chose', () => {
    expect(frequencies([7, 1, 2, 2], 7)).toEqual([1, 2, 0, 0, 0, 0, 1]);
    expect(frequencies([])).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([0, 8, -1, 1.5, NaN, Infinity])('%d is no position: a bug, not an answer to leave out', (answer) => {
    expect(() => frequencies([1, answer, 2], 7)).toThrow(RangeError);
  });

  test.each([0, 1, 2, 7.5, NaN])('%d positions are no scale', (K) => {
    expect(() => frequencies([], K)).toThrow(RangeError);
  });
});

describe('median', () => {
  test.each([
    [[], null],
    [[3], 3],
    [[7, 1], 4],
    [[1, 2], 1.5],
    [[5, 1, 2], 2],
    [[7, 1, 3, 2], 2.5],
    [[10, 9, 1, 2, 11], 9],
  ])('of %j is %j', (answers, middle) => {
    expect(median(answers)).toBe(middle);
  });
});

describe('tukeyHinges', () => {
  test.each([
    [[], null],
    [[3], { lower: 3, upper: 3, iqr: 0 }],
    [[7, 1], { lower: 1, upper: 7, iqr: 6 }],
    // The middle one is in both halves: 1 2 and 2 5.
    [[5, 1, 2], { lower: 1.5, upper: 3.5, iqr: 2 }],
    [[7, 1, 3, 2], { lower: 1.5, upper: 5, iqr: 3.5 }],
    [[1, 2, 4, 6, 7], { lower: 2, upper: 6, iqr: 4 }],
  ])('of %j are %j', (answers, hinges) => {
    expect(tukeyHinges(answers)).toEqual(hinges);
  });
});

describe('range', () => {
  test.each([
    [[], null],
    [[3], { lowest: 3, highest: 3, width: 0 }],
    [[5, 1, 10, 2], { lowest: 1, highest: 10, width: 9 }],
  ])('of %j is %j', (answers, ends) => {
    expect(range(answers)).toEqual(ends);
  });
});

describe('for any group', () => {
  test('lowest ≤ lower hinge ≤ median ≤ upper hinge ≤ highest, all on the scale', () => {
    fc.assert(
      fc.property(anyGroup(), ({ K, answers }) => {
        const ends = range(answers)!;
        const hinges = tukeyHinges(answers)!;
        const inOrder = [1, ends.lowest, hinges.lower, median(answers)!, hinges.upper, ends.highest, K];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect([ends.width, hinges.iqr]).toEqual([ends.highest - ends.lowest, hinges.upper - hinges.lower]);
      }),
    );
  });

  test('at least half lie at or below the median, and at least half at or above it', () => {
    fc.assert(
      fc.property(anyGroup(), ({ answers }) => {
        const middle = median(answers)!;
        expect(answers.filter((answer) => answer <= middle).length * 2).toBeGreaterThanOrEqual(answers.length);
        expect(answers.filter((answer) => answer >= middle).length * 2).toBeGreaterThanOrEqual(answers.length);
      }),
    );
  });

  test('seen from the other pole, all is mirrored', () => {
    fc.assert(
      fc.property(anyGroup(), (group) => {
        const { K, answers } = group;
        const other = mirrored(group);
        const hinges = tukeyHinges(answers)!;
        const ends = range(answers)!;
        expect(median(other)).toBe(K + 1 - median(answers)!);
        expect(tukeyHinges(other)).toEqual({
          lower: K + 1 - hinges.upper,
          upper: K + 1 - hinges.lower,
          iqr: hinges.iqr,
        });
        expect(range(other)).toEqual({
          lowest: K + 1 - ends.highest,
          highest: K + 1 - ends.lowest,
          width: ends.width,
        });
        expect(frequencies(other, K)).toEqual(frequencies(answers, K).toReversed());
      }),
    );
  });

  test('the order of the answers does not matter, and they are left as they were', () => {
    fc.assert(
      fc.property(shuffled(anyGroup({ min: 0 })), ({ K, answers, again }) => {
        const before = Object.freeze([...again]);
        expect([median(before), tukeyHinges(before), range(before), frequencies(before, K)]).toEqual([
          median(answers),
          tukeyHinges(answers),
          range(answers),
          frequencies(answers, K),
        ]);
      }),
    );
  });
});
