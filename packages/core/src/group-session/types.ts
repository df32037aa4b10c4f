import type { ItemId, Problem } from '@zelfscan/schema';

/** The steps of a session, in order. Those between 'pick' and 'summary' are gone through once per dilemma. */
export const groupSteps = [
  'case',
  'pick',
  'choose',
  'reveal',
  'explain',
  'upsides',
  'again',
  'shift',
  'agree',
  'support',
  'summary',
] as const;
export type GroupStep = (typeof groupSteps)[number];

/** Where the session stands. */
export interface GroupPlace {
  readonly step: GroupStep;
  /** The dilemma that the step is about; null for 'case', 'pick' and 'summary'. */
  readonly itemId: ItemId | null;
}

/** The three times that everyone gives a vote about one dilemma. */
export type BallotName = 'first' | 'second' | 'support';

/**
 * One silent vote. Kept as counts: an ordered list, or a place per seat, would say who chose what to whoever remembers
 * the order of the turns.
 */
export interface Ballot {
  /** Number of votes per position; index 0 is position 1, the left pole, or the least support. */
  readonly counts: readonly number[];
  /** Number of times 'weet ik niet'. */
  readonly unknown: number;
  /** Number of people who vote. */
  readonly of: number;
  /** Before this, the counts are nobody's business; only how many have voted is. */
  readonly revealed: boolean;
}

/** What a vote can be: a position from 1, or 'unknown' (not when support is asked). */
export type Vote = number | 'unknown';

/** What the group agrees on. Roles, not names. */
export interface Agreement {
  /** Which accent, for now. */
  readonly accent: string;
  /** Who does it, as a role. */
  readonly who: string;
  readonly what: string;
  readonly when: string;
  /** By what the group sees early that it does not work. */
  readonly signal: string;
  /** When the group looks again: a date as in `yyyy-mm-dd`, or words. */
  readonly evaluate: string;
}

/** 'explain': what the outer positions see. 'left' and 'right': upsides and overdoing of each pole. */
export type NoteField = 'explain' | 'left' | 'right';

/** All that was said about one dilemma. */
export interface DilemmaTalk {
  /** Null until the first vote is cast. */
  readonly first: Ballot | null;
  readonly second: Ballot | null;
  readonly support: Ballot | null;
  readonly notes: Readonly<Record<NoteField, string>>;
  readonly agreement: Agreement;
  /** What keeps people from full support, without who. */
  readonly reservations: string;
}

/** One session of a group around one device. Holds no names, and no one's choice. */
export interface GroupSession {
  readonly id: string;
  readonly instrumentId: string;
  readonly instrumentVersion: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** 2–30. */
  readonly participants: number;
  /** The case in one neutral line; empty where there is none. */
  readonly caseLine: string;
  /** The dilemmas that were picked, at most four, in the order of the talk. */
  readonly picked: readonly ItemId[];
  readonly place: GroupPlace;
  /** By dilemma. A dilemma that is no longer picked keeps what was said of it. */
  readonly talks: Readonly<Record<ItemId, DilemmaTalk>>;
}

/** Something that the facilitator, or a participant behind the cover screen, did. `at` is now, ISO 8601 in UTC. */
export type GroupEvent = { readonly at: string } & (
  | { readonly type: 'case'; readonly line: string }
  | { readonly type: 'participants'; readonly count: number }
  | { readonly type: 'pick'; readonly itemId: ItemId; readonly chosen: boolean }
  /** Without `itemId` a step about a dilemma is about the one at hand, else the first one picked. */
  | { readonly type: 'go'; readonly step: GroupStep; readonly itemId?: ItemId | null | undefined }
  /** One vote for the ballot of the step at hand. */
  | { readonly type: 'cast'; readonly value: unknown }
  /** Throws away the votes for the ballot of the step at hand, revealed or not. */
  | { readonly type: 'restart-ballot' }
  /** Shows the ballot of the step at hand, and moves on to 'reveal' or 'shift'. */
  | { readonly type: 'reveal' }
  | { readonly type: 'note'; readonly itemId: ItemId; readonly field: NoteField; readonly text: string }
  | { readonly type: 'agree'; readonly itemId: ItemId; readonly agreement: Partial<Agreement> }
  | { readonly type: 'reservation'; readonly itemId: ItemId; readonly text: string }
);

export type GroupTransition =
  { readonly ok: true; readonly session: GroupSession } | { readonly ok: false; readonly problem: Problem };
