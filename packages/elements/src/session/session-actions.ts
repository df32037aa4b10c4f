import type { GroupEvent } from '@zelfscan/core';

type WithoutAt<E> = E extends unknown ? Omit<E, 'at'> : never;

/** A timer that runs; both moments on the clock of the element that shows it. */
export interface TimerState {
  readonly minutes: number;
  /** Milliseconds, as from `Date.now()`. */
  readonly startedAt: number;
}

/** What a facilitator, or a participant whose turn it is, asks for. Whoever holds the session adds when. */
export type SessionAction =
  | WithoutAt<GroupEvent>
  /** Opens the window for the beamer, or brings it to the front. */
  | { readonly type: 'open-beamer' }
  | { readonly type: 'report' }
  | { readonly type: 'save-file' }
  /** Asked again and confirmed before it is fired: nothing of the session stays. */
  | { readonly type: 'start-new' }
  /** Back to where the way of use is chosen; the session stays as it is. */
  | { readonly type: 'leave' }
  | { readonly type: 'start-timer'; readonly timer: TimerState }
  | { readonly type: 'stop-timer' };

/** Carries an action from a screen to the element that holds the session, which keeps it inside: it may be a vote. */
export class ZsSessionEvent extends Event {
  constructor(readonly action: SessionAction) {
    super('zs-session', { bubbles: true, composed: true });
  }
}

/** Fires an action from `source`. */
export function ask(source: EventTarget, action: SessionAction): void {
  source.dispatchEvent(new ZsSessionEvent(action));
}

declare global {
  interface HTMLElementEventMap {
    'zs-session': ZsSessionEvent;
  }
}
