import type { DocumentWords } from '../document.js';
import type { AttachedMessages, LeftOutMessages } from './types.js';

/** Fixed words that every report about dilemmas has. What is about a group or an answer comes from the view. */
export interface DilemmaMessages extends DocumentWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** A day in words. `iso` is a date or a moment, ISO 8601. Throws a RangeError for anything else. */
  day(iso: string): string;
  readonly organisation: string;
  readonly reportDate: string;
  /** What to do when someone is in danger. */
  readonly safety: { readonly title: string; readonly text: string };
  readonly about: {
    readonly heading: string;
    readonly notFor: string;
    readonly status: string;
    readonly sources: string;
    readonly leftOut: LeftOutMessages;
    readonly attached: AttachedMessages;
  };
}

/** The fixed words of the minutes of a session. One object per language. */
export interface SessionReportMessages extends DilemmaMessages {
  readonly kicker: string;
  subject(title: string): string;
  readonly facts: { readonly date: string; readonly participants: string; readonly caseLine: string };
  readonly agreements: { readonly heading: string; readonly none: string };
  readonly dilemmas: {
    readonly heading: string;
    /** How to read the strips, in the parts that apply. */
    readonly reading: {
      readonly dots: string;
      readonly rounds: string;
      readonly spread: string;
      readonly order: string;
    };
    /** The titles of the poles where there is no strip. */
    poles(left: string, right: string): string;
    readonly notChosen: string;
  };
  /** The strip as a table. */
  readonly strip: {
    readonly position: string;
    readonly first: string;
    readonly second: string;
    /** Where only one vote is shown. */
    readonly count: string;
  };
  readonly support: string;
  readonly reservations: string;
}

/** The fixed words of the card of one person. One object per language. */
export interface CardReportMessages extends DilemmaMessages {
  readonly kicker: string;
  subject(title: string): string;
  readonly facts: { readonly progress: string; readonly lastChange: string };
  /** How to read the card. */
  readonly reading: string;
  /** Before the titles of what is still open, and where nothing was chosen at all. */
  readonly open: string;
  readonly nothing: string;
  readonly note: string;
  /** Where a note stands that is not repeated. */
  noteAt(phase: string): string;
  /** Dilemmas in no phase. */
  readonly others: string;
}
