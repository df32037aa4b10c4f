import type { Importance, Instrument, Item } from '@zelfscan/schema';
import type { AnswerValue } from '../session.js';

/** What the rest of core needs to know of an answer type. Nothing else branches on the type of an item. */
export interface ItemKind<T extends Item = Item> {
  /** Whether the answer is the note, and nothing else: it has no value, and no part in any figure. */
  readonly written: boolean;
  /** The answer if it is one this item takes, else null. */
  accept(instrument: Instrument, item: T, value: unknown): AnswerValue | null;
  /** What `accept` takes, for the problem that is shown to a developer. */
  accepted(instrument: Instrument, item: T): string;
  /** The score of an answer, or null for an answer that is none. */
  points(item: T, value: AnswerValue): number | null;
  /** How much it weighs in suggestions, and whether it is a minimum (★); null for what is never put forward. */
  weight(item: T): { readonly importance: Importance; readonly basis: boolean } | null;
}
