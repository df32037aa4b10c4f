/** The fixed words of a report. One object per language. What is about figures comes from core's `Wording`. */
export interface ReportMessages {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly kicker: string;
  subject(facts: { instrument: string; version: string }): string;
  /** A day in words. `iso` is a date or a moment, ISO 8601. Throws a RangeError for anything else. */
  day(iso: string): string;
  /** `{page}` and `{pages}` are filled in by the format. */
  readonly page: string;
  readonly unshown: { readonly title: string; readonly text: string };
  readonly contents: string;
  readonly facts: {
    readonly organisation: string;
    readonly reportDate: string;
    readonly lastChange: string;
    readonly answered: string;
    answeredValue(done: number, total: number): string;
    readonly instrument: string;
    instrumentValue(title: string, version: string): string;
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
    readonly columns: {
      readonly theme: string;
      readonly distribution: string;
      readonly score: string;
      readonly band: string;
      readonly given: string;
      readonly unknown: string;
    };
  };
  readonly next: {
    readonly heading: string;
    readonly priorities: string;
    readonly prioritiesIntro: string;
    readonly noPriorities: string;
    readonly suggestionsIntro: string;
    readonly noSuggestions: string;
    readonly columns: {
      readonly item: string;
      readonly action: string;
      readonly owner: string;
      readonly due: string;
    };
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
  };
  readonly about: {
    readonly heading: string;
    readonly method: string;
    readonly levelsIntro: string;
    /** Said of an answer that has no score. */
    readonly noScore: string;
    /** Rules of the scores: name and explanation, in the order in which they apply. */
    readonly rules: readonly { readonly title: string; readonly text: string }[];
    readonly status: string;
    readonly sources: string;
  };
}
