/**
 * One step from a format to the next. Pure, and it never throws: it may be given damage, which it passes on as it is
 * for the checks after the last step. A published step never changes.
 */
export type Step<T> = (stored: T) => T;

/** What is stored in the newest format; or whether it was refused for being newer than this code. */
export type Migrated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly newer: boolean };

/**
 * Brings what was stored up to date: formats are numbered from 1, and the first step leads from 1 to 2. What has the
 * newest format already is given back itself.
 */
export function migrate<T>(steps: readonly Step<T>[], format: unknown, stored: T): Migrated<T> {
  const newest = steps.length + 1;
  if (!Number.isInteger(format) || (format as number) < 1 || (format as number) > newest) {
    return { ok: false, newer: typeof format === 'number' && format > newest };
  }
  return { ok: true, value: steps.slice((format as number) - 1).reduce((value, step) => step(value), stored) };
}
