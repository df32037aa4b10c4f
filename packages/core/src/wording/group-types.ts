import type { BallotName, NoteField } from '../group-session/types.js';
import type { GroupTexts } from '../texts/group.js';

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

/** Words about dilemmas and about a group, shared by screen, beamer and report. */
export interface GroupWording extends Omit<
  GroupTexts,
  | 'pick'
  | 'ballot'
  | 'sides'
  | 'notKnown'
  | 'outside'
  | 'direction'
  | 'chosen'
  | 'shift'
  | 'index'
  | 'supported'
  | 'notes'
  | 'measure'
  | 'language'
> {
  /** What stands in the way with this many picked; null when nothing does. */
  pick(picked: number, least: number, most: number): string | null;
  ballot(facts: { readonly name: BallotName; readonly cast: number; readonly of: number }): string;
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
  /** Under a strip: how many took part, or how many of them chose a place where some did not know. */
  caption(facts: { readonly n: number; readonly unknown: number }): string;
  /** How many stand behind it (4 and 5), are in between (3), and have doubts (1 and 2). */
  supported(facts: { readonly behind: number; readonly between: number; readonly doubt: number }): string;
  readonly notes: Readonly<Record<NoteField, (left: string, right: string) => string>>;
}
