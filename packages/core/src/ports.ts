import type { ResponseRecord, ScanRecord, StoredScan } from './record.js';

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
