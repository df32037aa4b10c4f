import { describe, expect, test } from 'vitest';
import type { GroupWording } from './group-types.js';
import { groupEn, groupNl } from '../testing/wording.js';

const both = [
  ['nl', groupNl],
  ['en', groupEn],
] as const;

/** Every word that does not depend on a figure. */
const fixed = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(fixed) : [];

const keys = (value: object): unknown[] =>
  Object.entries(value).map(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner ? [key, keys(inner)] : key,
  );

test('both languages have the same messages', () => {
  expect(keys(groupEn)).toEqual(keys(groupNl));
});

describe.each(both)('%s', (_, wording: GroupWording) => {
  test('has words for everything', () => {
    expect(fixed(wording).filter((words) => words.trim() !== words || words === '')).toEqual([]);
    expect(wording.support).toHaveLength(5);
    expect(new Set(Object.values(wording.words)).size).toBe(7);
  });

  test('shows no straight quotes', () => {
    expect(fixed(wording).filter((words) => /['"]/.test(words))).toEqual([]);
  });

  test('says nothing about a shift that cannot be said', () => {
    expect(wording.shift({ closer: null, moved: null, same: false })).toBe('');
  });

  test('never names a person where one stands apart', () => {
    expect(wording.words['een-anders']).not.toMatch(/\béén\b|iemand|\bone\b|someone/i);
  });
});

test.each([
  [0, 2, 'Kies nog twee dilemma’s.', 'Pick two more dilemmas.'],
  [1, 2, 'Kies nog één dilemma.', 'Pick one more dilemma.'],
  [2, 2, null, null],
  [5, 2, 'Kies er hoogstens vier.', 'Pick at most four.'],
])('%d picked', (picked, least, dutch, english) => {
  expect([groupNl.pick(picked, least, 4), groupEn.pick(picked, least, 4)]).toEqual([dutch, english]);
});

test.each([
  [
    { left: 4, middle: 0, right: 3, unknown: 0 },
    'Vier kiezen links en drie kiezen rechts.',
    'Four choose left and three choose right.',
  ],
  [
    { left: 0, middle: 5, right: 0, unknown: 0 },
    'Alle vijf kiezen precies het midden.',
    'All five choose exactly the middle.',
  ],
  [
    { left: 1, middle: 1, right: 13, unknown: 2 },
    'Eén kiest links, één kiest precies het midden en 13 kiezen rechts. Twee weten het niet.',
    'One chooses left, one chooses exactly the middle and 13 choose right. Two do not know.',
  ],
  [
    { left: 3, middle: 0, right: 0, unknown: 1 },
    'Alle drie die een plek kozen, kiezen links. Eén weet het niet.',
    'All three who chose a place choose left. One does not know.',
  ],
  [
    { left: 1, middle: 0, right: 3, unknown: 5 },
    'Vijf van de negen weten het niet. Eén kiest links en drie kiezen rechts.',
    'Five of nine do not know. One chooses left and three choose right.',
  ],
])('sides: %j', (facts, dutch, english) => {
  expect([groupNl.sides(facts), groupEn.sides(facts)]).toEqual([dutch, english]);
});

test.each([
  [{ n: 8, unknown: 0 }, '8 deelnemers', '8 participants'],
  [{ n: 6, unknown: 1 }, '6 van 7 kozen een plek, 1 weet het niet', '6 of 7 chose a place, 1 does not know'],
  [{ n: 1, unknown: 2 }, '1 van 3 koos een plek, 2 weten het niet', '1 of 3 chose a place, 2 do not know'],
  [{ n: 0, unknown: 3 }, '3 deelnemers', '3 participants'],
])('caption: %j', (facts, dutch, english) => {
  expect([groupNl.caption(facts), groupEn.caption(facts)]).toEqual([dutch, english]);
});

test.each([
  [5, 6, 0, 'vijf van de zes kiezen', 'five of six choose'],
  [5, 6, 1, 'vijf van de zes die een plek kozen, kiezen', 'five of the six who chose a place choose'],
  [4, 4, 0, 'alle vier kiezen', 'all four choose'],
  [4, 4, 2, 'alle vier die een plek kozen, kiezen', 'all four who chose a place choose'],
])('a shared direction counts people: %i of %i, %i unknown', (count, of, unknown, dutch, english) => {
  const facts = { count, of, unknown, pole: 'Open' };
  expect([groupNl.direction(facts), groupEn.direction(facts)]).toEqual([
    `Gedeelde richting: ${dutch} de kant van ‘Open’.`,
    `Shared direction: ${english} the side of ‘Open’.`,
  ]);
});
