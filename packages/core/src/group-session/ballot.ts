import type { Ballot, BallotName, GroupStep, Vote } from './types.js';

/** The ballot that a step is about. */
export const ballotAt: Readonly<Partial<Record<GroupStep, BallotName>>> = {
  choose: 'first',
  reveal: 'first',
  again: 'second',
  shift: 'second',
  support: 'support',
};

/** The steps where votes are cast, each with the step that shows the ballot; and the way back. */
export const shownAt: Readonly<Partial<Record<GroupStep, GroupStep>>> = {
  choose: 'reveal',
  again: 'shift',
  support: 'support',
};
export const castAt: Readonly<Partial<Record<GroupStep, GroupStep>>> = { reveal: 'choose', shift: 'again' };

export const emptyBallot = (positions: number, of: number): Ballot => ({
  counts: Array<number>(positions).fill(0),
  unknown: 0,
  of,
  revealed: false,
});

/** How many have voted. */
export const castIn = (ballot: Ballot | null): number =>
  ballot ? ballot.counts.reduce((sum, count) => sum + count, ballot.unknown) : 0;

export const isComplete = (ballot: Ballot | null): boolean => ballot !== null && castIn(ballot) === ballot.of;

/** Adds one vote. What came before it, and after it, cannot be seen in the result. */
export const withVote = (ballot: Ballot, vote: Vote): Ballot =>
  vote === 'unknown'
    ? { ...ballot, unknown: ballot.unknown + 1 }
    : { ...ballot, counts: ballot.counts.map((count, i) => (i === vote - 1 ? count + 1 : count)) };

/** The votes as answers, in the order of the positions: the order in which they were cast is not kept anywhere. */
export const answersIn = ({ counts, unknown }: Ballot): Vote[] => [
  ...counts.flatMap((count, i) => Array<number>(count).fill(i + 1)),
  ...Array<'unknown'>(unknown).fill('unknown'),
];
