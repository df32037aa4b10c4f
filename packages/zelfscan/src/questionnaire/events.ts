import type { AnswerValue } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { ZelfscanEvent } from '../base/events.js';
import type { PublicResult } from './public-views.js';

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

/** A person opened the results with every item answered, for the first time since the last open item. */
export class ZelfscanCompletedEvent extends ZelfscanEvent<{
  readonly scanId: string;
  readonly result: PublicResult;
}> {
  constructor(detail: ZelfscanCompletedEvent['detail']) {
    super('zelfscan-completed', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'zelfscan-answer': ZelfscanAnswerEvent;
    'zelfscan-completed': ZelfscanCompletedEvent;
  }
}
