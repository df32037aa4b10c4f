import type { Agreement, BallotName, GroupStep, NoteField } from '../group-session/types.js';
import type { GroupWord } from '../group/word.js';

/** How many chose left, the middle and right, or did not know. */
export interface SideFacts {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  readonly unknown: number;
}

/** How many of those who chose a place stand on the side of a pole, and whether others did not know. */
export interface DirectionFacts {
  readonly count: number;
  readonly of: number;
  readonly unknown: number;
  readonly pole: string;
}

export interface ShiftFacts {
  /** The group came closer (> 0), went apart (< 0), or neither; null where it is too small to say. */
  readonly closer: number | null;
  /** Steps of the median, above 0 to the right; null where the group is too small to say. */
  readonly moved: number | null;
  /** Every position has as many votes as before. Not the same as that nobody moved. */
  readonly same: boolean;
}

/** Words about dilemmas and about a group, shared by screen, beamer and report. One object per language. */
export interface GroupWording {
  /** A date, e.g. "22 november 2026". */
  date(iso: string): string;
  /** Short names of the steps, for the line of steps. */
  readonly steps: Readonly<Record<GroupStep, string>>;
  /** Heading of each step, and what to do or say in it. */
  readonly titles: Readonly<Record<GroupStep, string>>;
  readonly leads: Readonly<Record<GroupStep, string>>;
  dilemma(number: number, count: number): string;
  participants(n: number): string;
  /** Heading of the dilemmas in reserve, and a line about them. */
  readonly reserve: { readonly title: string; readonly intro: string };
  /** What stands in the way with this many picked; null when nothing does. */
  pick(picked: number, least: number, most: number): string | null;
  ballot(facts: { readonly name: BallotName; readonly cast: number; readonly of: number }): string;
  readonly words: Readonly<Record<GroupWord, string>>;
  /** In the place of a word, where most do not know and where nobody chose a place. */
  readonly unknown: Readonly<Record<'most' | 'all', string>>;
  /** How many of all who voted do not know, where nothing can be said of the places. */
  notKnown(unknown: number, of: number): string;
  /** How many stand close together, and how many outside. */
  outside(inside: number, outside: number): string;
  /** How many stand on which side, and how many do not know: first where they are most. */
  sides(facts: SideFacts): string;
  /** What changed from the first round to the second; empty where nothing can be said. */
  shift(change: ShiftFacts): string;
  /** Three quarters stand on the side of this pole. */
  direction(facts: DirectionFacts): string;
  index(value: number): string;
  /** Why less is shown. */
  readonly why: Readonly<Record<'too-few-for-dots' | 'too-few-for-index', string>>;
  /** Beside the mark at the median. */
  readonly middle: string;
  /** Under a strip: how many took part, or how many of them chose a place where some did not know. */
  caption(facts: { readonly n: number; readonly unknown: number }): string;
  readonly caution: string;
  /** Words for support, 1 to 5, least first. */
  readonly support: readonly [string, string, string, string, string];
  /** How many stand behind it (4 and 5), are in between (3), and have doubts (1 and 2). */
  supported(facts: { readonly behind: number; readonly between: number; readonly doubt: number }): string;
  readonly notes: Readonly<Record<NoteField, (left: string, right: string) => string>>;
  readonly agreement: Readonly<Record<keyof Agreement, string>>;
  /** Of the card of one person. */
  readonly open: string;
  progress(done: number, total: number): string;
}

type Counted = (count: number) => string;
type PerSide = Readonly<Record<'left' | 'middle' | 'right', Counted>>;

/** The texts that {@link GroupWording} is put together from: each can be changed by itself. */
export interface GroupTexts extends Omit<
  GroupWording,
  'pick' | 'ballot' | 'sides' | 'notKnown' | 'direction' | 'caption' | 'shift' | 'index' | 'supported' | 'notes'
> {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  readonly pick: { readonly more: Counted; readonly most: Counted };
  readonly ballot: Readonly<Record<BallotName, string>> & { cast(cast: number, of: number): string };
  readonly sides: {
    /** One side among others, as a part of a sentence without a capital. */
    readonly part: PerSide;
    /** Everybody stands there. */
    readonly all: PerSide;
    /** The same of those who chose a place, where others did not know. */
    readonly chosen: PerSide;
    readonly unknown: Counted;
  };
  readonly notKnown: { some(count: number, of: number): string; all(count: number): string };
  /** Everybody or some; `Chosen`: of those who chose a place, where others did not know. */
  readonly direction: {
    all(count: number, pole: string): string;
    some(count: number, of: number, pole: string): string;
    allChosen(count: number, pole: string): string;
    someChosen(count: number, of: number, pole: string): string;
  };
  chosen(n: number, of: number, unknown: number): string;
  readonly shift: Readonly<Record<'same' | 'closer' | 'apart' | 'alike' | 'left' | 'right', string>>;
  /** A measure from 0 to 1, in the notation of the language. */
  measure(value: number): string;
  index(measure: string): string;
  /** Parts of a sentence without a capital. */
  readonly supported: Readonly<Record<'behind' | 'between' | 'doubt', Counted>>;
  readonly notes: { readonly explain: string; left(left: string): string; right(right: string): string };
}
