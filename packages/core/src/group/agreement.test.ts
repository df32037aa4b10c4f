import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequencies } from './frequencies.js';
import { leik } from './leik.js';
import { tastleWierman } from './tastle-wierman.js';
import { anyGroup, anyK, mirrored, position, shuffled } from './testing/groups.js';
import { vanDerEijk } from './van-der-eijk.js';

describe.each([
  ['leik', leik, 0],
  ['tastleWierman', tastleWierman, 0],
  ['vanDerEijk', vanDerEijk, -1],
] as const)('%s', (_, measure, lowest) => {
  test('lies between its bounds', () => {
    fc.assert(
      fc.property(anyGroup(), ({ K, answers }) => {
        const figure = measure(frequencies(answers, K));
        expect(figure).toBeGreaterThanOrEqual(lowest);
        expect(figure).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is 1 exactly when all answers are equal', () => {
    fc.assert(
      fc.property(anyGroup(), ({ K, answers }) => {
        expect(measure(frequencies(answers, K)) === 1).toBe(new Set(answers).size === 1);
      }),
    );
    const same = anyK.chain((K) => fc.tuple(fc.constant(K), position(K), fc.integer({ min: 1, max: 1000 })));
    fc.assert(
      fc.property(same, ([K, answer, n]) => {
        expect(measure(frequencies(Array<number>(n).fill(answer), K))).toBe(1);
      }),
    );
  });

  test('is at its lowest, to the last digit, with half at each end', () => {
    fc.assert(
      fc.property(anyK, fc.integer({ min: 1, max: 500 }), (K, half) => {
        const counts = Array<number>(K)
          .fill(0)
          .with(0, half)
          .with(K - 1, half);
        expect(measure(counts)).toBe(lowest);
      }),
    );
  });

  test('is the same seen from the other pole', () => {
    fc.assert(
      fc.property(anyGroup(), (group) => {
        const figure = measure(frequencies(group.answers, group.K));
        expect(measure(frequencies(mirrored(group), group.K))).toBeCloseTo(figure ?? NaN, 12);
      }),
    );
  });

  test('is the same in any order, to the last digit', () => {
    fc.assert(
      fc.property(shuffled(anyGroup()), ({ K, answers, again }) => {
        expect(measure(frequencies(again, K))).toBe(measure(frequencies(answers, K)));
      }),
    );
  });

  test('depends on shares, not on the number of people', () => {
    fc.assert(
      fc.property(anyGroup(), fc.integer({ min: 2, max: 9 }), ({ K, answers }, times) => {
        const counts = frequencies(answers, K);
        const more = counts.map((count) => count * times);
        expect(measure(more)).toBeCloseTo(measure(counts) ?? NaN, 12);
      }),
    );
  });

  test('is null without answers, and where positions are too few to differ', () => {
    expect([measure([]), measure([0, 0, 0]), measure([4])]).toEqual([null, null, null]);
  });
});

test('leik and its mirror image are the same number, so that no cut-off tells them apart', () => {
  fc.assert(
    fc.property(anyGroup(), (group) => {
      expect(leik(frequencies(mirrored(group), group.K))).toBe(leik(frequencies(group.answers, group.K)));
    }),
  );
});

test('leik lowers when an outer answer moves outwards', () => {
  const inner = anyGroup({ min: 2 }).filter(({ K, answers }) => {
    const outer = Math.max(...answers);
    return (
      outer < K &&
      Math.min(...answers) < outer &&
      answers.filter((answer) => answer === outer).length * 2 < answers.length
    );
  });
  fc.assert(
    fc.property(inner, ({ K, answers }) => {
      const moved = [...answers].with(answers.indexOf(Math.max(...answers)), Math.max(...answers) + 1);
      expect(leik(frequencies(moved, K))).toBeLessThan(leik(frequencies(answers, K)) ?? NaN);
    }),
  );
});

describe('vanDerEijk', () => {
  test('is 0 with all positions equally often', () => {
    fc.assert(
      fc.property(anyK, fc.integer({ min: 1, max: 500 }), (K, count) => {
        expect(vanDerEijk(Array<number>(K).fill(count))).toBe(0);
      }),
    );
  });

  test('agrees with the triples counted one by one and the layers peeled one answer at a time', () => {
    fc.assert(
      fc.property(anyGroup(), ({ K, answers }) => {
        const counts = frequencies(answers, K);
        expect(vanDerEijk(counts)).toBeCloseTo(asInTheArticle(counts), 12);
      }),
    );
  });

  test.each([[[0, 5, 1, 3, 5]], [[0, 4, 0, 1, 2, 3, 4]]])('is 0, not a trace beside it, for %j', (counts) => {
    expect(vanDerEijk(counts)).toBe(0);
  });

  test('is null for two positions: there are no triples', () => {
    expect(vanDerEijk([2, 2])).toBeNull();
  });

  /** The formula read aloud, slow and without short cuts. */
  function asInTheArticle(counts: readonly number[]): number {
    const K = counts.length;
    const n = counts.reduce((sum, count) => sum + count, 0);
    let A = 0;
    for (let left = [...counts]; left.some((count) => count > 0); left = left.map((count) => Math.max(0, count - 1))) {
      const used = left.map((count) => (count > 0 ? 1 : 0));
      let TU = 0;
      let TDU = 0;
      for (let i = 0; i < K; i += 1)
        for (let j = i + 1; j < K; j += 1)
          for (let k = j + 1; k < K; k += 1) {
            const triple = `${used[i]}${used[j]}${used[k]}`;
            if (triple === '110' || triple === '011') TU += 1;
            if (triple === '101') TDU += 1;
          }
      const S = used.filter((one) => one === 1).length;
      const U = TDU === 0 ? 1 : ((K - 2) * TU - (K - 1) * TDU) / ((K - 2) * (TU + TDU));
      A += (S / n) * U * (1 - (S - 1) / (K - 1));
    }
    return A;
  }
});
