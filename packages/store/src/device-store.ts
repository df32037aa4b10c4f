import type { SessionStore } from '@zelfscan/core';
import { Connection } from './connection.js';
import { databaseName, readScan, readScans, removeScan, writeScan, type Ending } from './database.js';

export interface StoreOptions {
  /**
   * Keeps the scans of one embedding page apart from those of another on the same origin. Part of the name of the
   * database: a page that changes it no longer finds what was saved before.
   */
  readonly scope: string;
  /**
   * The connection ended without `close()` or `wipe()` of this store.
   * - 'wiped' or 'upgraded', by another page: this store refuses from now on ('blocked'); ask to reload, or open anew.
   * - 'terminated', by the browser: the next call reopens by itself. Browsers also end it this way when site data is
   *   cleared, so save the open scan once with all its responses.
   */
  readonly onClosed?: (ending: Ending) => void;
  /** `wipe()` has to wait for another page that does not let go. */
  readonly onBlocked?: () => void;
  /** For tests: what to use for `indexedDB`; null for a browser that has none. */
  readonly factory?: IDBFactory | null;
}

/**
 * The store on this device. Rejects with a StoreFailure when it cannot be opened, and so does every method: the caller
 * decides whether to go on in memory. Opening waits, without a limit, while another page is deleting the same database.
 * Records given to `save` must not be changed afterwards.
 */
export async function openStore(options: StoreOptions): Promise<SessionStore> {
  const connection = new Connection({
    factory: options.factory === undefined ? presentFactory() : options.factory,
    name: databaseName(options.scope),
    onClosed: (ending) => options.onClosed?.(ending),
    onBlocked: () => options.onBlocked?.(),
  });
  await connection.run(async () => {});
  return {
    kind: 'device',
    list: () => connection.run(readScans),
    load: (id) => connection.run((database) => readScan(database, id)),
    save: (scan, responses, durability) =>
      connection.run((database) => writeScan(database, scan, responses, durability)),
    remove: (id) => connection.run((database) => removeScan(database, id)),
    wipe: () => connection.wipe(),
    close: () => connection.close(),
  };
}

/** Reading the property throws in some frames whose storage is blocked. */
function presentFactory(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}
