/**
 * A report as data: blocks with all words and figures in them, and nothing about how they look. Every format renders
 * from this, so that what one reader sees and another hears cannot differ. Plain objects only; it survives
 * `structuredClone` and JSON.
 */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47 tag, e.g. "nl". */
  readonly language: string;
  /** One line for the properties of a file. */
  readonly subject: string;
  /** The organisation, or empty. */
  readonly author: string;
  readonly words: DocumentWords;
  readonly blocks: readonly Block[];
}

/** Fixed words that only a format knows when to use. */
export interface DocumentWords {
  /** At the foot of a page; `{page}` and `{pages}` are filled in. */
  readonly page: string;
  /** Said at the end when a character could not be shown. */
  readonly unshown: { readonly title: string; readonly text: string };
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | CalloutBlock
  | KeyValuesBlock
  | ListBlock
  | BarsBlock
  | ScoreBlock
  | RadarBlock
  | TableBlock
  | AnswerBlock
  | PageBreakBlock;

export interface CoverBlock {
  readonly kind: 'cover';
  /** What kind of document this is. */
  readonly kicker: string;
  /** The name of the scan. */
  readonly title: string;
  /** The name of the instrument. */
  readonly subtitle: string;
  readonly facts: readonly KeyValue[];
}

/** A list of the headings of level 1. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** 'soft' is less important; 'lead' opens a chapter. */
  readonly tone: 'normal' | 'soft' | 'lead';
  readonly text: string;
}

/** Something that must not be missed. */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly text: string }[];
  readonly why: string;
}

export interface KeyValue {
  readonly label: string;
  readonly value: string;
  /** How the thing is drawn in charts, where it has a place there. */
  readonly fill?: Fill;
}

export interface KeyValuesBlock {
  readonly kind: 'key-values';
  readonly entries: readonly KeyValue[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly { readonly title: string; readonly text: string }[];
}

/** What a stretch of a bar stands for: a level counted from the lowest (0), or an answer without a score. */
export type Fill =
  { readonly kind: 'level'; readonly rank: number; readonly of: number } | { readonly kind: 'unknown' | 'na' | 'open' };

export interface BarStretch {
  readonly fill: Fill;
  readonly label: string;
  /** Number of items; never 0. */
  readonly count: number;
}

/** All themes below each other: a table whose second column is a bar. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly columns: {
    readonly theme: string;
    readonly distribution: string;
    readonly score: string;
    readonly band: string;
    readonly given: string;
    readonly unknown: string;
  };
  readonly legend: readonly { readonly fill: Fill; readonly label: string }[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly theme: string;
  readonly score: string;
  /** False where `score` says that there is none. */
  readonly scored: boolean;
  readonly band: string;
  readonly given: string;
  readonly unknown: string;
  readonly stretches: readonly BarStretch[];
  /** The bar in words. */
  readonly alt: string;
}

/** The score of one theme with its bar. */
export interface ScoreBlock {
  readonly kind: 'score';
  readonly score: string;
  readonly scored: boolean;
  readonly band: string;
  readonly given: string;
  readonly stretches: readonly BarStretch[];
  readonly alt: string;
}

export interface RadarBlock {
  readonly kind: 'radar';
  readonly axes: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
  /** Value in the middle and at the edge. */
  readonly low: number;
  readonly high: number;
  readonly caption: string;
  readonly alt: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** `share` divides the width. */
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  /** The first cell of a row is its header. An empty cell is drawn as a line to write on. */
  readonly rows: readonly (readonly string[])[];
}

export interface AnswerBlock {
  readonly kind: 'answer';
  readonly title: string;
  /** What ★ means, or empty for an item that is no basis. */
  readonly basis: string;
  /** That the item must be put in order first, in words, or empty. */
  readonly flag: string;
  readonly statement: string;
  readonly fill: Fill;
  readonly label: string;
  /** What the answer means for this item, or empty. */
  readonly anchor: string;
  readonly note: { readonly label: string; readonly text: string } | null;
}

export interface PageBreakBlock {
  readonly kind: 'page-break';
}
