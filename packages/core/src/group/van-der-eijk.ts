import { total } from './sorted.js';

/**
 * Agreement A by van der Eijk. The distribution is peeled into layers of equal height; each layer is a pattern of
 * positions that are in use or not, and A is their mean, weighted by the answers in each.
 *
 *     A = Σ w · U · (1 − (S − 1) / (K − 1)),  w = share of the answers in the layer,  S = positions in use
 *     U = ((K − 2) · TU − (K − 1) · TDU) / ((K − 2) · (TU + TDU)),  1 where TDU = 0
 *     TU, TDU: ordered triples of positions that read 110 or 011 (one peak), or 101 (two peaks)
 *
 * Source: van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35(3), 2001, 325–341; the R
 * package agrmt (`agreement`).
 *
 * @param counts - how often each of the K positions was chosen
 * @returns −1 (half at each end) over 0 (all positions equally often) to 1 (all on one position); below 0 hints at two
 *   camps, and no more than hints: an even spread over 1, 3, 5 and 7 is also below 0. Null without answers, or with
 *   fewer than three positions, where there are no triples
 */
export function vanDerEijk(counts: readonly number[]): number | null {
  const n = total(counts);
  if (n === 0 || counts.length < 3) return null;
  const heights = [...new Set(counts)].filter((height) => height > 0).sort((a, b) => a - b);
  const A =
    heights.reduce((sum, height, i) => {
      const used = counts.map((count) => count >= height);
      const answers = (height - (heights[i - 1] ?? 0)) * used.filter(Boolean).length;
      return sum + answers * ofLayer(used);
    }, 0) / n;
  // Layers that cancel out can leave −1.6e-17, and the words look at the sign.
  return Math.abs(A) < 1e-12 ? 0 : A;
}

/** U · (1 − (S − 1) / (K − 1)) of one layer, as one division of whole numbers, so that two extremes give exactly −1. */
function ofLayer(used: readonly boolean[]): number {
  const K = used.length;
  const S = used.filter(Boolean).length;
  let onePeak = 0;
  let twoPeaks = 0;
  let left = 0;
  for (const here of used) {
    if (here) {
      left += 1;
      continue;
    }
    // Every triple that counts has one position that is not in use: with two in use on one side of it, or one on each.
    const right = S - left;
    onePeak += pairs(left) + pairs(right);
    twoPeaks += left * right;
  }
  if (twoPeaks === 0) return (K - S) / (K - 1);
  return (((K - 2) * onePeak - (K - 1) * twoPeaks) * (K - S)) / ((K - 2) * (onePeak + twoPeaks) * (K - 1));
}

const pairs = (count: number): number => (count * (count - 1)) / 2;
