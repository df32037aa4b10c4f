import type { Instrument, ItemId } from '@zelfscan/schema';
import { own } from '../basics/own.js';
import type { Agreement, Ballot, DilemmaTalk, GroupSession, GroupStep } from './types.js';

/** Limits of a session. Free text is short: a long story about a household belongs in nobody's conversation aid. */
export const groupLimits = {
  participants: { least: 2, most: 30 },
  picked: { least: 2, most: 4 },
  /** Characters. */
  caseLine: 280,
  text: 2000,
  /** Steps of the scale of support. */
  support: 5,
} as const;

export interface NewGroupSession {
  /** Unique id; core has no randomness of its own. */
  readonly id: string;
  /** Now, ISO 8601 in UTC; core has no clock of its own. */
  readonly at: string;
  /** 2–30; can be changed until the last vote. */
  readonly participants?: number;
}

/** A new session, pinned to this version of the instrument. */
export function startGroupSession(instrument: Instrument, start: NewGroupSession): GroupSession {
  const participants = start.participants ?? 6;
  if (!isHeadcount(participants)) throw new RangeError(`A session is for 2 to 30 participants, not ${participants}`);
  return {
    id: start.id,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    createdAt: start.at,
    updatedAt: start.at,
    participants,
    caseLine: '',
    picked: [],
    place: { step: 'case', itemId: null },
    talks: {},
  };
}

export const isHeadcount = (count: unknown): count is number =>
  Number.isInteger(count) &&
  (count as number) >= groupLimits.participants.least &&
  (count as number) <= groupLimits.participants.most;

const framing: readonly GroupStep[] = ['case', 'pick', 'summary'];

/** Whether a step is about one dilemma. */
export const isAboutDilemma = (step: GroupStep): boolean => !framing.includes(step);

/** Whether enough dilemmas are picked to talk about them. */
export const isPicked = ({ picked }: Pick<GroupSession, 'picked'>): boolean =>
  picked.length >= groupLimits.picked.least;

export const agreementFields = [
  'accent',
  'who',
  'what',
  'when',
  'signal',
  'evaluate',
] as const satisfies readonly (keyof Agreement)[];
export const noteFields = ['explain', 'left', 'right'] as const;

const silence: DilemmaTalk = {
  first: null,
  second: null,
  support: null,
  notes: { explain: '', left: '', right: '' },
  agreement: { accent: '', who: '', what: '', when: '', signal: '', evaluate: '' },
  reservations: '',
};

/** What was said about a dilemma; nothing yet where it has not come up. */
export const talkOf = (session: Pick<GroupSession, 'talks'>, itemId: ItemId): DilemmaTalk =>
  own(session.talks, itemId) ?? silence;

export const ballotsOf = ({ first, second, support }: DilemmaTalk): readonly Ballot[] =>
  [first, second, support].filter((ballot) => ballot !== null);

export const isShort = (text: unknown, most: number): text is string => typeof text === 'string' && text.length <= most;
