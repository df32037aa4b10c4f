/**
 * How often each position was chosen. All other figures of a group follow from this, so the order of answering and who
 * answered what are gone after this step.
 *
 * @param answers - positions 1–K in any order, without 'weet ik niet'
 * @param K - number of positions, at least 3
 * @returns K counts: index 0 is position 1
 * @throws RangeError on a position that the scale does not have: a bug, because the instrument and the answer were
 *   checked before; left in, it would quietly fall out of every figure
 */
export function frequencies(answers: readonly number[], K = 7): number[] {
  if (!Number.isInteger(K) || K < 3) throw new RangeError(`A scale has three positions or more, not ${K}`);
  const counts = Array<number>(K).fill(0);
  for (const answer of answers) {
    const before = counts[answer - 1];
    if (before === undefined) throw new RangeError(`${answer} is not a position of 1–${K}`);
    counts[answer - 1] = before + 1;
  }
  return counts;
}
