import type { SessionStore, StoredScan } from '@zelfscan/core';
import { Connection } from './connection.js';
import { clear, databaseName, read, removeScan, storeIn, write, type Batch, type Ending } from './database.js';
import { part, StoreFailure } from './failure.js';
import type { Field } from './fields.js';
import { Baseline, type Change } from './baseline.js';
import { protectionOf, type StoreInternals } from './seal.js';

export interface StoreOptions {
  /**
   * Keeps the scans of one embedding page apart from those of another on the same origin. Part of the name of the
   * database: a page that changes it no longer finds what was saved before.
   */
  readonly scope: string;
  /** False: the database is made by the first write. Until then nothing is on the device, and reading finds nothing. */
  readonly create?: boolean;
  /**
   * The connection ended without `close()` or `wipe()` of this store.
   * - 'wiped' or 'upgraded', by another page: this store refuses from now on; ask to reload, or open anew.
   * - 'changed', by another page that changed or locked the protection: the next call reopens by itself, and finds out.
   * - 'terminated', by the browser: the next call reopens by itself. Browsers also end it this way when site data is
   *   cleared, so look whether the open scan is still there.
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
  const reads = options.create === false;
  const factory = options.factory === undefined ? presentFactory() : options.factory;
  const name = databaseName(options.scope);
  const connection = new Connection({
    factory,
    name,
    onOpened(database) {
      const store = storeIn(database);
      // Not the one that was protected: that is gone. What was sealed must not be written clear into another.
      if (database.version < inner.version && inner.seal.store !== clear) throw new StoreFailure('wiped', 'or evicted');
      // Another page has locked, or changed the key: ours is not to be used any more.
      if (inner.version !== database.version || inner.seal.store !== store) inner.seal = { store };
      inner.version = database.version;
    },
    openOther: async (...args) => (await part(import('./other-version/index.js'))).openOther(...args),
    onClosed: (ending) => options.onClosed?.(ending),
  });
  const onBlocked = () => options.onBlocked?.();
  const baseline = new Baseline();
  const inner: StoreInternals = {
    connection,
    factory,
    name,
    onBlocked,
    baseline,
    seal: { store: clear },
    version: 0,
  };
  const remove = (id: string) => connection.run((database) => removeScan(database, id));
  const opened = () => connection.run(async () => {}, reads);
  /** After what is still being sealed; at once where nothing is. */
  const inOrder = <T>(work: () => Promise<T>) => inner.seal.cipher?.settled.then(work) ?? work();

  async function put(change: Change, durability: 'relaxed' | 'strict'): Promise<void> {
    const { store, cipher } = inner.seal;
    if (protectionOf(inner.seal) === 'locked') throw locked();
    const ask = (batch: Batch) => connection.run((database) => write(database, store, batch, durability));
    return cipher ? cipher.seal(change, ask) : ask(change);
  }

  async function stored(id?: string): Promise<Field[]> {
    await opened();
    const { store, cipher } = inner.seal;
    if (protectionOf(inner.seal) === 'locked') throw locked();
    await cipher?.settled;
    const records = await connection.run((database) => read(database, store, id), reads);
    return cipher ? cipher.open(records) : (records as Field[]);
  }

  /** What is stored of one scan or of all, as of now. */
  async function fields(id?: string): Promise<Field[]> {
    const { turn } = baseline;
    const found = await stored(id).catch(absent);
    // A change was asked for meanwhile.
    if (turn !== baseline.turn) return fields(id);
    if (id !== undefined) baseline.take(id, found);
    return found;
  }

  /** How fields become scans is only loaded where there are any. */
  async function scans(id?: string): Promise<StoredScan[]> {
    const found = await fields(id);
    return found.length ? (await part(import('./scans-in.js'))).scansIn(found) : [];
  }

  await opened().catch(absent);
  return {
    kind: 'device',
    get protection() {
      return protectionOf(inner.seal);
    },
    list: () => scans(),
    load: async (id) => (await scans(id))[0] ?? null,
    async save(scan, responses, durability) {
      const change = baseline.change(scan, responses);
      try {
        await put(change, durability);
      } catch (cause) {
        baseline.undo(change);
        // Firefox keeps what else was in the transaction.
        if ((cause as StoreFailure).reason === 'removed') await remove(scan.id).catch(() => {});
        throw cause;
      }
    },
    remove(id) {
      baseline.forget(id);
      return inOrder(() => remove(id));
    },
    wipe() {
      baseline.forget();
      return inOrder(() => connection.alone(async () => (await part(import('./wipe.js'))).wipeScope(inner)));
    },
    close: () => connection.close(),
    memo: async () => (await part(import('./memo.js'))).memoOf(connection),
    protector: async () => (await part(import('./protection/protector.js'))).protectorOf(inner),
  };
}

/** Nothing is there yet. */
function absent(cause: StoreFailure): [] {
  if (cause.reason === 'absent') return [];
  throw cause;
}

const locked = () => new StoreFailure('locked', 'no key');

/** Reading the property throws in some frames whose storage is blocked. A page without an origin has no database. */
function presentFactory(): IDBFactory | null {
  try {
    return globalThis.origin === 'null' ? null : (globalThis.indexedDB ?? null);
  } catch {
    return null;
  }
}
