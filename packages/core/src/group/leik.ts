import { total } from './sorted.js';

/**
 * Leik's consensus L, the measure that the words rest on: it uses only the order of the positions, not the distance
 * between them.
 *
 *     L = 1 − 2 · Σ d_k / (K − 1),  k = 1 … K − 1
 *     d_k = F_k where F_k ≤ ½, else 1 − F_k;  F_k = share of answers at position k or lower
 *
 * Source: Leik, A measure of ordinal consensus, Pacific Sociological Review 9(2), 1966, 85–90, as 1 − D of the R
 * package agrmt (`Leik`).
 *
 * @param counts - how often each of the K positions was chosen
 * @returns 0 (half at each end) to 1 (all on one position); null without answers, or with fewer than two positions,
 *   where people cannot differ
 */
export function leik(counts: readonly number[]): number | null {
  const n = total(counts);
  const steps = counts.length - 1;
  if (n === 0 || steps < 1) return null;
  let below = 0;
  let apart = 0;
  for (const count of counts.slice(0, -1)) {
    below += count;
    apart += Math.min(below, n - below);
  }
  // One division of whole numbers is rounded once: equal shares and mirror images give equal L, and cut-offs are exact.
  return (n * steps - 2 * apart) / (n * steps);
}
