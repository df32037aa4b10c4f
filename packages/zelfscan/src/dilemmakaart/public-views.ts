import {
  type AnswerValue,
  type Ballot,
  type DilemmaTalk,
  type GroupEvent,
  type GroupSession,
  type Session,
} from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { freeze } from '../base/freeze.js';

type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;

/** What code outside can do in a session. When it happened is added. */
export type DispatchedEvent = Untimed<GroupEvent>;

export interface SessionStart {
  /** 2–30. */
  readonly participants: number;
  /** The case in one neutral line. */
  readonly caseLine?: string;
}

/** A vote as code outside may see it: until it is revealed, only how far it is. */
export interface PublicBallot {
  readonly cast: number;
  readonly of: number;
  readonly revealed: boolean;
  /** Votes per position; null before the vote is revealed. */
  readonly counts: readonly number[] | null;
  readonly unknown: number | null;
}

/** A read-only snapshot of a session. */
export interface PublicGroupSession extends Omit<GroupSession, 'talks'> {
  readonly talks: Readonly<Record<ItemId, PublicTalk>>;
}

export interface PublicTalk extends Omit<DilemmaTalk, 'first' | 'second' | 'support'> {
  readonly first: PublicBallot | null;
  readonly second: PublicBallot | null;
  readonly support: PublicBallot | null;
}

/** A read-only snapshot of the card of one person. */
export interface PublicCard {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** By dilemma. `value` is null for a dilemma with only a note so far. */
  readonly answers: Readonly<Record<ItemId, { readonly value: AnswerValue | null; readonly note: string }>>;
}

const publicBallot = (ballot: Ballot | null): PublicBallot | null =>
  ballot && {
    cast: ballot.counts.reduce((sum, count) => sum + count, ballot.unknown),
    of: ballot.of,
    revealed: ballot.revealed,
    counts: ballot.revealed ? [...ballot.counts] : null,
    unknown: ballot.revealed ? ballot.unknown : null,
  };

export function publicGroupSession(session: GroupSession): PublicGroupSession {
  const talks = Object.entries(session.talks).map(([itemId, talk]): [ItemId, PublicTalk] => [
    itemId,
    {
      notes: { ...talk.notes },
      agreement: { ...talk.agreement },
      reservations: talk.reservations,
      first: publicBallot(talk.first),
      second: publicBallot(talk.second),
      support: publicBallot(talk.support),
    },
  ]);
  return freeze({
    ...session,
    picked: [...session.picked],
    place: { ...session.place },
    talks: Object.fromEntries(talks),
  });
}

export function publicCard({ id, createdAt, updatedAt, responses }: Session): PublicCard {
  const answers = Object.entries(responses)
    .filter(([, { value, note }]) => value !== null || note !== '')
    .map(([itemId, { value, note }]) => [itemId, { value, note }]);
  return freeze({ id, createdAt, updatedAt, answers: Object.fromEntries(answers) });
}
