import type { TimerState } from '@zelfscan/elements/session';
import type { GroupView, SessionTransport } from '@zelfscan/core';

/** How long a session that another one would push off the beamer may take to say that it is still there, in ms. */
const patience = 1000;

/** Follows a session that is led in another window. Only listens; says nothing but hello. */
export class Follower {
  view: GroupView | null = null;
  timer: TimerState | null = null;
  /** The session that is followed. */
  #session: string | null = null;
  #doubt: ReturnType<typeof setTimeout> | undefined;
  readonly #unsubscribe: () => void;

  constructor(
    readonly transport: SessionTransport,
    readonly changed: () => void,
  ) {
    this.#unsubscribe = transport.subscribe((message) => {
      if (message.kind !== 'view') return;
      const { session, view, timer } = message;
      if (this.#session === null || session === this.#session) this.#show(view ? session : null, view, timer);
      // Another one: it takes over when the one that is shown turns out to be gone, as after a crash.
      else if (view) this.#ask(session);
    });
    this.#hello(null);
  }

  stop(): void {
    clearTimeout(this.#doubt);
    this.#unsubscribe();
    this.transport.close();
  }

  #show(session: string | null, view: GroupView | null, timer: TimerState | null): void {
    clearTimeout(this.#doubt);
    this.#doubt = undefined;
    this.#session = session;
    this.view = view;
    this.timer = timer;
    this.changed();
    // Someone else may have been leading one all the time.
    if (session === null) this.#hello(null);
  }

  #ask(other: string): void {
    if (this.#doubt !== undefined) return;
    this.#hello(this.#session);
    this.#doubt = setTimeout(() => {
      this.#doubt = undefined;
      this.#session = null;
      this.#hello(other);
    }, patience);
  }

  #hello(session: string | null): void {
    this.transport.publish({ version: 1, kind: 'hello', session });
  }
}
