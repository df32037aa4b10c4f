/**
 * A day in words. A date without a time is that day everywhere; a moment is the day it is for the reader.
 * Throws a RangeError when `iso` is no date.
 */
export function dayIn(locale: string, iso: string): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(dateOnly ? { timeZone: 'UTC' } : {}) });
  return format.format(new Date(iso));
}
