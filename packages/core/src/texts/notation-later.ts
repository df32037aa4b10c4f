/** How figures, days and lists are written where the first screen does not need it; as `notation.ts`. */

/** With two decimals, such as "0,83". */
export const hundredths = (locale: string) => (value: number) =>
  value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * A day in words. A date without a time is that day everywhere; a moment is the day it is for the reader. Throws a
 * RangeError when it is given no date.
 */
export const day = (locale: string) => (iso: string) => {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(dateOnly ? { timeZone: 'UTC' } : {}) });
  return format.format(new Date(iso));
};

/** Some texts as a list with “and” or “or” before the last. */
export function list(locale: string, type: 'conjunction' | 'disjunction') {
  const format = new Intl.ListFormat(locale, { type });
  return (parts: readonly string[]) => format.format(parts);
}

/** Which plural form goes with a number. */
export function plural(locale: string) {
  const rules = new Intl.PluralRules(locale);
  return (count: number) => rules.select(count);
}

/** A number in letters as far as `numbers` goes. */
export function spelled(numbers: string) {
  const words = numbers.split(' ');
  return (count: number) => words[count] ?? String(count);
}
