import type { PersonalDataKind } from '@zelfscan/core';

/** Words about data on people in a text. */
export interface GuardMessages {
  readonly heading: string;
  readonly kinds: Readonly<Record<PersonalDataKind, { readonly what: string; readonly why: string }>>;
  readonly lookedLike: (text: string, what: string) => string;
  readonly remove: string;
  /** Where a text waits for the choice. */
  readonly keep: string;
  readonly notYet: string;
  readonly removed: string;
  readonly kept: string;
  /** Where a text is kept anyway, and the question stands beside it. */
  readonly leave: string;
  readonly already: string;
  readonly takenOut: string;
  readonly left: string;
}
