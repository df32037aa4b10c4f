/** What a group of this size may see of itself. */
export interface Disclosure {
  /** How many chose a position and how many do not know. */
  readonly votes: boolean;
  /** One dot per person, with the middle and the range. */
  readonly dots: boolean;
  /** The measures of agreement, the words and the shared direction. */
  readonly index: boolean;
  /** Why less than everything is shown; null when everything is, or nobody chose a position. */
  readonly why: 'too-few-for-dots' | 'too-few-for-index' | null;
}

/** With one or two votes or dots, who knows their own knows whose the other is. */
const [votesFrom, dotsFrom] = [3, 3];
/** With three, one person is a third of the figure. */
const indexFrom = 4;

/**
 * Minimum group sizes. Source: docs/group-statistics.md; the sizes are our own choice.
 *
 * @param n - number of people who chose a position, so without 'weet ik niet'
 * @param unknown - number of people who answered 'weet ik niet'
 */
export function disclosureFor(n: number, unknown: number): Disclosure {
  const votes = n + unknown >= votesFrom;
  const dots = n >= dotsFrom;
  const index = n >= indexFrom;
  const hidden = !index && (n > 0 || !votes);
  return { votes, dots, index, why: hidden ? (dots ? 'too-few-for-index' : 'too-few-for-dots') : null };
}
