import type { ItemId } from './items/base.js';
import type { ItemAnswerType } from './items/index.js';

/** Identifier of a theme, stable for ever within an instrument id, e.g. `"signaleren"`. */
export type ThemeId = string;
/** BCP 47 language tag of a text file, e.g. `"nl"`. */
export type LanguageTag = string;

/** One level of an ordered scale. */
export interface ScaleLevel {
  /** The score, a whole number; levels stand in ascending order. */
  readonly value: number;
  /** The word on the answer, e.g. "Deels". */
  readonly label: string;
  /** What the level means whatever the item, e.g. "Afspraak op papier of bij een deel van het team". */
  readonly meaning: string;
}

/** A stretch of mean scores that shares a word. Holds `from` itself, not `to`, except the last band, which holds both. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface Scale {
  readonly id: string;
  readonly levels: readonly ScaleLevel[];
  /** Wording of "I do not know", or null where the scale does not offer it. An information gap, never a score. */
  readonly unknown: string | null;
  /** Wording of "does not apply", or null where the scale does not offer it. Left out of every figure. */
  readonly notApplicable: string | null;
  readonly bands: readonly Band[];
}

/** Any item; narrowed by `type`. Answer types live in `items/`, one file each. */
export type Item = ItemAnswerType;

/** A phase of the work that items can belong to, apart from the theme they stand in. */
export interface Phase {
  /** Short key, e.g. `"V"`. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
}

export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
  /** At most 20 characters, for the label at a chart. */
  readonly short: string;
  readonly intro: string;
  /** A question for the conversation afterwards. */
  readonly discuss: string;
  /** Key of `Instrument.scales`: what its items are answered on, and its figures are made on. Null where it has none. */
  readonly scale: string | null;
  readonly items: readonly Item[];
}

/** A shorter version of an instrument: the same items, some left out. */
export interface Subset {
  readonly id: string;
  readonly title: string;
  readonly omit: readonly ItemId[];
}

/** One optional question about the team. Never asks for the name of a person. */
export interface ProfileField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The choices, or null for free text of one line. The value is stored, the label is read. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly text: string;
}

/** How theme scores are made. */
export interface Scoring {
  /** Name of a rule in `core/src/scoring/rules`. */
  readonly rule: 'mean-of-given';
  /** Share (0–1) of the applicable items that needs a score before the mean is shown. */
  readonly minimumShare: number;
}

/** An instrument in one language, checked and ready to use. Made by `parseInstrument` only. */
export interface Instrument {
  readonly format: 2;
  readonly id: string;
  /** Semantic version. A published version never changes. */
  readonly version: string;
  readonly language: LanguageTag;
  readonly languages: readonly LanguageTag[];
  readonly title: string;
  readonly summary: string;
  /** What it is, one sentence per entry. */
  readonly about: readonly string[];
  /** What it is not, one sentence per entry. */
  readonly notFor: readonly string[];
  /** Whose wording this is. Shown at the start, with the results and in every report. */
  readonly provenance: string;
  /** Expected time in minutes, [shortest, longest]. */
  readonly minutes: readonly [number, number];
  readonly scoring: Scoring;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly audiences: Readonly<Record<string, string>>;
  readonly subsets: readonly Subset[];
  readonly profile: readonly ProfileField[];
  readonly themes: readonly Theme[];
  /** Present where items have phases. */
  readonly phases?: readonly Phase[];
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
  readonly sources: Readonly<Record<string, string>>;
  /**
   * By earlier version, by the id of an item there: the item here that asks the same, though its words or its id
   * changed. An answer to the one is an answer to the other.
   */
  readonly carriesOver?: Readonly<Record<string, Readonly<Record<ItemId, ItemId>>>> | undefined;
}
