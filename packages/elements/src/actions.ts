import type { AnswerValue, CarryDecisions, Priority, Profile } from '@zelfscan/core';
import type { ItemId, ThemeId } from '@zelfscan/schema';
import type { PrivacyAction } from './privacy-actions.js';
import type { Keep } from './start-screen/view.js';

/** What a person asks for on a screen. Screens never act themselves. */
export type Action =
  | PrivacyAction
  | { readonly type: 'answer'; readonly itemId: ItemId; readonly value: AnswerValue }
  | { readonly type: 'clear'; readonly itemId: ItemId }
  | { readonly type: 'note'; readonly itemId: ItemId; readonly note: string }
  | { readonly type: 'settle' }
  /** A text was unfolded that may still have to be fetched. */
  | { readonly type: 'unfold' }
  | { readonly type: 'go'; readonly to: ThemeId }
  | { readonly type: 'open-start' }
  | { readonly type: 'open-results' }
  /** `keep`: where a person wants answers to stay, where that was asked. */
  | { readonly type: 'start'; readonly profile: Profile; readonly subset: string | null; readonly keep?: Keep }
  | { readonly type: 'resume'; readonly id: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'wipe' }
  /** A file with what is stored of a scan, as it is. */
  | { readonly type: 'copy'; readonly id: string }
  /** What carrying over would do; and then to do it. */
  | { readonly type: 'carry-over'; readonly id: string }
  | { readonly type: 'carry'; readonly id: string; readonly decisions: CarryDecisions }
  | { readonly type: 'import'; readonly file: File; readonly keep?: Keep }
  | { readonly type: 'export'; readonly format: 'pdf' | 'json' }
  | { readonly type: 'filter'; readonly openOnly: boolean }
  | { readonly type: 'prioritise'; readonly itemId: ItemId; readonly chosen: boolean }
  | { readonly type: 'plan'; readonly itemId: ItemId; readonly plan: Partial<Omit<Priority, 'itemId'>> };

/** Carries an action from a screen to the element that holds the session, which keeps it inside. */
export class ZsActionEvent extends Event {
  constructor(readonly action: Action) {
    super('zs-action', { bubbles: true, composed: true });
  }
}

/** Fires an action from `source`. */
export function act(source: EventTarget, action: Action): void {
  source.dispatchEvent(new ZsActionEvent(action));
}

declare global {
  interface HTMLElementEventMap {
    'zs-action': ZsActionEvent;
  }
}
