import type { Instrument, Item, ItemId, ItemType, ScaleItem, TextItem } from '@zelfscan/schema';
import { scaleOf } from '../items/scale.js';
import { responseOf, type AnswerValue, type Response, type Session } from '../session.js';
import { termViews, type TermView } from './terms.js';

/** What is put to a person whatever the answer type. */
interface AskedView {
  readonly id: ItemId;
  readonly statement: string;
  /** Explained words that occur in the item. */
  readonly terms: readonly TermView[];
  readonly note: string;
}

interface Guided {
  readonly guidance: string;
  /** Explained words that occur in the guidance only. */
  readonly guidanceTerms: readonly TermView[];
}

/** A statement with its levels. */
export interface ScaleItemView extends AskedView, Guided {
  readonly type: 'scale';
  readonly basis: boolean;
  /** Who the item is about, in words. */
  readonly audience: string;
  readonly levels: readonly { readonly value: number; readonly label: string; readonly anchor: string }[];
  /** Wording of the answers without a score; null where they are not offered. */
  readonly unknown: string | null;
  readonly notApplicable: string | null;
  readonly value: AnswerValue | null;
}

/** An open question; `note` is what was written. */
export interface TextItemView extends AskedView, Guided {
  readonly type: 'text';
}

/** A dilemma among other items; how it is put to people is `dilemmaView`, which a scan does without. */
export interface DilemmaAskedView extends AskedView {
  readonly type: 'dilemma';
}

/** One item as it is put to a person. */
export type ItemView = ScaleItemView | DilemmaAskedView | TextItemView;

type View<T extends ItemType> = (
  instrument: Instrument,
  item: Extract<Item, { type: T }>,
  response: Response | undefined,
) => Extract<ItemView, { type: T }>;

const asked = <I extends Item>(instrument: Instrument, item: I, response: Response | undefined) => ({
  type: item.type as I['type'],
  id: item.id,
  statement: item.statement,
  terms: termViews(instrument, item.terms),
  note: response?.note ?? '',
});
const guided = <I extends ScaleItem | TextItem>(instrument: Instrument, item: I, response: Response | undefined) => ({
  ...asked(instrument, item, response),
  guidance: item.guidance,
  guidanceTerms: termViews(instrument, item.guidanceTerms),
});

const views: { readonly [T in ItemType]: View<T> } = {
  scale(instrument, item, response) {
    const { levels, unknown, notApplicable } = scaleOf(instrument, item);
    return {
      ...guided(instrument, item, response),
      basis: item.basis,
      audience: instrument.audiences[item.audience] ?? '',
      levels: levels.map(({ value, label }, i) => ({ value, label, anchor: item.anchors[i] ?? '' })),
      unknown,
      notApplicable,
      value: response?.value ?? null,
    };
  },
  dilemma: asked,
  text: guided,
};

export const itemView = (instrument: Instrument, session: Session, item: Item): ItemView =>
  (views[item.type] as View<ItemType>)(instrument, item, responseOf(session, item.id));
