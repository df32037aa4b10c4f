import type { ItemId, Pole } from '@zelfscan/schema';
import type { TermView } from './item-view.js';

/** One dilemma as it is put to a person. No number that means anything to people: positions have words. */
export interface DilemmaItemView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly poles: readonly [left: Pole, right: Pole];
  readonly questions: readonly string[];
  /** Titles of the phases it plays in. */
  readonly phases: readonly string[];
  readonly positions: number;
  /** One per position, left to right, e.g. "Helemaal links: Open naar iedereen" and "Precies in het midden". */
  readonly positionLabels: readonly string[];
  /** Wording of 'weet ik niet'. */
  readonly unknown: string;
  /** Position from 1; in a group session always null. */
  readonly value: number | 'unknown' | null;
  readonly note: string;
  /** Explained words that occur in it. */
  readonly terms: readonly TermView[];
}
