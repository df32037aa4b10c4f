import type { AnswerValue, Priority, Profile } from '@zelfscan/core';
import type { ItemId, ThemeId } from '@zelfscan/schema';

/** What a person asks for on a screen. Screens never act themselves. */
export type Action =
  | { readonly type: 'answer'; readonly itemId: ItemId; readonly value: AnswerValue }
  | { readonly type: 'clear'; readonly itemId: ItemId }
  | { readonly type: 'note'; readonly itemId: ItemId; readonly note: string }
  | { readonly type: 'settle' }
  /** A text was unfolded that may still have to be fetched. */
  | { readonly type: 'unfold' }
  | { readonly type: 'go'; readonly to: ThemeId }
  | { readonly type: 'open-start' }
  | { readonly type: 'open-results' }
  | { readonly type: 'start'; readonly profile: Profile; readonly subset: string | null }
  | { readonly type: 'resume'; readonly id: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'wipe' }
  | { readonly type: 'import'; readonly file: File }
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
