export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of data in a text with plain signs. */
export type Finder = (text: string) => readonly Place[];

/** Every match of a pattern that holds; `group` is the part that counts, 0 for all of it. */
export const matches =
  (pattern: RegExp, holds: (match: RegExpExecArray) => boolean = () => true, group = 0): Finder =>
  (text) =>
    [...text.matchAll(pattern)].filter(holds).map((match) => {
      const part = match[group] ?? '';
      const start = match.index + match[0].lastIndexOf(part);
      return { start, end: start + part.length };
    });

/**
 * The text with one kind of dash, apostrophe and space, so that patterns need to know one of each. Every sign becomes
 * one sign: places stay what they were.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ');

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** No letter, digit or part of a longer number just before and after it. */
export const before = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
export const after = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N})';
