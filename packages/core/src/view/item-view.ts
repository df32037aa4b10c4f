import type { Instrument, Item, ItemId } from '@zelfscan/schema';
import { scaleOf } from '../items/scale.js';
import { responseOf, type AnswerValue, type Session } from '../session.js';

/** A word with its explanation. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** One item as it is put to a person. */
export interface ItemView {
  readonly id: ItemId;
  readonly statement: string;
  readonly guidance: string;
  readonly basis: boolean;
  /** Who the item is about, in words. */
  readonly audience: string;
  /** Explained words that occur in the item, and those that occur in its guidance only. */
  readonly terms: readonly TermView[];
  readonly guidanceTerms: readonly TermView[];
  readonly levels: readonly { readonly value: number; readonly label: string; readonly anchor: string }[];
  /** Wording of the answers without a score; null where they are not offered. */
  readonly unknown: string | null;
  readonly notApplicable: string | null;
  readonly value: AnswerValue | null;
  readonly note: string;
}

export function itemView(instrument: Instrument, session: Session, item: Item): ItemView {
  const scale = scaleOf(instrument, item);
  const response = responseOf(session, item.id);
  return {
    id: item.id,
    statement: item.statement,
    guidance: item.guidance,
    basis: item.basis,
    audience: instrument.audiences[item.audience] ?? '',
    terms: termViews(instrument, item.terms),
    guidanceTerms: termViews(instrument, item.guidanceTerms),
    levels: scale.levels.map(({ value, label }, i) => ({ value, label, anchor: item.anchors[i] ?? '' })),
    unknown: scale.unknown,
    notApplicable: scale.notApplicable,
    value: response?.value ?? null,
    note: response?.note ?? '',
  };
}

export const termViews = (instrument: Instrument, ids: readonly string[]): TermView[] =>
  ids.flatMap((id) => {
    const entry = instrument.glossary[id];
    return entry ? [{ id, ...entry }] : [];
  });
