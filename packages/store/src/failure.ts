/**
 * Why the device could not keep something:
 * - 'unavailable': there is no IndexedDB here, or the browser forbids it (private mode, blocked storage);
 * - 'blocked': another page has taken, upgraded or deleted the database, and only a reload helps;
 * - 'quota': there is no room left;
 * - 'failed': anything else, see `cause`.
 */
export type StoreFailureReason = 'unavailable' | 'blocked' | 'quota' | 'failed';

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
  VersionError: 'blocked',
};

/** What IndexedDB threw, as a failure. A failure stays what it is. */
export function failureFrom(cause: unknown, doing: 'opening' | 'using' | 'deleting'): StoreFailure {
  if (cause instanceof StoreFailure) return cause;
  const name = nameOf(cause);
  // Firefox says InvalidStateError where it does not allow a database at all.
  const forbidden = doing === 'opening' && name === 'InvalidStateError';
  const reason = forbidden ? 'unavailable' : (reasons[name] ?? 'failed');
  return new StoreFailure(reason, `${doing} the database on this device: ${name}`, cause);
}

/**
 * Whether the connection may be what failed, so that a new one can succeed. iOS takes connections away under memory
 * pressure: transaction() then throws InvalidStateError, and what was under way ends with one of the other two.
 */
export function isConnectionFailure(cause: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(cause));
}

// By name, not by class: QuotaExceededError is a DOMException in one browser and a class of its own in the next.
function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : typeof cause;
}
