/**
 * The mean of the scores that were given. 'Weet ik niet' and 'niet van toepassing' are no scores: they are left out of
 * sum and count. Below the minimum share there is no mean, because a few answers would speak for a whole theme.
 *
 * @param given - scores in any order; the order does not matter
 * @param applicable - number of items that apply, given or not
 * @param minimumShare - 0–1, the share of applicable items that needs a score
 * @returns the mean, within the bounds of the scores given; or null with the number of scores that was needed
 */
export function meanOfGiven(
  given: readonly number[],
  applicable: number,
  minimumShare: number,
): { readonly score: number | null; readonly needed: number } {
  // 25 × 0.28 is 7.000000000000001 in floating point; that must not ask for an eighth score.
  const needed = Math.max(1, Math.ceil(applicable * minimumShare - 1e-9));
  if (given.length < needed) return { score: null, needed };
  return { score: given.reduce((sum, value) => sum + value, 0) / given.length, needed };
}
