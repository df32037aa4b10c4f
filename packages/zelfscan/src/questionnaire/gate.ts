import type { Action } from '@zelfscan/elements';
import type { PassphraseMode } from '@zelfscan/elements/keeping';
import type { Screen } from './screen.js';

/** What a person wanted to begin with when it was asked where answers may stay. */
export type Beginning = Extract<Action, { type: 'start' | 'import' }>;

/** What is asked about a passphrase before anything else can be done. */
export class Gate {
  /** The form that is open, and what comes after it. */
  form: { readonly mode: Exclude<PassphraseMode, 'unlock'>; readonly then: Beginning | null } | null = null;
  /** Fewest characters of a new passphrase. */
  shortest = 8;
  wrong = false;
  busy = false;
  /** Why it is locked. */
  said = '';
  /** What was open before it was locked. */
  where: { readonly id: string; readonly screen: Screen } | null = null;
}
