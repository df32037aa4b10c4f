import {
  groupTransition,
  groupView,
  startGroupSession,
  type GroupEvent,
  type GroupSession,
  type GroupView,
  type GroupWording,
  type SessionTransport,
} from '@zelfscan/core';
import type { TimerState } from '@zelfscan/elements/session';
import type { Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { newId } from '../base/new-id.js';
import type { DispatchedEvent, SessionStart } from './public-views.js';

/** What a session is led with. The language can change under it. */
export interface SessionSurroundings {
  readonly instrument: Instrument;
  readonly words: GroupWording;
}

/** Leads one session: applies events, and shows every change to whoever follows it. Lives in memory only. */
export class SessionHost {
  /** Something changed since the last file was made of it. */
  unsaved = false;
  timer: TimerState | null = null;
  #unsubscribe: (() => void) | null = null;
  #transport: SessionTransport | null = null;

  constructor(
    public session: GroupSession,
    public surroundings: SessionSurroundings,
  ) {}

  get view(): GroupView {
    const { instrument, words } = this.surroundings;
    return groupView(instrument, this.session, words);
  }

  /** Whether there is something in it that a person put there. */
  get hasContent(): boolean {
    const { caseLine, picked, talks } = this.session;
    return caseLine !== '' || picked.length > 0 || Object.keys(talks).length > 0;
  }

  /** Whether there are votes that were not shown yet; those go into no file. */
  get hidden(): boolean {
    const ballots = Object.values(this.session.talks).flatMap(({ first, second, support }) => [first, second, support]);
    return ballots.some((ballot) => ballot && !ballot.revealed);
  }

  get attached(): boolean {
    return this.#transport !== null;
  }

  /** Applies an event. Throws the typed problem of a refusal; then nothing has changed. */
  dispatch(event: DispatchedEvent): void {
    checked(event);
    const at = new Date().toISOString();
    const outcome = groupTransition(this.surroundings.instrument, this.session, { ...event, at });
    if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
    this.session = outcome.session;
    // Moving about is not something that a person would miss.
    if (event.type !== 'go') this.unsaved = true;
    this.publish();
  }

  /** From now on it is this session that others see. */
  attach(transport: SessionTransport): void {
    this.detach();
    this.#transport = transport;
    this.#unsubscribe = transport.subscribe((message) => {
      if (message.kind !== 'hello' || (message.session !== null && message.session !== this.session.id)) return;
      this.publish();
    });
    this.publish();
  }

  /** Nobody sees this session any more. */
  detach(): void {
    this.#show(null);
    this.#unsubscribe?.();
    this.#unsubscribe = this.#transport = null;
  }

  publish(): void {
    if (this.#transport) this.#show(this.view);
  }

  #show(view: GroupView | null): void {
    this.#transport?.publish({ version: 1, kind: 'view', session: this.session.id, view, timer: this.timer });
  }
}

const known: Readonly<Record<GroupEvent['type'], true>> = {
  case: true,
  participants: true,
  pick: true,
  go: true,
  cast: true,
  'restart-ballot': true,
  reveal: true,
  note: true,
  agree: true,
  reservation: true,
};

/** Code outside can pass anything; what is in an event core looks at, what is no event is refused here. */
function checked(event: unknown): void {
  const { type, agreement } = (event ?? {}) as Record<string, unknown>;
  const next = 'Nothing was changed. Correct the call and try again.';
  if (typeof type !== 'string' || !Object.hasOwn(known, type)) {
    fail('value-out-of-range', 'type', Object.keys(known).join(', '), typeof type, next);
  }
  if (type === 'agree' && (typeof agreement !== 'object' || agreement === null)) {
    fail('value-out-of-range', 'agreement', 'an object with texts', typeof agreement, next);
  }
}

/** Most people start with a handful; the number can be changed until the first vote is shown. */
const usualParticipants = 6;

export function newSession(instrument: Instrument, start: Partial<SessionStart>): GroupSession {
  const { participants = usualParticipants, caseLine } = start;
  const at = new Date().toISOString();
  if (!Number.isInteger(participants) || participants < 2 || participants > 30) {
    const got = typeof participants === 'number' ? String(participants) : typeof participants;
    fail('value-out-of-range', 'participants', 'a whole number from 2 to 30', got, 'Correct the call and try again.');
  }
  const session = startGroupSession(instrument, { id: newId(), at, participants });
  if (caseLine === undefined) return session;
  const outcome = groupTransition(instrument, session, { type: 'case', line: caseLine, at });
  if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
  return outcome.session;
}
