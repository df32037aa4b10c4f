import type { Instrument, Item, ItemType } from '@zelfscan/schema';
import type { AnswerValue, Response } from '../session.js';
import { kindOf } from './index.js';
import { scaleOf } from './scale.js';

/** An answer in words: its label, and the text that says what it means for this item. */
interface AnswerWords {
  readonly label: string;
  readonly text: string;
}

type Describe<T extends ItemType> = (
  instrument: Instrument,
  item: Extract<Item, { type: T }>,
  value: AnswerValue,
) => AnswerWords;

function onScale(instrument: Instrument, item: Item, value: AnswerValue, anchors: readonly string[]): AnswerWords {
  const scale = scaleOf(instrument, item);
  if (value === 'unknown') return { label: scale.unknown ?? '', text: '' };
  if (value === 'na') return { label: scale.notApplicable ?? '', text: '' };
  const index = scale.levels.findIndex((level) => level.value === value);
  return { label: scale.levels[index]?.label ?? String(value), text: anchors[index] ?? '' };
}

const describers: { readonly [T in ItemType]: Describe<T> } = {
  scale: (instrument, item, value) => onScale(instrument, item, value, item.anchors),
  dilemma: (instrument, item, value) => onScale(instrument, item, value, []),
  // It has no values: what was written is the answer.
  text: () => ({ label: '', text: '' }),
};

/** Apart from what is needed to fill in: only results and comparisons say an answer in words. */
export const describe = (instrument: Instrument, item: Item, value: AnswerValue): AnswerWords =>
  (describers[item.type] as Describe<ItemType>)(instrument, item, value);

/** The answer in words; empty where there is none. */
export function answerText(instrument: Instrument, item: Item, response: Response | undefined): string {
  if (!response || kindOf(item).written) return response?.note ?? '';
  return response.value === null ? '' : describe(instrument, item, response.value).label;
}
