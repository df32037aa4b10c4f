import type { ResponseRecord, ScanRecord, StoredScan } from './record.js';
import type { GroupView } from './view/group-view.js';

/**
 * Where sessions are kept. Implemented by the store package, faked in tests.
 * What it returns is not yet trusted: `readRecord` checks it. Every method may reject.
 */
export interface SessionStore {
  /** 'device' survives closing the browser, 'memory' does not. */
  readonly kind: 'device' | 'memory';
  /** The scan records of this scope, without responses, in no promised order. Not yet trusted. */
  list(): Promise<readonly unknown[]>;
  load(id: string): Promise<StoredScan | null>;
  /** Writes the facts of a scan and some of its responses in one transaction; resolves when that is complete. */
  save(scan: ScanRecord, responses: readonly ResponseRecord[], durability: 'relaxed' | 'strict'): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes everything of this scope, the database itself included. */
  wipe(): Promise<void>;
  close(): void;
}

/** What the windows, and one day the devices, of a session tell each other. `version` rises when a shape changes. */
export type SessionMessage = { readonly version: 1 } &
  /** The picture that all may see; null when the session is closed. Never a vote before it is revealed. */
  (
    | {
        readonly kind: 'view';
        readonly session: string;
        readonly view: GroupView | null;
        /** The time that was agreed on, if any; `startedAt` in milliseconds since 1970. */
        readonly timer: { readonly minutes: number; readonly startedAt: number } | null;
      }
    /** Someone came to look: whoever leads a session answers with its view. Without `session`: any session. */
    | { readonly kind: 'hello'; readonly session: string | null }
  );

/**
 * Carries messages between those who are in the same session. A message does not reach the one who published it, and
 * may be lost or come twice: each holds everything, so that the latest is enough.
 */
export interface SessionTransport {
  /** Number of messages that came in and were not ours, or not understood. Those are never passed on. */
  readonly ignored: number;
  /** Never throws; after `close` it does nothing. */
  publish(message: SessionMessage): void;
  /** The handler gets messages that are checked. Gives back the way to stop. */
  subscribe(handler: (message: SessionMessage) => void): () => void;
  close(): void;
}
