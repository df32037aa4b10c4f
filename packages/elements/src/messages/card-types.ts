import type { GuardMessages } from './guard-types.js';

/** All fixed words of the dilemma card, without those of a session. One object per language. */
export interface CardMessages {
  /** Stands on every screen of the card. */
  readonly safety: string;
  readonly item: {
    /** Before the position that is chosen. */
    readonly chosen: string;
    readonly none: string;
    readonly more: string;
    readonly overdone: string;
    readonly questions: string;
    readonly terms: string;
    readonly addNote: string;
    readonly note: string;
    readonly noteHint: string;
    readonly clear: string;
  };
  readonly strip: {
    readonly first: string;
    readonly second: string;
    readonly asTable: string;
    readonly position: string;
    readonly people: string;
    /** Between the words for the two ends. */
    readonly between: (left: string, right: string) => string;
    readonly middle: (positions: readonly string[]) => string;
    readonly range: (lowest: string, highest: string) => string;
    readonly noDots: string;
  };
  readonly guard: GuardMessages;
  readonly start: {
    readonly is: string;
    readonly isNot: string;
    readonly count: (dilemmas: number, reserve: number) => string;
    readonly privacyHeading: string;
    readonly privacy: readonly string[];
    readonly device: string;
    readonly memory: string;
    readonly ways: string;
    readonly alone: string;
    readonly aloneWhat: string;
    readonly session: string;
    readonly sessionWhat: string;
    readonly import: string;
    /** An empty card on paper. */
    readonly form: string;
  };
  readonly fill: {
    readonly phases: string;
    readonly reserve: string;
    readonly reserveIntro: string;
    readonly done: (done: number, total: number) => string;
    readonly back: string;
    readonly previous: string;
    readonly next: (title: string) => string;
    readonly profile: string;
  };
  readonly profile: {
    readonly heading: string;
    readonly lead: string;
    readonly open: string;
    readonly key: string;
    readonly keyPosition: string;
    readonly asTable: string;
    readonly table: {
      readonly dilemma: string;
      readonly left: string;
      readonly right: string;
      readonly answer: string;
      readonly note: string;
    };
    readonly notes: string;
    readonly noNotes: string;
    readonly pdf: string;
    readonly json: string;
    readonly back: string;
    readonly session: string;
    readonly notFor: string;
    readonly sources: string;
  };
}
