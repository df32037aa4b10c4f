import type { AnswerValue } from '@zelfscan/core';
import type { ItemId, Problem } from '@zelfscan/schema';
import type { PublicResult } from './questionnaire/public-views.js';

class ZelfscanEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** A person answered an item. Not fired for `answer()` called by code. */
export class ZelfscanAnswerEvent extends ZelfscanEvent<{
  readonly scanId: string;
  readonly itemId: ItemId;
  readonly value: AnswerValue;
}> {
  constructor(detail: ZelfscanAnswerEvent['detail']) {
    super('zelfscan-answer', detail);
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

/** A person opened the results with every item answered, for the first time since the last open item. */
export class ZelfscanCompletedEvent extends ZelfscanEvent<{
  readonly scanId: string;
  readonly result: PublicResult;
}> {
  constructor(detail: ZelfscanCompletedEvent['detail']) {
    super('zelfscan-completed', detail);
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
    'zelfscan-answer': ZelfscanAnswerEvent;
    'zelfscan-saved': ZelfscanSavedEvent;
    'zelfscan-completed': ZelfscanCompletedEvent;
    'zelfscan-problem': ZelfscanProblemEvent;
  }
}
