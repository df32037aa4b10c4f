import type { Fill } from '@zelfscan/core/basics/level-look';

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
  /**
   * 'short' is a document of a few pages: no page of its own for the title, smaller headings. 'page' is the same, set so
   * small and close that it fits on one A4 at the amount of text it was made for.
   */
  readonly length?: 'short' | 'page';
  readonly words: DocumentWords;
  /** How the organisation shows itself; the house style of the zelfscan where left out. */
  readonly houseStyle?: HouseStyle;
  readonly blocks: readonly Block[];
}

export interface HouseStyle {
  /** `#rrggbb` for headings and lines; at least 4.5:1 on white. */
  readonly accent?: string;
  readonly logo?: Logo;
}

/** A logo of the organisation: its size in any unit, and what it shows in words. */
export type Logo = { readonly alt: string; readonly width: number; readonly height: number } & (
  { readonly kind: 'jpeg'; readonly base64: string } | { readonly kind: 'paths'; readonly paths: readonly LogoPath[] }
);

/**
 * Filled by the non-zero rule. Points lie between 0 and the width and height of the logo, from the top left corner; the
 * handles of a curve may lie outside.
 */
export interface LogoPath {
  /** `#rrggbb`. */
  readonly fill: string;
  /** Filled by the even-odd rule instead. */
  readonly evenOdd?: true;
  readonly steps: readonly LogoStep[];
}
export type LogoStep =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** Fixed words that only a format knows when to use. */
export interface DocumentWords {
  /** At the foot of a page; `{page}` and `{pages}` are filled in. */
  readonly page: string;
  /** Said at the end when a character could not be shown. */
  readonly unshown: { readonly title: string; readonly text: string };
  /** Opens the table with the figures of a chart. */
  readonly figures: string;
}

