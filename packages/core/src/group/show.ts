/** What a group of this size may see of itself. */
export interface Show {
  /** One dot per person, with the middle and the range. */
  readonly dots: boolean;
  /** The measures of agreement, the words and the shared direction. */
  readonly index: boolean;
  /** Why less than everything is shown; null when everything is. */
  readonly why: 'too-few-for-dots' | 'too-few-for-index' | null;
}

/** With one or two dots, who knows their own knows whose the other is. */
const dotsFrom = 3;
/** With three, one person is a third of the figure. */
const indexFrom = 4;

/**
 * Minimum group sizes. Source: docs/group-statistics.md; the sizes are our own choice.
 *
 * @param n - number of people who chose a position, so without 'weet ik niet'
 */
export function showFor(n: number): Show {
  const dots = n >= dotsFrom;
  const index = n >= indexFrom;
  return { dots, index, why: index ? null : dots ? 'too-few-for-index' : 'too-few-for-dots' };
}
