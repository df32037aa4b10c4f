import type { AnswerValue, CarryDecisions, Priority, Profile } from '@zelfscan/core';
import type { ItemId, ThemeId } from '@zelfscan/schema';
import type { FileKind } from '../texts/later.js';
import type { PrivacyAction } from '../keeping/privacy-actions.js';
import type { Keep } from './start-screen/view.js';

/** A part of a report: one page for those who decide, everything per theme, or what was agreed. */
export type ReportPart = 'summary' | 'answers' | 'plan';

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
  | {
      readonly type: 'start';
      readonly profile: Profile;
      readonly subset: string | null;
      /** Where a person wants answers to stay, where that was asked. */
      readonly keep?: Keep;
      /** To key in the answers of a paper form. */
      readonly paper?: true;
    }
  /** Keys in answers from paper, in the scan that is open. */
  | { readonly type: 'open-grid' }
  | { readonly type: 'resume'; readonly id: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'wipe' }
  /** A file with what is stored of a scan, as it is. */
  | { readonly type: 'copy'; readonly id: string }
  /** What carrying over would do; and then to do it. */
  | { readonly type: 'carry-over'; readonly id: string }
  | { readonly type: 'carry'; readonly id: string; readonly decisions: CarryDecisions }
  /** A file was chosen; nothing is changed before the person has seen what is in it. */
  | { readonly type: 'import'; readonly file: File; readonly keep?: Keep }
  /** What to do with the file that is looked at: 'open' leaves it, and opens the same scan that is here. */
  | { readonly type: 'import-as'; readonly how: 'add' | 'copy' | 'replace' | 'open' }
  | { readonly type: 'import-cancel' }
  | {
      readonly type: 'export';
      readonly format: FileKind;
      /** Everything when left out. */
      readonly parts?: readonly ReportPart[];
      /** False leaves out what people wrote. */
      readonly notes?: false;
    }
  /** An empty form on paper. */
  | { readonly type: 'paper-form'; readonly subset: string | null }
  /** Stops what is being made. */
  | { readonly type: 'stop' }
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
