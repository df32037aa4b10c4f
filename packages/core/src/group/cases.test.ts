import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeGroup } from './describe-group.js';
import { frequencies } from './frequencies.js';
import { vanDerEijk } from './van-der-eijk.js';

/** A case of `cases.json`: published figures, or figures that someone worked out by hand. */
interface GroupCase {
  readonly name: string;
  /** Where the figures come from, or the sums. */
  readonly source: string;
  /** One of both: answers on seven positions, or how often each position was chosen. */
  readonly answers?: readonly number[];
  readonly counts?: readonly number[];
  /** How many decimals the source gives; three unless it says so. */
  readonly decimals?: number;
  /** Only what the source gives. */
  readonly expect: Readonly<Record<string, number | string | null>>;
}

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as readonly GroupCase[];

describe('cases', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (_, { answers, counts, decimals = 3, expect: wanted }) => {
      const frequency = counts ?? frequencies(answers ?? []);
      const each = frequency.flatMap((count, i) => Array<number>(count).fill(i + 1));
      const result = describeGroup(each, frequency.length);
      const figures: Readonly<Record<string, number | string | null | undefined>> = {
        median: result.median,
        iqr: result.hinges?.iqr,
        width: result.range?.width,
        leik: result.leik,
        cns: result.cns,
        a: result.a,
        word: result.word,
        sharedDirection: result.sharedDirection,
      };
      expect(Object.keys(wanted)).not.toEqual([]);
      for (const [name, value] of Object.entries(wanted)) {
        if (typeof value !== 'number') expect([name, figures[name]]).toEqual([name, value]);
        else expect(figures[name], name).toBeCloseTo(value, decimals);
      }
    },
  );

  test('waaier, twee kampen and uitersten share a median and differ in all else: never show the median alone', () => {
    const [fan, camps, ends] = ['waaier', 'twee kampen', 'uitersten'].map((name) =>
      describeGroup(cases.find((one) => one.name === name)?.answers ?? []),
    );
    expect([fan?.median, camps?.median, ends?.median]).toEqual([4, 4, 4]);
    expect(new Set([fan, camps, ends].flatMap((group) => [group?.leik, group?.cns, group?.a])).size).toBe(8);
  });
});

/** The layers that van der Eijk's example falls apart into, with the agreement of each as the agrmt vignette gives it. */
test.each([
  ['1111111', 0],
  ['1111110', 0.167],
  ['0111110', 0.333],
  ['0011110', 0.5],
  ['0011100', 0.667],
  ['0010100', 0.467],
  ['0000100', 1],
])('a layer %s has agreement %d', (pattern, agreement) => {
  expect(vanDerEijk([...pattern].map(Number))).toBeCloseTo(agreement, 3);
});
