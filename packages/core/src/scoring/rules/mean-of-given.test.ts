import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOfGiven } from './mean-of-given.js';

const scores = (minLength: number) => fc.array(fc.integer({ min: 1, max: 4 }), { minLength, maxLength: 30 });

describe('the half rule', () => {
  test.each([
    // [applicable, needed at one half]
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 4],
  ])('of %i items, %i need a score', (applicable, needed) => {
    expect(meanOfGiven(Array<number>(needed).fill(3), applicable, 0.5)).toEqual({ score: 3, needed });
    expect(meanOfGiven(Array<number>(needed - 1).fill(3), applicable, 0.5)).toEqual({ score: null, needed });
  });

  test('without any item that applies there is no score, and no division by zero', () => {
    expect(meanOfGiven([], 0, 0.5)).toEqual({ score: null, needed: 1 });
    expect(meanOfGiven([], 0, 0)).toEqual({ score: null, needed: 1 });
    expect(meanOfGiven([], 5, 0)).toEqual({ score: null, needed: 1 });
  });

  test('a share of hundredths asks for what arithmetic on paper asks for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (applicable, hundredths) => {
        const whole = Math.floor((applicable * hundredths) / 100);
        const onPaper = Math.max(1, (applicable * hundredths) % 100 === 0 ? whole : whole + 1);
        expect(meanOfGiven([], applicable, hundredths / 100).needed).toBe(onPaper);
      }),
      { numRuns: 2000, examples: [[25, 28]] },
    );
  });
});

describe('the mean', () => {
  test('is the sum divided by the number of scores', () => {
    expect(meanOfGiven([4, 3, 1, 3, 2], 6, 0.5).score).toBe(2.6);
  });

  test('lies between the lowest and the highest score given', () => {
    fc.assert(
      fc.property(scores(1), (given) => {
        const { score } = meanOfGiven(given, given.length, 0.5);
        expect(score).toBeGreaterThanOrEqual(Math.min(...given));
        expect(score).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });

  test('is the same in any order, to the last digit', () => {
    fc.assert(
      fc.property(
        scores(1).chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(meanOfGiven(shuffled, given.length, 0.5)).toEqual(meanOfGiven(given, given.length, 0.5));
        },
      ),
    );
  });
});
