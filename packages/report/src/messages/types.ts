import type { DocumentWords } from '../document.js';

/** The fixed words of a report. One object per language. What is about figures comes from core's `Wording`. */
export interface ReportMessages extends DocumentWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** What a document with all parts is called. */
  readonly kicker: string;
  /** What a document with some parts is called: these, in a list. In small letters. */
  readonly parts: { readonly summary: string; readonly plan: string; readonly answers: string };
  subject(facts: { kind: string; instrument: string; version: string }): string;
  /** A day in words. `iso` is a date or a moment, ISO 8601. Throws a RangeError for anything else. */
  day(iso: string): string;
  readonly contents: string;
  readonly facts: {
    readonly organisation: string;
    readonly reportDate: string;
    /** The same in a word. */
    readonly date: string;
    readonly lastChange: string;
    readonly answered: string;
    answeredValue(done: number, total: number): string;
    /** Number and last change in one, where there is room for one line. */
    answeredOn(done: number, total: number, date: string): string;
    readonly instrument: string;
    instrumentValue(title: string, version: string): string;
    /** Before the answers to all questions about the team, in one line. */
    readonly profile: string;
  };
  /** A number of a whole, e.g. "5 van 7". */
  of(part: number, whole: number): string;
  readonly summary: {
    readonly heading: string;
    flags(count: number): string;
    readonly radar: string;
    /** What the radar shows and how to read it. */
    radarCaption(low: string, high: string): string;
    readonly radarGaps: string;
    readonly bars: string;
    /** What the table under `bars` holds. */
    readonly barsCaption: string;
    readonly columns: {
      readonly theme: string;
      readonly distribution: string;
      readonly score: string;
      readonly band: string;
      readonly given: string;
      readonly unknown: string;
    };
  };
  /** What comes first, in a document without the action plan, or on one page. */
  readonly first: {
    readonly heading: string;
    readonly caption: string;
    readonly suggested: string;
    readonly none: string;
    readonly columns: {
      readonly item: string;
      readonly now: string;
      readonly action: string;
      readonly owner: string;
      readonly due: string;
    };
    /** Stands for an agreement that is not there, and for a part of one. */
    readonly notAgreed: string;
    readonly missing: string;
    /** Ends a list that is not complete; `where` is one of the two below. */
    more(count: number, where: string): string;
    readonly inPlan: string;
    readonly inReport: string;
    readonly gaps: string;
    gapsText(count: number, titles: readonly string[]): string;
    readonly noGaps: string;
  };
  readonly plan: {
    readonly heading: string;
    readonly priorities: string;
    readonly chosenIntro: string;
    readonly noPriorities: string;
    readonly suggestionsIntro: string;
    readonly noSuggestions: string;
    /** Items that must be put in order first and are not in the plan. */
    missed(count: number): string;
    readonly caption: string;
    readonly columns: {
      readonly item: string;
      readonly why: string;
      readonly action: string;
      readonly owner: string;
      readonly due: string;
      /** Above the boxes of what was chosen, and of what is suggested. */
      readonly done: string;
      readonly choose: string;
    };
    /** Why a chosen item is in the plan: its level; that it must be put in order first, or else that it is a basis item. */
    now(label: string): string;
    readonly flagged: string;
    readonly basis: string;
    /** The header of an empty row. */
    readonly own: string;
    readonly agreed: string;
    readonly agreedOn: string;
    readonly keeper: string;
    readonly reviewOn: string;
    readonly role: string;
    readonly strengths: string;
    readonly strengthsIntro: string;
    readonly noStrengths: string;
    readonly gaps: string;
    readonly gapsIntro: string;
    readonly noGaps: string;
  };
  readonly theme: {
    readonly score: string;
    given(answered: number, total: number): string;
    readonly leftOut: string;
    readonly discuss: string;
    readonly answers: string;
    readonly basis: string;
    readonly flag: string;
    readonly note: string;
    /** The note of an item that does not apply. */
    readonly reason: string;
    /** Before the codes of sources. */
    sources(count: number): string;
  };
  readonly about: {
    readonly heading: string;
    readonly method: string;
    readonly levelsIntro: string;
    /** Said of an answer that has no score. */
    readonly noScore: string;
    /** Rules of the scores: name and explanation, in the order in which they apply. */
    readonly rules: readonly { readonly title: string; readonly text: string }[];
    readonly score: string;
    /** The same in one line, with the labels of the lowest and the highest level. */
    scoreBriefly(low: string, high: string): string;
    readonly status: string;
    readonly sources: string;
    readonly leftOut: LeftOutMessages & {
      /** Where the parts are that are not in it; `names` are those parts, in small letters. */
      parts(names: string): string;
    };
    readonly attached: AttachedMessages;
  };
}

/** What a document says of what is not in it. */
export interface LeftOutMessages {
  readonly heading: string;
  readonly notes: string;
  /** In one line at the head of the document. */
  readonly label: string;
  readonly value: string;
}

/** What a document says of the answers that are in its file as data. */
export interface AttachedMessages {
  readonly heading: string;
  readonly text: string;
}
