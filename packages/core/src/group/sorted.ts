/** A copy from low to high, as numbers. */
export const sorted = (answers: readonly number[]): number[] => [...answers].sort((a, b) => a - b);

/** The sum of counts. */
export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
