import { median } from './median.js';
import { sorted } from './sorted.js';

/** The middle half of the answers. */
export interface Hinges {
  /** Median of the lower half: a position, or half-way between two. */
  readonly lower: number;
  /** Median of the upper half: a position, or half-way between two. */
  readonly upper: number;
  /** Interquartile range: steps from the lower to the upper hinge, 0 to K − 1. */
  readonly iqr: number;
}

/**
 * Tukey hinges: the median of the lower half and of the upper half; with an odd number of answers the middle one is in
 * both halves. For so few answers the other rules for quartiles give figures between positions that nobody can check
 * by hand.
 *
 * Source: docs/group-statistics.md; Tukey, Exploratory Data Analysis (1977).
 *
 * @param answers - positions in any order
 * @returns the hinges and the steps between them; null without answers
 */
export function tukeyHinges(answers: readonly number[]): Hinges | null {
  const inOrder = sorted(answers);
  const half = Math.ceil(inOrder.length / 2);
  const lower = median(inOrder.slice(0, half));
  const upper = median(inOrder.slice(inOrder.length - half));
  return lower === null || upper === null ? null : { lower, upper, iqr: upper - lower };
}
