import { median } from './median.js';
import { sorted } from './sorted.js';

/** What a group may call its answers, as the rules are tried; the sentences are in the wording. */
export const groupWords = [
  'allemaal-hetzelfde',
  'twee-kampen',
  'een-anders',
  'dicht-bij-elkaar',
  'meesten-dicht-bij-elkaar',
  'verschillend',
  'ver-uit-elkaar',
] as const;
export type GroupWord = (typeof groupWords)[number];

/** L from which answers are close, and below which they are far. */
const close = 0.75;
const far = 0.55;

/**
 * Distances in steps. Set for seven positions (3, 3, 2) and for four (2, 1, 1); for other scales the same parts of the
 * way from end to end. Neighbours on a scale of three are never apart.
 */
const stepsOf = (K: number) => ({
  apart: Math.max(2, Math.ceil((K - 1) / 2)),
  near: Math.floor((K - 1) / 2),
  together: Math.floor((K - 1) / 3),
});

/**
 * The word for a group, by rules in a fixed order, the first that holds. The cut-offs are our own choice; no norm
 * exists. Source: docs/group-statistics.md.
 *
 * @param answers - positions 1–K in any order, at least one
 * @param L - Leik's consensus of the same answers, 0–1
 * @param K - number of positions, at least 3
 */
export function wordFor(answers: readonly number[], L: number, K: number): GroupWord {
  const inOrder = sorted(answers);
  const width = widthOf(inOrder);
  const { near } = stepsOf(K);
  if (width === 0) return 'allemaal-hetzelfde';
  if (hasCamps(inOrder, K)) return 'twee-kampen';
  if (L >= far && oneApart(inOrder, K)) return 'een-anders';
  if (L >= close) return width <= near ? 'dicht-bij-elkaar' : 'meesten-dicht-bij-elkaar';
  return L >= far ? 'verschillend' : 'ver-uit-elkaar';
}

/**
 * Number of people who stand outside 'meesten-dicht-bij-elkaar': further from the median than answers that are close
 * reach to either side. With L ≥ .75 never more than three in eight, since L is the mean distance to the median.
 */
export function outsideOf(answers: readonly number[], K: number): number {
  const middle = median(answers) ?? 0;
  return answers.filter((answer) => Math.abs(answer - middle) > stepsOf(K).near / 2).length;
}

/** A quarter of the group, and never one alone, on each side of a gap. Where it is large, a tenth may stand between. */
function hasCamps(inOrder: readonly number[], K: number): boolean {
  const n = inOrder.length;
  const [camp, between] = [Math.max(2, Math.ceil(n / 4)), Math.floor(n / 10)];
  const { apart } = stepsOf(K);
  return inOrder.some(
    (answer, i) => i + 1 >= camp && (inOrder[Math.min(i + 1 + between, n - camp)] ?? answer) - answer >= apart,
  );
}

/** One answer is apart from the median while all others are together; in four, one weighs too much to say so. */
function oneApart(inOrder: readonly number[], K: number): boolean {
  const middle = median(inOrder);
  if (middle === null || inOrder.length < 5) return false;
  const { apart, together } = stepsOf(K);
  return [inOrder, inOrder.toReversed()].some(
    ([outer = middle, ...others]) => Math.abs(outer - middle) >= apart && Math.abs(widthOf(others)) <= together,
  );
}

const widthOf = (inOrder: readonly number[]): number => (inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0);
