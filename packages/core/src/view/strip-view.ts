/** A round of votes in figures. Everything is null where too few people voted to show it. */
export interface RoundView {
  /** Number of people who chose a position. */
  readonly n: number;
  readonly unknown: number;
  /** Number of votes per position, left to right. */
  readonly counts: readonly number[] | null;
  /** A position, or half-way between two. Never shown without the range. */
  readonly median: number | null;
  /** Outermost positions with a vote. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
}

/** Dots on a strip, with the words that go with it. For 'shift' it holds two rounds, else one. */
export interface StripView {
  readonly positions: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
  /** Counts per position of the first round (or of support); null where too few people voted. */
  readonly first: readonly number[] | null;
  /** Counts of the second round; null where there is none or too few people voted. */
  readonly second: readonly number[] | null;
  /** Figures of the latest round shown. */
  readonly n: number;
  readonly unknown: number;
  readonly median: number | null;
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** The round before it, where two are shown. */
  readonly before: RoundView | null;
  /** E.g. "Twee groepen"; null below four people and for support. */
  readonly word: string | null;
  /** How many stand where, and for two rounds what moved. Blames nobody. */
  readonly sentence: string;
  /** The shared direction, where three quarters have one, in a sentence; else null. */
  readonly direction: string | null;
  /** The measure of agreement, e.g. "Overeenstemming 0,25 (0 is ver uit elkaar, 1 is gelijk)"; null below four people. */
  readonly index: string | null;
  /** Why something is not shown; null when all is. */
  readonly why: string | null;
  /** Under the strip, e.g. "midden van de groep · 8 deelnemers". */
  readonly caption: string;
  /** Dots in a small group are not anonymous; null where there are no dots. */
  readonly caution: string | null;
  /** The strip as a table: one row per position, then 'weet ik niet' where that can be chosen. Empty without counts. */
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  readonly label: string;
  readonly first: number | null;
  readonly second: number | null;
}
