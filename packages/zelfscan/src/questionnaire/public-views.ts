import { kindOf, scoreThemes, themesOf, type AnswerValue, type Session } from '@zelfscan/core';
import type { Instrument, ItemId, ItemType, ThemeId } from '@zelfscan/schema';
import { freeze } from '../base/freeze.js';

/** What code outside may know of the instrument. */
export interface PublicInstrument {
  readonly id: string;
  readonly version: string;
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly title: string;
    readonly items: readonly {
      readonly id: ItemId;
      /** `'scale'`, or `'text'` for an open question. */
      readonly type: ItemType;
      readonly statement: string;
      readonly basis: boolean;
    }[];
  }[];
}

/** A read-only snapshot of the open scan. */
export interface PublicSession {
  readonly id: string;
  readonly name: string;
  readonly profile: Readonly<Record<string, string>>;
  readonly subset: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly completedAt: string | null;
  /** By item id. `value` is null for an item that has only a note so far, and for an open question: its answer is the note. */
  readonly answers: Readonly<Record<ItemId, { readonly value: AnswerValue | null; readonly note?: string }>>;
}

/** The figures of the open scan. */
export interface PublicResult {
  readonly themes: readonly {
    readonly id: ThemeId;
    /** 1–4, not rounded; null while fewer than half of the applicable items have a score. */
    readonly score: number | null;
    /** Items with a score. */
    readonly answered: number;
    readonly unknown: number;
    readonly notApplicable: number;
    readonly total: number;
    /** Number of times that each level was given, by level. */
    readonly distribution: Readonly<Record<number, number>>;
  }[];
  /** Legal or near-legal minimum items at the lowest level. */
  readonly flags: readonly ItemId[];
}

export function publicInstrument(instrument: Instrument, session: Session | null): PublicInstrument {
  return freeze({
    id: instrument.id,
    version: instrument.version,
    themes: themesOf(instrument, session ?? { subset: null }).map(({ id, title, items }) => ({
      id,
      title,
      items: items.map((item) => {
        const { id, type, statement } = item;
        return { id, type, statement, basis: kindOf(item).weight(item)?.basis ?? false };
      }),
    })),
  });
}

export function publicSession(session: Session): PublicSession {
  const { id, name, profile, subset, createdAt, updatedAt, completedAt } = session;
  const answers = Object.entries(session.responses)
    .filter(([, { value, note }]) => value !== null || note !== '')
    .map(([itemId, { value, note }]) => [itemId, note === '' ? { value } : { value, note }] as const);
  return freeze({
    id,
    name,
    profile: { ...profile },
    subset,
    createdAt,
    updatedAt,
    completedAt,
    answers: Object.fromEntries(answers),
  });
}

export function publicResult(instrument: Instrument, session: Session): PublicResult {
  const { themes, flags } = scoreThemes(instrument, session);
  return freeze({
    themes: themes.map(({ id, score, answered, unknown, notApplicable, total, distribution }) => ({
      id,
      score,
      answered,
      unknown,
      notApplicable,
      total,
      distribution,
    })),
    flags,
  });
}
