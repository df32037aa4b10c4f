import type { GroupResult } from './describe-group.js';

/** One position in both rounds. */
export interface PositionRounds {
  /** 1–K. */
  readonly position: number;
  /** Number of people in the first round. */
  readonly first: number;
  readonly second: number;
}

/** What changed between two rounds of one question. Counts and differences only: who moved where is not in it. */
export interface RoundComparison {
  /** Every position in order; null where a round has too few people for dots, for then a count is a person. */
  readonly positions: readonly PositionRounds[] | null;
  /** L of the second round minus that of the first, −1 to 1, above 0 is closer; null where a round has no index. */
  readonly leikChange: number | null;
  /**
   * Steps from the first median to the second, above 0 is to the right; null where a round has too few people for dots.
   * A direction, not progress: neither pole is better.
   */
  readonly medianChange: number | null;
}

/**
 * Lays two rounds of one question side by side. It takes results and not answers, so that it cannot know which answer
 * in the second round came from which in the first. With few people the counts can still be guessed from; see
 * docs/group-statistics.md.
 *
 * @throws RangeError when the rounds have scales of different length: a bug, they are not the same question
 */
export function compareRounds(first: GroupResult, second: GroupResult): RoundComparison {
  if (first.frequencies.length !== second.frequencies.length) {
    throw new RangeError(`Rounds of ${first.frequencies.length} and ${second.frequencies.length} positions`);
  }
  const dots = first.show.dots && second.show.dots;
  return {
    positions: dots
      ? first.frequencies.map((count, i) => ({ position: i + 1, first: count, second: second.frequencies[i] ?? 0 }))
      : null,
    leikChange: change(first.leik, second.leik),
    medianChange: dots ? change(first.median, second.median) : null,
  };
}

const change = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;
