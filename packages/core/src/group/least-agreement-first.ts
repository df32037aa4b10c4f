import type { GroupResult } from './describe-group.js';

/**
 * Questions in the order in which to talk about them: least agreement (lowest L) first, because there the talk has most
 * to find. Where L is equal the order given is kept; questions without an index come last, in the order given.
 *
 * It orders questions. Nothing here orders people, and a result holds nothing by which it could be done.
 *
 * @param items - questions with their results; what else they carry is kept
 */
export function leastAgreementFirst<T extends { readonly id: string; readonly result: Pick<GroupResult, 'leik'> }>(
  items: readonly T[],
): T[] {
  // 2 is above every L. Not Infinity: two of those would subtract to NaN.
  const key = ({ result }: T) => result.leik ?? 2;
  return [...items].sort((a, b) => key(a) - key(b));
}
