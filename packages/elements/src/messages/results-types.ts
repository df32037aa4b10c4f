/** All fixed words of the results screen. Loaded with it. */
export interface ResultMessages {
  readonly heading: string;
  /** Title of an earlier version of an instrument. */
  versioned(title: string, version: string): string;
  readonly tabs: { readonly label: string; readonly overview: string; readonly themes: string; readonly first: string };
  readonly back: string;
  readonly pdf: string;
  readonly more: string;
  readonly flags: (count: number) => string;
  readonly perTheme: string;
  readonly why: string;
  readonly counted: string;
  readonly notCounted: string;
  readonly key: string;
  /** `low` and `high` are a number of a level, or words where themes have other scales. */
  radarCaption(low: string, high: string): string;
  /** For a narrow radar, whose axes carry numbers. */
  readonly radarNumbers: string;
  readonly asTable: string;
  readonly table: {
    readonly theme: string;
    readonly score: string;
    readonly counts: string;
    readonly unknown: string;
    readonly open: string;
  };
  readonly answered: (answered: number, total: number) => string;
  readonly gaps: (count: number) => string;
  readonly gapsWhy: string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly discuss: string;
  readonly note: string;
  /** Said of an item that should be in order, where others see a star. */
  readonly basis: string;
  readonly reason: string;
  readonly change: string;
  readonly suggestions: string;
  readonly suggestionsWhy: string;
  readonly noSuggestions: string;
  readonly choose: (title: string) => string;
  readonly whySuggested: string;
  readonly otherItem: string;
  readonly pickItem: string;
  readonly add: string;
  readonly chosen: (count: number) => string;
  readonly noneChosen: string;
  readonly action: string;
  readonly owner: string;
  readonly ownerHint: string;
  readonly due: string;
  /** Asked before an agreement that was written goes. */
  readonly askDrop: string;
  readonly dropYes: string;
  readonly keep: string;
  readonly drop: string;
}
