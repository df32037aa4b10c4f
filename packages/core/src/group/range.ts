import { sorted } from './sorted.js';

/** The outer answers. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** Steps from the lowest to the highest answer, 0 to K − 1. */
  readonly width: number;
}

/**
 * From the outermost answer on the left to the one on the right.
 *
 * @param answers - positions in any order
 * @returns both ends and the steps between them; null without answers
 */
export function range(answers: readonly number[]): Range | null {
  const inOrder = sorted(answers);
  const lowest = inOrder[0];
  const highest = inOrder.at(-1);
  return lowest === undefined || highest === undefined ? null : { lowest, highest, width: highest - lowest };
}
