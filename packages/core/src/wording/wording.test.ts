import { describe, expect, test } from 'vitest';
import type { Wording } from './types.js';
import { en, nl } from '../testing/wording.js';

const both = [
  ['nl', nl],
  ['en', en],
] as const;
const nothing = {
  strong: [],
  weakest: null,
  weakItems: [],
  unknown: 0,
  total: 10,
  done: 10,
  flags: 0,
  equal: null,
  scoredThemes: 3,
};

test('both languages have the same messages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  expect(Object.keys(en.importance)).toEqual(Object.keys(nl.importance));
});

describe.each(both)('%s', (_, wording: Wording) => {
  test('has words for everything', () => {
    const texts = [
      wording.noScore,
      wording.basis,
      wording.flagWhy,
      ...Object.values(wording.importance),
      ...(['unknown', 'na', 'open'] as const).map((reason) => wording.leftOut(reason)),
      wording.distribution([]),
      wording.radar([]),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('says nothing in the summary about what is not there', () => {
    expect(wording.summary(nothing)).toEqual([]);
  });
});

describe('one and many', () => {
  test.each([
    [nl, 1, 'Nog open: 1 punt.', 'Eén punt moet eerst op orde.'],
    [nl, 2, 'Nog open: 2 punten.', '2 punten moeten eerst op orde.'],
    [en, 1, 'Still open: 1 item.', 'One item must be put in order first.'],
    [en, 2, 'Still open: 2 items.', '2 items must be put in order first.'],
  ] as const)('%#', (wording, n, open, flags) => {
    expect(wording.summary({ ...nothing, done: 10 - n })).toEqual([open]);
    expect(wording.summary({ ...nothing, flags: n })).toEqual([flags]);
  });

  test.each([
    [nl, 1, 'dat is 1 stap van'],
    [nl, 3, 'dat is 3 stappen van'],
    [en, 1, 'which is 1 step below'],
    [en, 3, 'which is 3 steps below'],
  ] as const)('steps: %#', (wording, steps, words) => {
    const facts = { importance: 2, steps, weight: 2 * steps, label: 'Deels', inSteps: true };
    expect(wording.explainPriority(facts)).toContain(words);
  });

  test('items left out of a mean', () => {
    const explain = (wording: Wording, leftOut: number) => wording.explainScore({ given: [2, 3], score: 'x', leftOut });
    expect([0, 1, 2].map((n) => explain(nl, n))).toEqual([
      '(2 + 3) : 2 = x. Alle punten tellen mee.',
      '(2 + 3) : 2 = x. 1 punt telt niet mee.',
      '(2 + 3) : 2 = x. 2 punten tellen niet mee.',
    ]);
    expect([0, 1, 2].map((n) => explain(en, n))).toEqual([
      '(2 + 3) ÷ 2 = x. All items count.',
      '(2 + 3) ÷ 2 = x. 1 item left out.',
      '(2 + 3) ÷ 2 = x. 2 items left out.',
    ]);
  });
});

describe('figures', () => {
  test.each([
    [1, '1,0', '1.0'],
    [2.6, '2,6', '2.6'],
    [8 / 3, '2,7', '2.7'],
    [2.25, '2,3', '2.3'],
    [4, '4,0', '4.0'],
  ])('%d has one decimal', (value, dutch, english) => {
    expect([nl.score(value), en.score(value)]).toEqual([dutch, english]);
  });

  test('a distribution names what was given, in small letters, but "I" stays large', () => {
    const counts = [
      { label: 'Nog niet', count: 2 },
      { label: 'Deels', count: 0 },
      { label: 'I don’t know', count: 1 },
    ];
    expect(nl.distribution(counts.slice(0, 2))).toBe('2 keer nog niet');
    expect(en.distribution(counts)).toBe('2 × nog niet, 1 × I don’t know');
  });
});
