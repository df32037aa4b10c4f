import {
  resultView,
  startSession,
  transition,
  type ResultView,
  type Session,
  type SessionEvent,
  type Wording,
} from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { instrument as made } from './instrument.js';
import { nl } from '../../../core/src/testing/wording.js';

const at = '2026-11-22T10:00:00Z';

export interface ScanOptions {
  readonly instrument?: Instrument;
  readonly name?: string;
  /** Words about figures; Dutch where left out. */
  readonly wording?: Wording;
  /** The answer to the nth item, counted from 0; undefined leaves it open. */
  readonly value?: (index: number) => number | 'unknown' | 'na' | undefined;
  readonly note?: (index: number) => string;
  /** Priorities to choose, by item id. */
  readonly priorities?: readonly { itemId: string; action?: string; owner?: string; due?: string }[];
}

/** A result view as the app makes it, from events on core; `view()` is a scan without any answer. */
export function view(options: ScanOptions = {}): ResultView {
  const instrument = options.instrument ?? made;
  const name = options.name ?? 'Team Noord, najaar 2026';
  const profile = { team: 'Wijkteam Noord', with: 'Het hele team, 9 mensen' };
  const items = instrument.themes.flatMap((theme) => theme.items);
  const events: SessionEvent[] = items.flatMap(({ id: itemId }, i): SessionEvent[] => {
    const value = options.value?.(i);
    const note = options.note?.(i) ?? '';
    return [
      ...(value === undefined ? [] : [{ type: 'answer', at, itemId, value } as const]),
      ...(note ? [{ type: 'note', at, itemId, note } as const] : []),
    ];
  });
  const plans = (options.priorities ?? []).flatMap(({ itemId, ...plan }): SessionEvent[] => [
    { type: 'prioritise', at, itemId, chosen: true },
    { type: 'plan', at, itemId, plan },
  ]);
  const start = startSession(instrument, { id: 'proef', at, name, profile });
  const session = [...events, ...plans].reduce<Session>((before, event) => {
    const after = transition(instrument, before, event);
    if (!after.ok) throw new Error(`${after.problem.code} at ${after.problem.place}`);
    return after.session;
  }, start);
  return resultView(instrument, session, options.wording ?? nl);
}

/** Answers of every kind, in a fixed mix. */
export const mixed = (i: number) => ([3, 1, 4, 2, 3, 'unknown', 2, 4, 3, 'na', 1] as const)[i % 11];
