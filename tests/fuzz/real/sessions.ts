import {
  dilemmasOf,
  groupTransition,
  itemsOf,
  startGroupSession,
  startSession,
  transition,
  type GroupEvent,
  type GroupSession,
  type Session,
  type SessionEvent,
} from '@zelfscan/core';
import { cardInstrument, scanInstrument } from './instruments.js';

export const at = '2026-03-02T09:30:00.000Z';

/** Leaves out the time from every kind of event. */
type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;

const after = (
  instrument: typeof scanInstrument,
  session: Session,
  events: readonly Untimed<SessionEvent>[],
): Session =>
  events.reduce((now, event) => {
    const next = transition(instrument, now, { ...event, at });
    if (!next.ok) throw new Error(`${event.type}: ${next.problem.code}`);
    return next.session;
  }, session);

/** A scan as a team leaves it: all answered, some notes, two agreements. */
export const fullScan: Session = after(
  scanInstrument,
  startSession(scanInstrument, {
    id: 'b5ab1d0e-6d2c-4b43-9d0c-0c8d8f0f6a11',
    at,
    name: 'Team Noord',
    profile: { team: 'Team Noord', gemeente: 'Gemeente Voorbeeld' },
  }),
  itemsOf(scanInstrument, { subset: null }).flatMap(({ id }, i): Untimed<SessionEvent>[] => [
    { type: 'answer', itemId: id, value: i % 7 === 6 ? 'unknown' : (((i % 4) + 1) as 1) },
    ...(i % 5 ? [] : [{ type: 'note', itemId: id, note: `Sinds maart een vast punt (${i}).` } as const]),
    ...(i % 20
      ? []
      : ([
          { type: 'prioritise', itemId: id, chosen: true },
          { type: 'plan', itemId: id, plan: { action: 'Scholing', owner: 'teamleider', due: 'voor 1 juli' } },
        ] as const)),
  ]),
);

/** A card with a place at each dilemma. */
export const fullCard: Session = after(
  cardInstrument,
  startSession(cardInstrument, { id: 'kaart-1', at, name: 'Kaart', profile: {} }),
  dilemmasOf(cardInstrument).map(({ id }, i) => ({
    type: 'answer',
    itemId: id,
    value: ((i % 7) + 1) as 1,
    note: i % 3 ? undefined : 'Omdat het eerlijk is.',
  })),
);

/** A session of a group that is at its end. */
export const fullGroup: GroupSession = (() => {
  const picked = dilemmasOf(cardInstrument)
    .slice(0, 2)
    .map(({ id }) => id);
  const vote = (
    step: 'choose' | 'again' | 'support',
    itemId: string,
    values: readonly number[],
  ): Untimed<GroupEvent>[] => [
    { type: 'go', step, itemId },
    ...values.map((value): Untimed<GroupEvent> => ({ type: 'cast', value })),
    { type: 'reveal' },
  ];
  const events: Untimed<GroupEvent>[] = [
    { type: 'case', line: 'Een gezin waar het al jaren onrustig is.' },
    ...picked.map((itemId): Untimed<GroupEvent> => ({ type: 'pick', itemId, chosen: true })),
    ...picked.flatMap((itemId): Untimed<GroupEvent>[] => [
      ...vote('choose', itemId, [1, 4, 7]),
      { type: 'note', itemId, field: 'explain', text: 'De een kijkt naar nu, de ander naar later.' },
      ...vote('again', itemId, [3, 4, 5]),
      { type: 'agree', itemId, agreement: { accent: 'Samen', who: 'casusregisseur', what: 'belt', when: 'vandaag' } },
      ...vote('support', itemId, [3, 4, 4]),
      { type: 'reservation', itemId, text: 'Als de school het ook weet.' },
    ]),
    { type: 'go', step: 'summary' },
  ];
  return events.reduce(
    (session, event) => {
      const next = groupTransition(cardInstrument, session, { ...event, at });
      if (!next.ok) throw new Error(`${event.type}: ${next.problem.code} ${next.problem.got}`);
      return next.session;
    },
    startGroupSession(cardInstrument, { id: 'groep-1', at, participants: 3 }),
  );
})();
