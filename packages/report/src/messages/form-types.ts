import type { DocumentWords } from '../document.js';

interface HowTo {
  readonly heading: string;
  /** One sentence per step. */
  readonly steps: readonly string[];
}

/** Fixed words that every paper form has. One object per language. */
interface AnyFormMessages extends DocumentWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly kicker: string;
  subject(title: string): string;
  readonly organisation: string;
  readonly instrument: string;
  instrumentValue(title: string, version: string): string;
  readonly date: string;
  readonly filledIn: string;
  readonly role: string;
  readonly howTo: HowTo;
  readonly glossary: string;
  readonly about: string;
  readonly notFor: string;
  readonly status: string;
}

/** The fixed words of the paper form of a scan. */
export interface FormMessages extends AnyFormMessages {
  /** Stands for the team where the instrument asks nothing about it. */
  readonly team: string;
  readonly levels: string;
  readonly basis: string;
  /** What ★ says, under the levels. */
  readonly basisText: string;
  readonly note: string;
  readonly discuss: string;
  readonly answer: string;
  readonly plan: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    /** Before the number of a row. */
    readonly choice: string;
    readonly columns: {
      readonly choice: string;
      readonly item: string;
      readonly action: string;
      readonly owner: string;
      readonly due: string;
    };
  };
}

/** The fixed words of the paper form of a dilemma card. */
export interface CardFormMessages extends AnyFormMessages {
  readonly safety: { readonly title: string; readonly text: string };
  /** Before what speaks for a side, and before what happens when it is overdone. */
  readonly why: string;
  readonly overdone: string;
  readonly reserve: string;
  readonly reserveIntro: string;
  readonly note: string;
}
