import { cardView, resultView, startSession, transition, type Session, type SessionEvent } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import type { CardSource } from '../tables/card.js';
import type { ScanSource } from '../tables/scan.js';
import { instrument as made } from './instrument.js';
import { groupNl, nl } from '../../../core/src/testing/wording.js';

export const at = '2026-11-22T10:00:00.000Z';

/** A scan as the app has it, with the view of its session. */
export const scanSource = (session: Session, instrument: Instrument = made): ScanSource => ({
  instrument,
  session,
  view: resultView(instrument, session, nl),
});

export const cardSource = (session: Session, instrument: Instrument): CardSource => ({
  instrument,
  session,
  view: cardView(instrument, session, groupNl),
});

/** The session after these events, each of which must be accepted. */
function sessionAfter(events: readonly SessionEvent[], instrument: Instrument = made): Session {
  const start = startSession(instrument, {
    id: 'proef',
    at,
    name: 'Team Noord, najaar 2026',
    profile: { team: 'Noord' },
  });
  return events.reduce<Session>((before, event) => {
    const after = transition(instrument, before, event);
    if (!after.ok) throw new Error(`${after.problem.code} at ${after.problem.place}`);
    return after.session;
  }, start);
}

const values = [3, 1, 4, 2, 3, 'unknown', 2, 4, 3, 'na', undefined] as const;

/** A scan with answers of every kind, notes and two priorities. */
export function filledSession(instrument: Instrument = made): Session {
  const items = instrument.themes.flatMap((theme) => theme.items);
  const answers = items.flatMap(({ id: itemId }, i): SessionEvent[] => {
    const value = values[i % values.length];
    const note = i % 4 === 0 ? { note: `Toelichting bij ${itemId}.\nMet een tweede regel; en “tekens”.` } : {};
    return value === undefined ? [] : [{ type: 'answer', at, itemId, value, ...note }];
  });
  const [first, second] = items;
  const plans = [first, second].flatMap((item, i): SessionEvent[] =>
    item
      ? [
          { type: 'prioritise', at, itemId: item.id, chosen: true },
          { type: 'plan', at, itemId: item.id, plan: { action: `Actie ${i + 1}`, owner: 'Manager', due: '1-7-2027' } },
        ]
      : [],
  );
  return sessionAfter([...answers, ...plans], instrument);
}
