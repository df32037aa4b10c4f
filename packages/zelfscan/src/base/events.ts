import type { ItemId, Problem } from '@zelfscan/schema';

/** What every event of a public element is: it leaves the element, and goes up through the page. */
export class ZelfscanEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The transaction is complete: what is named here is on the device (or in memory, when that is all there is). */
export class ZelfscanSavedEvent extends ZelfscanEvent<{
  readonly scanId: string;
  readonly itemIds: readonly ItemId[];
  readonly storage: 'device' | 'memory';
}> {
  constructor(detail: ZelfscanSavedEvent['detail']) {
    super('zelfscan-saved', detail);
  }
}

/** Something expected went wrong; the same problem that the call rejects with. */
export class ZelfscanProblemEvent extends ZelfscanEvent<Problem> {
  constructor(detail: Problem) {
    super('zelfscan-problem', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'zelfscan-saved': ZelfscanSavedEvent;
    'zelfscan-problem': ZelfscanProblemEvent;
  }
}
