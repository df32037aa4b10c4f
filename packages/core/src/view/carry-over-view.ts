import type { Instrument, Item, ItemId } from '@zelfscan/schema';
import { planCarryOver, type CarryDecision, type CarryPair, type CarrySource } from '../carry-over.js';
import { answerText as answerIn, describe } from '../items/answer-text.js';
import { kindOf } from '../items/index.js';
import { scaleOf } from '../items/scale.js';
import { responseOf, type Session } from '../session.js';

/** An item as a line in a list. */
export interface CarryItemView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  /** The answer that was given, in words; empty where there is none. */
  readonly answer: string;
}

/** One side of an item whose words changed. */
export interface CarryTextView {
  readonly statement: string;
  /** Where the two sides differ, and the level that was chosen. */
  readonly levels: readonly { readonly label: string; readonly text: string; readonly chosen: boolean }[];
}

/** An answer that someone has to decide about. */
export interface CarryChoiceView {
  readonly id: ItemId;
  /** The id it had in the old version. */
  readonly was: ItemId;
  readonly title: string;
  readonly change: 'changed' | 'moved';
  /** Whether the answer can be taken over at all. */
  readonly fits: boolean;
  readonly answer: string;
  readonly note: string;
  readonly before: CarryTextView;
  readonly after: CarryTextView;
  /** What is put forward: to take over what only moved, to look again at what was reworded. */
  readonly suggested: CarryDecision;
}

/** Everything that a person sees before a scan is carried over to another version. */
export interface CarryOverView {
  readonly scanId: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly choices: readonly CarryChoiceView[];
  /** Goes along by itself; `was` is the id in the old version, where that is another one. */
  readonly kept: readonly (CarryItemView & { readonly was: ItemId | null })[];
  readonly added: readonly CarryItemView[];
  readonly removed: readonly CarryItemView[];
  /** Title of the shorter version that the scan asked, when the new version has none like it; else empty. */
  readonly subsetGone: string;
}

export function carryOverView(source: CarrySource, to: Instrument): CarryOverView {
  const { instrument, session } = source;
  const { pairs, added, removed } = planCarryOver(source, to);
  const subset = instrument.subsets.find(({ id }) => id === session.subset);
  return {
    scanId: session.id,
    name: session.name,
    from: instrument.version,
    to: to.version,
    choices: pairs.filter(({ toDecide }) => toDecide).map((pair) => choiceView(source, to, pair)),
    kept: pairs
      .filter(({ from, toDecide }) => !toDecide && hasContent(session, from.id))
      .map(({ from, to }) => ({
        ...lineView(to, answerText(source, from)),
        was: from.id === to.id ? null : from.id,
      })),
    added: added.map((item) => lineView(item, '')),
    removed: removed.map((item) => lineView(item, answerText(source, item))),
    subsetGone: subset && !to.subsets.some(({ id }) => id === subset.id) ? subset.title : '',
  };
}

function choiceView(source: CarrySource, to: Instrument, { from, to: item, change, fits }: CarryPair): CarryChoiceView {
  const { instrument, session } = source;
  const value = responseOf(session, from.id)?.value ?? null;
  const [old, now] = [levelsOf(instrument, from), levelsOf(to, item)];
  const shown = (levels: Levels, others: Levels) =>
    [...levels]
      .filter(([level, text]) => level === value || !alike(text, others.get(level)))
      .map(([level, text]) => ({ ...text, chosen: level === value }));
  return {
    id: item.id,
    was: from.id,
    title: item.title,
    change: change === 'moved' ? 'moved' : 'changed',
    fits,
    answer: answerText(source, from),
    note: kindOf(from).written ? '' : (responseOf(session, from.id)?.note ?? ''),
    before: { statement: from.statement, levels: shown(old, now) },
    after: { statement: item.statement, levels: shown(now, old) },
    suggested: change === 'moved' ? 'take' : 'open',
  };
}

type Levels = ReadonlyMap<number, { readonly label: string; readonly text: string }>;

/** None for what is not answered by a level. */
const levelsOf = (instrument: Instrument, item: Item): Levels => {
  const kind = kindOf(item);
  const levels = kind.written ? [] : scaleOf(instrument, item).levels;
  return new Map(levels.map(({ value }) => [value, describe(instrument, item, value)]));
};

const alike = (one: { label: string; text: string }, other: { label: string; text: string } | undefined) =>
  one.label === other?.label && one.text === other.text;

function answerText({ instrument, session }: CarrySource, item: Item): string {
  return answerIn(instrument, item, responseOf(session, item.id));
}

const hasContent = (session: Session, id: ItemId): boolean => {
  const response = responseOf(session, id);
  return response !== undefined && (response.value !== null || response.note !== '');
};

const lineView = ({ id, title, statement }: Item, answer: string): CarryItemView => ({ id, title, statement, answer });
