import type { DocumentWords, HouseStyle } from '../document.js';

/** What a report can be made of, in the order in which it stands. */
export const reportParts = ['summary', 'plan', 'answers'] as const;

/**
 * 'summary' is one page for those who decide: what stands, what comes first, what was agreed. 'plan' is the action plan,
 * to work from. 'answers' is everything per theme, for the team.
 */
export type ReportPart = (typeof reportParts)[number];

/** What any document is made with. */
export interface DocumentOptions {
  /** Who made the report; left out where empty. */
  readonly organisation?: string | undefined;
  /** The day of the report, ISO 8601: a date or a moment. */
  readonly date: string;
  readonly houseStyle?: HouseStyle | undefined;
  /** False leaves out every text that people wrote beside an answer, and says so. */
  readonly notes?: boolean | undefined;
  /**
   * The answers lie in the file as data, and the document says so and how to open them. Ignored where the document holds
   * less than they do, see {@link holdsAll}.
   */
  readonly attached?: boolean | undefined;
}

export interface ReportOptions extends DocumentOptions {
  /** All where left out or empty. The order does not matter. */
  readonly parts?: readonly ReportPart[] | undefined;
}

/** The parts that are asked for, in the order of the document. */
export const partsOf = ({ parts = [] }: Pick<ReportOptions, 'parts'>): readonly ReportPart[] => {
  const asked = reportParts.filter((part) => parts.includes(part));
  return asked.length ? asked : reportParts;
};

/**
 * Whether a document with these options shows all that people wrote. Only then the answers may travel in its file as
 * data: a summary must not carry notes unseen.
 */
export const holdsAll = ({ parts, notes = true }: Pick<ReportOptions, 'parts' | 'notes'>): boolean =>
  notes && partsOf({ parts }).length === reportParts.length;

/** The fields of a document that its options and words give, whatever it is about. */
export const baseOf = (
  { organisation, houseStyle }: Pick<DocumentOptions, 'organisation' | 'houseStyle'>,
  { page, unshown, figures, language }: DocumentWords & { readonly language: string },
) => ({
  language,
  author: organisation ?? '',
  words: { page, unshown, figures },
  ...(houseStyle ? { houseStyle } : {}),
});

/** `lang` of texts in `of`, in a document in `language`; nothing where those are the same. */
export const langIn = (language: string, of: string): { readonly lang?: string } =>
  of && of.toLowerCase() !== language.toLowerCase() ? { lang: of } : {};
