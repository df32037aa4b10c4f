import type { ResponseRecord, ScanRecord, StoredScan } from './record.js';
import type { GroupView } from './view/group-view.js';

/** Whether a passphrase is on what is kept; 'locked' where this page has not got its key. */
export type Protection = 'none' | 'locked' | 'unlocked';

/**
 * Where sessions are kept. Implemented by the store package, faked in tests.
 * What it returns is not yet trusted: `readRecord` checks it. Every method may reject.
 */
export interface SessionStore {
  /** 'device' survives closing the browser, 'memory' does not. */
  readonly kind: 'device' | 'memory';
  /** As far as this page knows. Another page can change it at any time; a call that finds out rejects. */
  readonly protection: Protection;
  /** The scans of this scope with their responses, in no promised order. */
  list(): Promise<readonly StoredScan[]>;
  load(id: string): Promise<StoredScan | null>;
  /**
   * Writes what changed of a scan and of some of its responses since this store last read or wrote them, in one
   * transaction; resolves when that is complete. What another page changed meanwhile in other facts stays.
   */
  save(scan: ScanRecord, responses: readonly ResponseRecord[], durability: 'relaxed' | 'strict'): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes everything of this scope, the database and a passphrase included, and tells what it still found. */
  wipe(): Promise<WipeProof>;
  close(): void;
  /** What puts a passphrase on all that is kept. Loaded when it is asked for; rejects where nothing is kept. */
  protector(): Promise<Protector>;
  /** What is remembered beside the scans, such as when a copy was made; not where nothing is kept. */
  memo?(): Promise<Memo>;
}

/** A few short texts by name, not sealed: nothing of a scan belongs in it. Goes with a wipe. */
export interface Memo {
  read(): Promise<Readonly<Record<string, string>>>;
  write(name: string, value: string): Promise<void>;
}

/** What is left of a scope after a wipe, each as `kind: name`. Empty: nothing that this browser lets us see. */
export interface WipeProof {
  readonly left: readonly string[];
}

/**
 * A passphrase on all that is kept in a scope. It is nowhere but in people's heads: without it nothing can be read
 * again. Whatever stops one of these halfway, everything is as it was or as it should become.
 */
export interface Protector {
  /** Fewest characters of a new passphrase. */
  readonly shortest: number;
  /** Seals all that is there, and what comes. */
  protect(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  /** Forgets the key, here and in all other pages. What was not saved yet can only be saved after unlocking. */
  lock(): Promise<void>;
  changePassphrase(from: string, to: string): Promise<void>;
  /** Leaves all that is there unsealed. */
  unprotect(passphrase: string): Promise<void>;
}

/** What the browser says of its room for this site; null where it does not say. */
export interface StorageRoom {
  /** Whether the browser has promised not to clear this by itself. */
  persisted(): Promise<boolean | null>;
  /** Asks for that promise; some browsers ask the person. Only after something that a person did. */
  persist(): Promise<boolean | null>;
  /** In bytes, roughly, and of the whole site. */
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | null>;
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
