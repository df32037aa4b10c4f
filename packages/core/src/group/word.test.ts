import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeGroup } from './describe-group.js';
import { position } from './testing/groups.js';

const wordOf = (answers: readonly number[]) => describeGroup(answers).word;
const sevens = (min = 4) => fc.array(position(7), { minLength: min, maxLength: 30 });

describe('words', () => {
  test('an even spread is not two camps, though A is below 0', () => {
    const { a, word } = describeGroup([1, 3, 5, 7]);
    expect(a).toBeLessThan(0);
    expect(word).toBe('ver-uit-elkaar');
    expect(wordOf([1, 1, 3, 3, 5, 5, 7, 7])).toBe('ver-uit-elkaar');
  });

  test.each([
    [[1, 1, 7, 7], 'twee-kampen'],
    [[1, 1, 2, 2, 6, 6, 6, 7], 'twee-kampen'],
    // A camp needs two people: 7 alone is one person who sees it differently.
    [[1, 1, 1, 1, 7], 'een-anders'],
    // One person on one side of the jump, though A is below 0 (−.05).
    [[1, 2, 3, 7], 'ver-uit-elkaar'],
    [[1, 5, 6, 7], 'ver-uit-elkaar'],
    // At the very ends, a quarter or less on one side gives an A of 0 or above: a minority is not called a camp.
    [[1, 1, 1, 1, 1, 7, 7], 'twee-kampen'],
    [[1, 1, 1, 1, 1, 1, 7, 7], 'ver-uit-elkaar'],
    [[1, 1, 1, 1, 1, 1, 1, 7, 7], 'verschillend'],
    // Pairs three steps apart have an A above 0.
    [[2, 2, 5, 5], 'ver-uit-elkaar'],
    // Three steps from the median, the others within one.
    [[3, 4, 4, 5, 7], 'een-anders'],
    [[3, 4, 4, 5, 6], 'verschillend'],
    // Someone else lies two steps from the median.
    [[2, 4, 4, 4, 7], 'verschillend'],
    // An outsider on each side.
    [[1, 4, 4, 4, 4, 4, 4, 7], 'dicht-bij-elkaar'],
  ])('%j: %s', (answers, word) => {
    expect(wordOf(answers)).toBe(word);
  });

  test('every group of four and more has one', () => {
    const words = ['twee-kampen', 'een-anders', 'dicht-bij-elkaar', 'verschillend', 'ver-uit-elkaar'];
    fc.assert(
      fc.property(sevens(), (answers) => {
        expect(words).toContain(wordOf(answers));
      }),
    );
  });

  test('two camps: only with two people on each side of a jump of three, and A below 0', () => {
    fc.assert(
      fc.property(sevens(), (answers) => {
        const { a, word } = describeGroup(answers);
        const jump = [1, 2, 3, 4].some((from) => {
          const left = answers.filter((answer) => answer <= from).length;
          const right = answers.filter((answer) => answer >= from + 3).length;
          return left >= 2 && right >= 2 && left + right === answers.length;
        });
        expect(word === 'twee-kampen').toBe(jump && a! < 0);
      }),
    );
  });

  test('one who sees it differently: one, however the others lie around the median', () => {
    const outsider = fc
      .tuple(fc.array(fc.constantFrom(-1, 0, 0, 0, 1), { minLength: 3, maxLength: 15 }), fc.constantFrom(2, 3))
      .map(([others, middle]) => [...others.map((off) => middle + off), 7]);
    fc.assert(
      fc.property(outsider, (answers) => {
        const { median, word } = describeGroup(answers);
        const far = answers.filter((answer) => Math.abs(answer - median!) >= 3).length;
        const near = answers.filter((answer) => Math.abs(answer - median!) <= 1).length;
        if (far === 1 && near === answers.length - 1) expect(word).toBe('een-anders');
        else expect(word).not.toBe('een-anders');
      }),
    );
  });

  test('the rest follows L', () => {
    fc.assert(
      fc.property(sevens(), (answers) => {
        const { leik, word } = describeGroup(answers);
        if (word === 'twee-kampen' || word === 'een-anders') return;
        expect(word).toBe(leik! >= 0.75 ? 'dicht-bij-elkaar' : leik! >= 0.55 ? 'verschillend' : 'ver-uit-elkaar');
      }),
    );
  });
});
