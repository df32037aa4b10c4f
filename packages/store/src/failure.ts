/**
 * Why the device could not keep or give something:
 * - 'unavailable': there is no IndexedDB here, or the browser forbids it (private mode, blocked storage);
 * - 'absent': there is no database yet, and reading does not make one;
 * - 'blocked': another page with older code holds the database and does not let go;
 * - 'outdated': the database belongs to newer code than this, and only a reload helps;
 * - 'wiped': another page deleted the database;
 * - 'removed': another page removed the scan;
 * - 'locked': what is there is protected, and this page has not got the key;
 * - 'wrong-passphrase': the key is not that of this passphrase;
 * - 'short-passphrase': a new passphrase with too few characters;
 * - 'not-protected': there is no passphrase to unlock, change or take away;
 * - 'not-loaded': a part of the code that this needs could not be fetched;
 * - 'quota': there is no room left;
 * - 'aborted': the browser undid the transaction, or took the connection away more than once;
 * - 'failed': anything else, see `cause`.
 */
export type StoreFailureReason =
  | 'unavailable'
  | 'absent'
  | 'blocked'
  | 'outdated'
  | 'wiped'
  | 'removed'
  | 'locked'
  | 'wrong-passphrase'
  | 'short-passphrase'
  | 'not-protected'
  | 'not-loaded'
  | 'quota'
  | 'aborted'
  | 'failed';

/** The one error that a store rejects with. Its message never contains what was to be stored. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(
    readonly reason: StoreFailureReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

const reasons: Readonly<Record<string, StoreFailureReason>> = {
  NotAllowedError: 'unavailable',
  SecurityError: 'unavailable',
  QuotaExceededError: 'quota',
  // The database has a newer version than this code knows.
  VersionError: 'outdated',
  // The claim that the scan is here collides with the one that it is gone.
  ConstraintError: 'removed',
  // The object store for what is clear, or for what is sealed with the key of this page, is not there any more.
  NotFoundError: 'locked',
  AbortError: 'aborted',
  InvalidStateError: 'aborted',
};

/** What IndexedDB threw while doing something, as a failure. A failure stays what it is. */
export function failureFrom(cause: unknown, doing: string): StoreFailure {
  if (cause instanceof StoreFailure) return cause;
  const name = nameOf(cause);
  return new StoreFailure(reasons[name] ?? 'failed', `${doing}: ${name}`, cause);
}

/** Waits for a part of the code that is loaded when it is needed. */
export async function part<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (cause) {
    throw new StoreFailure('not-loaded', 'a part', cause);
  }
}

/**
 * Whether the connection may be what failed, so that a new one can succeed. iOS takes connections away under memory
 * pressure: transaction() then throws InvalidStateError, and what was under way ends with one of the other two.
 */
export function isConnectionFailure(cause: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(cause));
}

// By name, not by class: QuotaExceededError is a DOMException in one browser and a class of its own in the next.
export function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : typeof cause;
}
