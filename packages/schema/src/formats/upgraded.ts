import type { Problem } from '../problem.js';

/** An instrument file, in the format after the one it had, with what could not be brought along. */
export interface Upgraded {
  readonly file: unknown;
  readonly problems: readonly Problem[];
}