/** What every block may have, and a part of a block that is in another language than the rest of it. */
export interface Passage {
  /** BCP 47 tag of the texts of the instrument in it, where that is not the language of the document. */
  readonly lang?: string;
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
  | DotStripBlock
  | PlaceBlock
  | FormLinesBlock
  | FormItemBlock
  | FormPlaceBlock
  | PageBreakBlock;

/** `lang` is about the subtitle. */
export interface CoverBlock extends Passage {
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
export interface ContentsBlock extends Passage {
  readonly kind: 'contents';
  readonly title: string;
}

export interface HeadingBlock extends Passage {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock extends Passage {
  readonly kind: 'paragraph';
  /** 'soft' is less important; 'lead' opens a chapter; 'strong' says the main thing. */
  readonly tone: 'normal' | 'soft' | 'lead' | 'strong';
  /** Belongs to what follows, and does not stand at the foot of a page without it. */
  readonly leads?: true;
  readonly text: string;
}

/** Something that must not be missed. `lang` is about the items; an item may be a title or a text alone. */
export interface CalloutBlock extends Passage {
  readonly kind: 'callout';
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly text: string }[];
  readonly why: string;
}

/** `lang` is about the value. */
export interface KeyValue extends Passage {
  readonly label: string;
  readonly labelLang?: string;
  readonly value: string;
  /** What other blocks call this entry by, such as the code of a source. */
  readonly ref?: string;
  /** How the thing is drawn in charts, where it has a place there. */
  readonly fill?: Fill;
}

export interface KeyValuesBlock extends Passage {
  readonly kind: 'key-values';
  /** 'small' is for reference, such as a list of sources. */
  readonly tone?: 'small';
  readonly entries: readonly KeyValue[];
}

export interface ListBlock extends Passage {
  readonly kind: 'list';
  /** An item without a title is a sentence in a list of sentences. `lang` of an item is about its title. */
  readonly items: readonly ({ readonly title: string; readonly text: string } & Passage)[];
}

export interface BarStretch {
  readonly fill: Fill;
  readonly label: string;
  /** Number of items; never 0. */
  readonly count: number;
}

/** All themes below each other: a table whose second column is a bar. */
export interface BarsBlock extends Passage {
  readonly kind: 'bars';
  /** What the table holds. */
  readonly caption: string;
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
export interface ScoreBlock extends Passage {
  readonly kind: 'score';
  readonly score: string;
  readonly scored: boolean;
  readonly band: string;
  readonly given: string;
  readonly stretches: readonly BarStretch[];
  readonly alt: string;
}

export interface RadarBlock extends Passage {
  readonly kind: 'radar';
  /** `place` is where the value stands, from the middle (0) to the edge (1). */
  readonly axes: readonly { readonly label: string; readonly place: number | null; readonly text: string }[];
  /** Around the middle, from 0 to 1; with a number, or without words. */
  readonly rings: readonly { readonly place: number; readonly label: string }[];
  readonly caption: string;
  readonly alt: string;
}

export interface TableBlock extends Passage {
  readonly kind: 'table';
  /** What the table holds. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row is its header. An empty cell is drawn as room to write. */
  readonly rows: readonly (readonly string[])[];
  /** Lines in that room; 1 where left out. */
  readonly lines?: number;
}

/** `lang` is about the cells under the label. */
export interface TableColumn extends Passage {
  readonly label: string;
  /** Divides the width. */
  readonly share: number;
  /** An empty cell is a box to tick. */
  readonly tick?: true;
}

export interface AnswerBlock extends Passage {
  readonly kind: 'answer';
  readonly title: string;
  /** What ★ means, or empty for an item that is no basis. */
  readonly basis: string;
  /** That the item must be put in order first, in words, or empty. */
  readonly flag: string;
  readonly statement: string;
  /** Null for an answer in words, which has no place in charts. */
  readonly fill: Fill | null;
  /** The answer; empty where the note is the answer. */
  readonly label: string;
  /** What the answer means for this item, or empty. */
  readonly anchor: string;
  /** What people wrote, in their own words. */
  readonly note: { readonly label: string; readonly text: string } | null;
  /** What the item rests on: the `ref` of entries elsewhere. Null where that is nothing, or not listed. */
  readonly sources: { readonly label: string; readonly codes: readonly string[] } | null;
}

/** One vote of a group: how many people chose which position. Says nothing about who. */
export interface StripRound {
  readonly label: string;
  readonly mark: 'hollow' | 'filled';
  /** Number of people per position, left to right. */
  readonly counts: readonly number[];
  /** A position from 1, or half-way between two. */
  readonly median: number | null;
  readonly range: { readonly lowest: number; readonly highest: number } | null;
}

/** A dot per person on a line between two words. */
export interface DotStripBlock extends Passage {
  readonly kind: 'dot-strip';
  readonly ends: readonly [left: string, right: string];
  /** Whether the words of the two ends are enough, or every position has its own that must be read. */
  readonly named: 'ends' | 'stops';
  /** One or two, the earlier one first. */
  readonly rounds: readonly StripRound[];
  /** What the mark of the median is, and of how many people. */
  readonly caption: string;
  /** The strip in words. */
  readonly alt: string;
  /** The strip as a table: a row per position, then those who chose none. The first cell of a row is its header. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Where one person stands on one dilemma. */
export interface PlaceBlock extends Passage {
  readonly kind: 'place';
  readonly title: string;
  readonly statement: string;
  readonly ends: readonly [left: string, right: string];
  readonly positions: number;
  /** From 1; null for an answer that is no position. */
  readonly position: number | null;
  /** The answer in words; also the strip in words. */
  readonly answer: string;
  /** What was noted, or where that stands; null when there is nothing. */
  readonly note: { readonly label: string; readonly text: string } | null;
}

/** Questions of a paper form that are answered in one's own words, or by ticking one of a few. */
export interface FormLinesBlock extends Passage {
  readonly kind: 'form-lines';
  readonly entries: readonly ({
    readonly label: string;
    /** Said below the label, or empty. */
    readonly hint: string;
    /** Boxes to tick; where there are none, there are lines. */
    readonly choices: readonly string[];
    /** Lines to write on. */
    readonly lines: number;
  } & Passage)[];
}

/** A box to tick, with what stands for it when the form is typed over. */
export interface FormChoice {
  /** One character: a digit, or a sign. */
  readonly key: string;
  readonly label: string;
  /** What it means here, or empty. */
  readonly text: string;
}

/** An item of a paper form. Never cut: it is ticked with one look. */
export interface FormItemBlock extends Passage {
  readonly kind: 'form-item';
  /** What the item is found by when the form is typed over; stands out. */
  readonly number: string;
  readonly title: string;
  /** What ★ means, or empty for an item that is no basis. */
  readonly basis: string;
  readonly statement: string;
  /** The levels, lowest first. */
  readonly levels: readonly FormChoice[];
  /** The answers that are no level; quieter, but equal. */
  readonly others: readonly FormChoice[];
  readonly note: { readonly label: string; readonly lines: number };
}

/** A dilemma of a paper form: two sides with a row of boxes between them. Never cut. */
export interface FormPlaceBlock extends Passage {
  readonly kind: 'form-place';
  readonly number: string;
  readonly title: string;
  /** Where it belongs, in words, or empty. */
  readonly about: string;
  readonly statement: string;
  readonly poles: readonly [left: FormPole, right: FormPole];
  /** From left to right; the label says the place in words. */
  readonly places: readonly FormChoice[];
  readonly others: readonly FormChoice[];
  readonly note: { readonly label: string; readonly lines: number };
}

export interface FormPole {
  readonly title: string;
  /** What speaks for it, and what happens when it is overdone. */
  readonly entries: readonly KeyValue[];
}

export interface PageBreakBlock extends Passage {
  readonly kind: 'page-break';
}
