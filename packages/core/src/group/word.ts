import { median } from './median.js';
import { sorted } from './sorted.js';

/** What a group may call its answers; the sentences are in the wording. */
export type GroupWord = 'twee-kampen' | 'een-anders' | 'dicht-bij-elkaar' | 'verschillend' | 'ver-uit-elkaar';

/** Steps on the scale of seven from which answers are apart: half of the way from end to end. */
const apart = 3;
/** A camp of one is a person, and people are not ranked. */
const camp = 2;
/** L from which answers are close, and below which they are far. */
const close = 0.75;
const far = 0.55;

/**
 * The word for a group, by rules in a fixed order, the first that holds. The cut-offs are our own choice, made for seven
 * positions; no norm exists. Source: docs/group-statistics.md.
 *
 * @param answers - positions in any order, at least one
 * @param L - Leik's consensus of the same answers, 0–1
 * @param A - van der Eijk's agreement of the same answers, −1–1
 * @returns always one of the words: the last three cover every L
 */
export function wordFor(answers: readonly number[], { L, A }: { readonly L: number; readonly A: number }): GroupWord {
  // A alone also falls below 0 on the even spread 1 3 5 7.
  if (A < 0 && hasGap(answers)) return 'twee-kampen';
  if (oneApart(answers)) return 'een-anders';
  if (L >= close) return 'dicht-bij-elkaar';
  return L >= far ? 'verschillend' : 'ver-uit-elkaar';
}

/** Whether, from low to high, there is a jump with a camp on each side of it. */
function hasGap(answers: readonly number[]): boolean {
  const inOrder = sorted(answers);
  return inOrder.some((answer, i) => {
    const before = inOrder[i - 1];
    return before !== undefined && i >= camp && inOrder.length - i >= camp && answer - before >= apart;
  });
}

/** Whether one answer is apart from the median while all others lie within one step of it. */
function oneApart(answers: readonly number[]): boolean {
  const middle = median(answers);
  if (middle === null) return false;
  const outside = answers.map((answer) => Math.abs(answer - middle)).filter((distance) => distance > 1);
  return outside.length === 1 && outside.every((distance) => distance >= apart);
}
