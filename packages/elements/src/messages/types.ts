/** All fixed words of the start and fill-in screens. One object per language. Plurals are functions. */
export interface Messages {
  /** One decimal, in the notation of the language. */
  score(value: number): string;
  date(iso: string): string;
  readonly loading: string;
  readonly start: {
    readonly is: string;
    readonly isNot: string;
    duration(minutes: readonly [number, number]): string;
    readonly device: string;
    readonly memory: string;
    readonly begin: string;
    readonly beginAnother: string;
    readonly profile: string;
    readonly profileWhy: string;
    readonly noChoice: string;
    readonly version: string;
    full(items: number): string;
    subset(title: string, items: number): string;
    readonly import: string;
    /** An empty form on paper. */
    readonly form: string;
    /** Keying in what stands on such a form. */
    readonly paper: string;
    /** Asked before anything is kept. */
    readonly keep: {
      readonly question: string;
      readonly device: string;
      readonly sealed: string;
      readonly none: string;
      readonly missing: string;
    };
  };
  readonly item: {
    readonly basis: string;
    readonly guidance: string;
    readonly addNote: string;
    readonly note: string;
    readonly reason: string;
    readonly noteHint: string;
    readonly clear: string;
    explain(term: string): string;
  };
  readonly fill: {
    readonly themes: string;
    readonly chooseTheme: string;
    theme(number: number, of: number): string;
    done(done: number, total: number): string;
    readonly openOnly: string;
    readonly noneOpen: string;
    readonly results: string;
    readonly overview: string;
    open(count: number): string;
    /** How the score so far came about. */
    sum(given: readonly number[], count: number, score: string): string;
    interim(score: string, answered: number, total: number): string;
    noInterim(needed: number, answered: number): string;
    readonly discuss: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly save: {
    readonly device: string;
    readonly memory: string;
    readonly busy: string;
    readonly failed: string;
    readonly warning: string;
    readonly failedWarning: string;
    readonly exportNow: string;
  };
  /** New scan without a team name, e.g. "Scan van 22 november 2026". */
  scanName(date: string): string;
  copyOf(name: string): string;
  /** Name of a scan that was made with an earlier version of its instrument. */
  versioned(name: string, version: string): string;
  readonly close: string;
  /** Said of any problem, until its own sentence is there; that one comes with `LaterMessages`. */
  readonly failed: string;
  /** Said offline as well. */
  readonly loadFailed: string;
}
