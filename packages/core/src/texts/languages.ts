/** What a language needs besides its words. */
interface Notation {
  /** BCP 47 tag for figures, dates and lists. */
  readonly locale: string;
  /** From zero on; a higher number is written in figures. */
  readonly numbers: string;
  /** A label as it stands within a sentence. */
  readonly within: (label: string) => string;
}

/**
 * The languages of screens and files. The first one has all keys and is there when no other is asked for. A language is
 * this line and a `<group>.<language>.json` for each group of words; the build says which of its words are missing.
 */
export const languages = {
  nl: {
    locale: 'nl-NL',
    numbers: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf',
    within: (label) => label.toLocaleLowerCase('nl'),
  },
  en: {
    locale: 'en-GB',
    numbers: 'no one two three four five six seven eight nine ten eleven twelve',
    within: (label) => (label.startsWith('I ') ? label : label.toLocaleLowerCase('en')),
  },
} as const satisfies Readonly<Record<string, Notation>>;

export type Language = keyof typeof languages;
