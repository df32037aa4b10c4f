import type { Problem } from '@zelfscan/schema';
import { version } from '../version.js';

/** An expected failure of a call: carries the typed problem. Thrown by the methods of the elements. */
export class ZelfscanProblemError extends Error implements Problem {
  override readonly name = 'ZelfscanProblemError';
  /** The version of the code that says so. */
  readonly version = version;
  declare readonly code: Problem['code'];
  declare readonly place: string;
  declare readonly expected: string;
  declare readonly got: string;
  declare readonly next: string;

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    const { code, place, expected, got, next } = problem;
    super(`${code} at ${place}: expected ${expected}, got ${got}. ${next}`, options);
    Object.assign(this, { code, place, expected, got, next });
  }
}

/** Shorthand for throwing. */
export function fail(
  code: Problem['code'],
  place: string,
  expected: string,
  got: string,
  next: string,
  cause?: unknown,
): never {
  throw new ZelfscanProblemError({ code, place, expected, got, next }, { cause });
}
