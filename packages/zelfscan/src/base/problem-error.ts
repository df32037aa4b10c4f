import type { Problem } from '@zelfscan/schema';

/** An expected failure of a call: carries the typed problem. Thrown by the methods of the elements. */
export class ZelfscanProblemError extends Error implements Problem {
  override readonly name = 'ZelfscanProblemError';
  readonly code: Problem['code'];
  readonly place: string;
  readonly expected: string;
  readonly got: string;
  readonly next: string;

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(
      `${problem.code} at ${problem.place}: expected ${problem.expected}, got ${problem.got}. ${problem.next}`,
      options,
    );
    this.code = problem.code;
    this.place = problem.place;
    this.expected = problem.expected;
    this.got = problem.got;
    this.next = problem.next;
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
