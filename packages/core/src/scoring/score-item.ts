import type { Instrument, Item } from '@zelfscan/schema';
import { kindOf } from '../items/index.js';
import { valueOf, type AnswerValue, type Session } from '../session.js';

/** An item with its answer as a score. */
export interface ScoredItem {
  readonly item: Item;
  readonly value: AnswerValue | null;
  /** Null without an answer, and for an answer that is no score. */
  readonly points: number | null;
  /** Lowest and highest score that the item can get. */
  readonly low: number;
  readonly high: number;
}

export function scoreItem(instrument: Instrument, session: Session, item: Item): ScoredItem {
  const kind = kindOf(item);
  const value = valueOf(session, item.id);
  const [low, high] = kind.range(instrument, item);
  return { item, value, points: value === null ? null : kind.points(item, value), low, high };
}
