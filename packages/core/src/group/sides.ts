import { total } from './sorted.js';

/** How many people chose which side of the midpoint. */
export interface Sides {
  readonly left: number;
  /** On the midpoint itself: a real answer, of neither side. An even number of positions has none: halves. */
  readonly middle: number;
  readonly right: number;
}

/** @param counts - how often each of the K positions was chosen */
export function sidesOf(counts: readonly number[]): Sides {
  const half = Math.floor(counts.length / 2);
  return {
    left: total(counts.slice(0, half)),
    middle: total(counts.slice(half, counts.length - half)),
    right: total(counts.slice(counts.length - half)),
  };
}

/**
 * "Gedeelde richting": at least three quarters of those who chose a position are on one side. Whoever is on the midpoint
 * is counted, and on neither side. 75% is the median threshold for consensus in Delphi studies, where definitions vary
 * and should be set beforehand (Diamond et al., doi 10.1016/j.jclinepi.2013.12.002); to use it here is our own choice.
 *
 * @returns the side, or null where no side has three quarters
 */
export function sharedDirection({ left, middle, right }: Sides): 'left' | 'right' | null {
  const n = left + middle + right;
  if (n === 0) return null;
  if (left * 4 >= n * 3) return 'left';
  return right * 4 >= n * 3 ? 'right' : null;
}
