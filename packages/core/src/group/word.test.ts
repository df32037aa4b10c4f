import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGroup } from './describe-group.js';
import { frequencies } from './frequencies.js';
import { leik } from './leik.js';
import { position } from './testing/groups.js';
import { groupWords, outsideOf, wordFor } from './word.js';

const times = (count: number, answer: number) => Array<number>(count).fill(answer);

/** Every group of n people on K positions, from low to high. */
function* patterns(K: number, n: number, from = 1): Generator<readonly number[]> {
  if (n === 0) yield [];
  else
    for (let first = from; first <= K; first += 1)
      for (const others of patterns(K, n - 1, first)) yield [first, ...others];
}

const all = [
  { K: 7, most: 11, gap: 3 },
  { K: 4, most: 12, gap: 2 },
].flatMap(({ K, most, gap }) =>
  Array.from({ length: most - 2 }, (_, i) => i + 3)
    .flatMap((n) => [...patterns(K, n)])
    .map((answers) => {
      const L = leik(frequencies(answers, K)) ?? NaN;
      return { K, gap, answers, L, word: wordFor(answers, L, K) };
    }),
);

describe('over every group of 3 to 11 on seven positions, and of 3 to 12 on four', () => {
  test('every word is used, and none says close where L is below .55', () => {
    expect(all).toHaveLength(33_593);
    expect(new Set(all.map(({ word }) => word))).toEqual(new Set(groupWords));
    const close: readonly string[] = groupWords.filter((word) => /hetzelfde|anders|dicht/.test(word));
    expect(all.filter(({ word, L }) => close.includes(word) && L < 0.55)).toEqual([]);
  });

  test.each([
    [7, 4305],
    [4, 267],
  ])('on %i positions all %i splits with a gap and a third of the group on each side are two camps', (scale, count) => {
    const splits = all.filter(
      ({ K, gap, answers }) =>
        K === scale &&
        answers.some((answer, i) => {
          const smallest = Math.min(i, answers.length - i);
          return smallest >= 2 && smallest * 3 >= answers.length && answer - (answers[i - 1] ?? answer) >= gap;
        }),
    );
    expect(splits).toHaveLength(count);
    expect(new Set(splits.map(({ word }) => word))).toEqual(new Set(['twee-kampen']));
  });

  test('where most are close together someone stands outside, and the others are a majority', () => {
    for (const { K, answers, word } of all) {
      if (word !== 'meesten-dicht-bij-elkaar') continue;
      const outside = outsideOf(answers, K);
      expect(outside).toBeGreaterThan(0);
      expect(outside * 2).toBeLessThan(answers.length);
    }
  });

  test('from the other pole it is the same word', () => {
    const words = new Map(all.map(({ K, answers, word }) => [`${K} ${answers.join()}`, word]));
    for (const { K, answers, word } of all) {
      const mirrored = answers.map((answer) => K + 1 - answer).toReversed();
      expect(words.get(`${K} ${mirrored.join()}`)).toBe(word);
    }
  });
});

test.each([
  [7, [1, 5, 7, 7], 'ver-uit-elkaar'],
  [7, [1, 2, 6, 6, 6], 'twee-kampen'],
  [7, [...times(26, 2), ...times(4, 7)], 'meesten-dicht-bij-elkaar'],
  [4, [1, 1, 3, 3], 'twee-kampen'],
  [4, [1, 4, 4, 4, 4], 'een-anders'],
  [7, [3, 3, 3, 3], 'allemaal-hetzelfde'],
  // An even spread has no gap, though van der Eijk's A is below 0.
  [7, [1, 3, 5, 7], 'ver-uit-elkaar'],
  [7, [2, 2, 5, 5], 'twee-kampen'],
  // A camp is a quarter, and two at least: 7 alone is one person.
  [7, [1, 1, 1, 1, 7], 'een-anders'],
  [7, [1, 1, 2, 3, 3, 7], 'ver-uit-elkaar'],
  [7, [...times(7, 1), 7, 7], 'verschillend'],
  [7, [...times(6, 1), 7, 7], 'twee-kampen'],
  // Of ten, one may stand between the camps; of nine nobody.
  [7, [...times(5, 1), 3, ...times(4, 5)], 'twee-kampen'],
  [7, [...times(4, 1), 3, ...times(4, 5)], 'ver-uit-elkaar'],
  // One of four weighs too much to be set apart from the others.
  [7, [4, 4, 4, 7], 'dicht-bij-elkaar'],
  [7, [2, 2, 2, 2, 3, 3, 7], 'een-anders'],
  [7, [1, ...times(6, 4), 7], 'meesten-dicht-bij-elkaar'],
] as const)('on %i positions %j: %s', (K, answers, word) => {
  expect(wordFor(answers, leik(frequencies(answers, K)) ?? NaN, K)).toBe(word);
});

test('describeGroup says how many stand outside, and only where the word is about most', () => {
  expect(describeGroup([...times(26, 2), ...times(4, 7)]).outside).toBe(4);
  expect(describeGroup([1, ...times(6, 4), 7])).toMatchObject({ word: 'meesten-dicht-bij-elkaar', outside: 2 });
  fc.assert(
    fc.property(fc.array(position(7), { maxLength: 30 }), (answers) => {
      const { word, outside } = describeGroup(answers);
      expect(outside > 0).toBe(word === 'meesten-dicht-bij-elkaar');
    }),
  );
});
