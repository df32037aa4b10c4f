import type { GroupStep } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';

/** A person moved the session to another step, or to another dilemma. Not fired for `dispatch()`. */
export class MdaStepEvent extends CustomEvent<{ readonly step: GroupStep; readonly itemId: ItemId | null }> {
  constructor(detail: MdaStepEvent['detail']) {
    super('mda-step', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mda-step': MdaStepEvent;
  }
}
