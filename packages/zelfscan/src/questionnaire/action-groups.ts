import type { Action } from '@zelfscan/elements';
import type { PrivacyAction } from '@zelfscan/elements/keeping';
import type { QuestionnaireApp } from './app.js';

/**
 * What does each kind of action, by its type. An action that nobody mentions belongs to the list of scans, and does not
 * compile until that does it.
 */
export type Handlers<A extends { readonly type: string }> = {
  readonly [K in A['type']]: (app: QuestionnaireApp, action: Extract<A, { readonly type: K }>) => unknown;
};

/** The same, for who looks one up. */
export type AnyHandlers = Readonly<Partial<Record<string, (app: QuestionnaireApp, action: Action) => unknown>>>;

/** Done with what is at hand, for who fills in a first scan. */
export type FillAction = Extract<
  Action,
  {
    type:
      'answer' | 'clear' | 'note' | 'plan' | 'prioritise' | 'unfold' | 'settle' | 'filter' | 'go' | 'start' | 'stop';
  }
>;

/** About files. */
export type FileAction = Extract<
  Action,
  { type: 'export' | 'paper-form' | 'open-grid' | 'import-as' | 'import-cancel' }
>;

/** About how answers are kept. */
export type { PrivacyAction };

/** All others: in the list of scans, and on the way to other screens. */
export type ScansAction = Exclude<Action, FillAction | FileAction | PrivacyAction>;
