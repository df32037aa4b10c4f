/**
 * How figures and dates are written; what the build makes of texts calls this. `locale` is a BCP 47 tag. Here is only
 * what the first screen needs, since all of a file comes along with it: the rest is in `notation-later.ts`.
 */

/** With one decimal, such as "2,6". */
export const decimal = (locale: string) => (value: number) =>
  value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A moment as a date in words, such as "22 november 2026". */
export const date = (locale: string) => (iso: string) =>
  new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' });
