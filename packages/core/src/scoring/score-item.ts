import type { Item } from '@zelfscan/schema';
import { kindOf } from '../items/index.js';
import type { ItemKind } from '../items/kind.js';
import { valueOf, type AnswerValue, type Session } from '../session.js';

/** An item with its answer as a score. */
export interface ScoredItem {
  readonly item: Item;
  readonly value: AnswerValue | null;
  /** Null without an answer, and for an answer that is no score. */
  readonly points: number | null;
  /** Null for what is never put forward. */
  readonly weight: ReturnType<ItemKind['weight']>;
}

export function scoreItem(session: Session, item: Item): ScoredItem {
  const kind = kindOf(item);
  const value = valueOf(session, item.id);
  return { item, value, points: value === null ? null : kind.points(item, value), weight: kind.weight(item) };
}
