import { sorted } from './sorted.js';

/**
 * The middle answer: as many people at or below it as at or above it. Never shown alone: a fan, two camps and two
 * extremes can share one median.
 *
 * @param answers - positions in any order
 * @returns a position, or half-way between two when their number is even (the mean of the middle two); null without
 *   answers, because there is no middle of nothing
 */
export function median(answers: readonly number[]): number | null {
  const inOrder = sorted(answers);
  const low = inOrder[Math.floor((inOrder.length - 1) / 2)];
  const high = inOrder[Math.floor(inOrder.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
