import type { Instrument, Item } from '@zelfscan/schema';
import type { AnswerValue } from '../session.js';

/** What the rest of core needs to know of an answer type. Nothing else branches on the type of an item. */
export interface ItemKind<T extends Item = Item> {
  /** The answer if it is one this item takes, else null. */
  accept(instrument: Instrument, item: T, value: unknown): AnswerValue | null;
  /** What `accept` takes, for the problem that is shown to a developer. */
  accepted(instrument: Instrument, item: T): string;
  /** The score of an answer, or null for an answer that is none. */
  points(item: T, value: AnswerValue): number | null;
  /** Lowest and highest score that the item can get. */
  range(instrument: Instrument, item: T): readonly [number, number];
  /** The answer in words: its label, and the text that says what it means for this item. */
  describe(instrument: Instrument, item: T, value: AnswerValue): { readonly label: string; readonly text: string };
}
