/**
 * Everything that can be expected to go wrong, as a closed set. A code never changes its meaning; people read the
 * sentence that the message files give for it.
 */
export type ProblemCode =
  | 'instrument-invalid'
  | 'instrument-too-new'
  | 'instrument-missing'
  | 'band-gap'
  | 'band-overlap'
  | 'duplicate-id'
  | 'text-missing'
  | 'text-unknown'
  | 'text-invalid'
  | 'unknown-reference'
  | 'unknown-item'
  | 'unknown-theme'
  | 'unknown-profile-field'
  | 'value-out-of-range'
  | 'personal-data'
  | 'theme-scales'
  | 'dilemma-poles'
  | 'dilemma-positions'
  | 'pick-count'
  | 'ballot-none'
  | 'ballot-open'
  | 'ballot-full'
  | 'ballot-revealed'
  | 'no-session'
  | 'version-newest'
  | 'scan-not-found'
  | 'file-too-large'
  | 'file-not-json'
  | 'file-foreign'
  | 'file-damaged'
  | 'file-too-new'
  | 'file-unsupported'
  | 'file-without-scan'
  | 'record-damaged'
  | 'record-too-new'
  | 'format-unknown'
  | 'option-unknown'
  | 'logo-unreadable'
  | 'load-failed'
  | 'storage-unavailable'
  | 'storage-closed'
  | 'storage-failed'
  | 'storage-full'
  | 'storage-locked'
  | 'passphrase-wrong';

/** One expected failure: what, where, what was wanted, what came, and what to do next. */
export interface Problem {
  /** What kind of failure. */
  readonly code: ProblemCode;
  /** Where: a JSON pointer, an item id, a file name or the name of the call. */
  readonly place: string;
  /** What was expected there, in a few English words. */
  readonly expected: string;
  /** What was found instead, shortened to one line. */
  readonly got: string;
  /** What the reader can do about it. */
  readonly next: string;
}

/** The outcome of reading something from outside: a value, or the reasons why there is none. Never both. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
