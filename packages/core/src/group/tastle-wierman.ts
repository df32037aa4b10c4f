import { total } from './sorted.js';

/**
 * Consensus Cns by Tastle and Wierman: the best-known measure, shown beside Leik's for who knows it. It takes a mean,
 * so it assumes that all steps are equally large.
 *
 *     Cns = 1 + Σ p_k · log2(1 − |k − μ| / (K − 1)),  p_k = share at position k,  μ = mean position
 *
 * Source: Tastle and Wierman, International Journal of Approximate Reasoning 45(3), 2007; the R package agrmt
 * (`consensus`).
 *
 * @param counts - how often each of the K positions was chosen
 * @returns 0 (half at each end) to 1 (all on one position); null without answers, or with fewer than two positions,
 *   where people cannot differ
 */
export function tastleWierman(counts: readonly number[]): number | null {
  const n = total(counts);
  const steps = counts.length - 1;
  if (n === 0 || steps < 1) return null;
  const mean = counts.reduce((sum, count, i) => sum + count * i, 0) / n;
  return counts.reduce(
    // A position that nobody chose adds nothing; without the test it would be 0 × −∞ where the mean is at the other end.
    (sum, count, i) => (count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(i - mean) / steps)),
    1,
  );
}
