/** What the sentences about results are made from. Names come as they stand in the instrument. */
export interface SummaryFacts {
  /** Short theme names whose band is the highest, best first. */
  readonly strong: readonly string[];
  /** The short name of the theme with the lowest score, null when fewer than two themes have a score. */
  readonly weakest: { readonly theme: string; readonly score: string } | null;
  /** Titles of the lowest scored items of that theme, at most two. */
  readonly weakItems: readonly string[];
  /** The score that all themes share, null where they differ or there are fewer than two. */
  readonly equal: string | null;
  readonly unknown: number;
  readonly total: number;
  readonly done: number;
  readonly flags: number;
  readonly scoredThemes: number;
}

/** The sum behind a suggestion. Not `inSteps`: `steps` is a part of the scale, 0–1. */
export interface SuggestionFacts {
  readonly importance: number;
  readonly steps: number;
  readonly weight: number;
  readonly label: string;
  readonly inSteps: boolean;
}

/** Words about figures, shared by screen and report. One object per language. */
export interface Wording {
  /** A mean with one decimal, e.g. "2,6". */
  score(value: number): string;
  /** A mean with the highest level of its scale, e.g. "2,6 van 3": where themes have other scales. */
  scoreOf(mean: string, highest: number): string;
  /** Stands where an open question has its answer. */
  readonly written: string;
  /** Why a theme of open questions has no score. */
  readonly openOnly: string;
  /** The ends of any scale, inside a sentence. */
  readonly lowest: string;
  readonly highest: string;
  /** A date, e.g. "22 november 2026". */
  date(iso: string): string;
  /** Stands where a score is missing. */
  readonly noScore: string;
  summary(facts: SummaryFacts): readonly string[];
  /** How a theme score came about, in one sentence. */
  explainScore(facts: { given: readonly number[]; score: string; leftOut: number }): string;
  /** Why a theme has no score. */
  explainNoScore(facts: { given: number; needed: number; applicable: number }): string;
  leftOut(reason: 'unknown' | 'na' | 'open'): string;
  /** Why an item is suggested as priority or strength: belang × afstand, in words and figures. */
  explainPriority(facts: SuggestionFacts): string;
  explainStrength(facts: SuggestionFacts): string;
  readonly importance: Readonly<Record<1 | 2 | 3, string>>;
  readonly basis: string;
  readonly flagWhy: string;
  /** Counts in words, for the text alternative of a bar. */
  distribution(counts: readonly { label: string; count: number }[]): string;
  /** Text alternative of the radar. */
  radar(axes: readonly { label: string; text: string }[]): string;
}
