import type { Instrument, Item, ItemId, Theme, ThemeId } from '@zelfscan/schema';
import { own } from './basics/own.js';

/** What a person can answer: a level of the scale, or one of the two honest ways of not giving a score. */
export type AnswerValue = number | 'unknown' | 'na';

/** What was answered to one item. */
export interface Response {
  /** Null where there is only a note so far. */
  readonly value: AnswerValue | null;
  /** Evidence or explanation; for 'na' the reason. Empty where there is none. */
  readonly note: string;
  /** When it last changed, ISO 8601 in UTC. */
  readonly at: string;
}

/** An item that the team chose to work on, with what was agreed. Owner is a role, not a name. */
export interface Priority {
  readonly itemId: ItemId;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

/** Answers to `Instrument.profile`, by field id. */
export type Profile = Readonly<Record<string, string>>;

/** One filling-in of an instrument by one team. Scores are derived from it, never stored in it. */
export interface Session {
  readonly id: string;
  readonly instrumentId: string;
  readonly instrumentVersion: string;
  /** Id of the chosen `Instrument.subsets` entry, or null for the whole instrument. */
  readonly subset: string | null;
  readonly name: string;
  readonly profile: Profile;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly completedAt: string | null;
  /** The theme to open when the session is resumed. */
  readonly place: ThemeId | null;
  readonly responses: Readonly<Record<ItemId, Response>>;
  readonly priorities: readonly Priority[];
}

export interface NewSession {
  /** Unique id; core has no randomness of its own. */
  readonly id: string;
  /** Now, ISO 8601 in UTC; core has no clock of its own. */
  readonly at: string;
  readonly name: string;
  readonly profile?: Profile;
  readonly subset?: string | null;
}

/** A new, empty session, pinned to this version of the instrument. */
export function startSession(instrument: Instrument, start: NewSession): Session {
  return {
    id: start.id,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    subset: start.subset ?? null,
    name: start.name,
    profile: start.profile ?? {},
    createdAt: start.at,
    updatedAt: start.at,
    completedAt: null,
    place: null,
    responses: {},
    priorities: [],
  };
}

/** The themes of the instrument with the items that this session asks; a theme without any is left out. */
export function themesOf(instrument: Instrument, session: Pick<Session, 'subset'>): readonly Theme[] {
  const omit = instrument.subsets.find((subset) => subset.id === session.subset)?.omit;
  if (!omit) return instrument.themes;
  return instrument.themes
    .map((theme) => ({ ...theme, items: theme.items.filter((item) => !omit.includes(item.id)) }))
    .filter((theme) => theme.items.length > 0);
}

/** All items that this session asks, in order. */
export function itemsOf(instrument: Instrument, session: Pick<Session, 'subset'>): readonly Item[] {
  return themesOf(instrument, session).flatMap((theme) => theme.items);
}

/** The answer to an item, null while it is open. */
export function valueOf(session: Session, itemId: ItemId): AnswerValue | null {
  return responseOf(session, itemId)?.value ?? null;
}

export function responseOf(session: Session, itemId: ItemId): Response | undefined {
  return own(session.responses, itemId);
}
