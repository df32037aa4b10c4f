import { nameOf, StoreFailure } from './failure.js';

// A transaction ends as soon as the event loop turns without a request under way: nothing here awaits anything between
// the start of a transaction and its end.

/** A change of the object stores needs the next number, and a step in `other-version`; published steps never change. */
export const schema = 2;

/**
 * So many versions of the database belong to one schema. It gets the next one whenever its protection changes or is
 * locked: that ends the connections of all other pages, whatever they believed.
 */
const span = 1_000_000;
/** Of a database that was just made or migrated. */
export const firstVersion = schema * span;
const lastVersion = firstVersion + span - 1;

/** What is not protected is in this object store; what is, in one named after its key. */
export const clear = 'fields';

/** The object store in which a database keeps the fields of its scans. */
export const storeIn = (database: IDBDatabase): string =>
  [...database.objectStoreNames].find((name) => name !== 'claims') ?? clear;

/**
 * Who ended the connection: a page that deleted the database, one with newer code, one that changed or locked the
 * protection, or the browser.
 */
export type Ending = 'wiped' | 'upgraded' | 'changed' | 'terminated';

/**
 * The name of the database of a scope. It is how people's answers are found again: a page that gets another scope, or
 * a change of this line, loses them.
 */
export const databaseName = (scope: string): string => (scope === '' ? 'zelfscan' : `zelfscan:${scope}`);

/** Prepares a database within its version change. */
export type Upgrade = (request: IDBOpenDBRequest, from: number) => void;

export type OnEnd = (database: IDBDatabase, ending: Ending) => void;

/** Opens a database that has another version than a new one. */
export type OpenOther = (factory: IDBFactory, name: string, onEnd: OnEnd, cause: unknown) => Promise<IDBDatabase>;

/**
 * Opens a database, or creates it where `create` says so; else rejects with 'absent', and nothing is on the device.
 * `onEnd` is told when others want or take the connection; closing it is up to the caller. `openOther` is called for
 * what is older, newer or protected.
 */
export async function openDatabase(
  factory: IDBFactory | null | undefined,
  name: string,
  onEnd: OnEnd,
  openOther: OpenOther,
  create = () => true,
): Promise<IDBDatabase> {
  if (!factory) throw new StoreFailure('unavailable', 'no IndexedDB');
  // WebKit keeps an empty file of a database that was not made after all: where one can look, nothing is begun.
  if (!create() && (await isAbsent(factory, name)) && !create()) throw noDatabase();
  let other = false;
  let absent = false;
  try {
    return await open(factory, name, onEnd, firstVersion, ({ result, transaction }, from) => {
      other = from > 0;
      absent = !other && !create();
      if (other || absent) transaction?.abort();
      else createStores(result);
    });
  } catch (cause) {
    if (absent) throw noDatabase();
    if (other || nameOf(cause) === 'VersionError') return openOther(factory, name, onEnd, cause);
    // Firefox says InvalidStateError where it does not allow a database at all.
    if (nameOf(cause) === 'InvalidStateError') throw new StoreFailure('unavailable', 'opening', cause);
    throw cause;
  }
}

const noDatabase = () => new StoreFailure('absent', 'no database');

/** How long a browser may take to say which databases there are, in milliseconds. */
const glance = 300;

const isAbsent = async (factory: IDBFactory, name: string): Promise<boolean> => {
  // Chromium never answers one who asks while it takes the connection away to clear the data of the site.
  const found = await Promise.race([
    factory.databases?.().catch(() => null),
    new Promise<null>((done) => setTimeout(done, glance, null)),
  ]);
  return found?.every((database) => database.name !== name) ?? false;
};

/** A page that lets go finishes what it is writing first. In milliseconds. */
const grace = 2000;

/** Opens this version. Rejects with 'blocked' when another page does not let go of an earlier one. */
export function open(
  factory: IDBFactory,
  name: string,
  onEnd: OnEnd,
  version: number | undefined,
  upgrade: Upgrade,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let refused = false;
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (refused) request.transaction?.abort();
      else upgrade(request, oldVersion);
    });
    request.addEventListener('blocked', () =>
      setTimeout(() => {
        refused = true;
        reject(new StoreFailure('blocked', 'by another page'));
      }, grace),
    );
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const database = request.result;
      // Nobody waits for it any more, and left open it would stand in the way of others.
      if (refused) return database.close();
      database.addEventListener('versionchange', ({ newVersion }) =>
        onEnd(database, newVersion === null ? 'wiped' : newVersion > lastVersion ? 'upgraded' : 'changed'),
      );
      database.addEventListener('close', () => onEnd(database, 'terminated'));
      resolve(database);
    });
  });
}

/**
 * The object stores of this schema. Of each thing, at most one claim can be made: whether a scan is here or was
 * removed, and with which key everything is protected. So a write that claims what is not so is refused by the
 * database itself, without having to read first.
 */
export function createStores(database: IDBDatabase): void {
  database.createObjectStore(clear, { keyPath: 'key' });
  database.createObjectStore('claims', { keyPath: ['of', 'is'] }).createIndex('of', 'of', { unique: true });
}

/** What there is to write of one scan, as it will lie in the object store. */
export interface Batch {
  readonly scan: string;
  readonly puts: readonly object[];
  readonly gone: readonly (readonly string[])[];
  readonly anew: boolean;
}

/**
 * Writes all of it or nothing; resolves when it is stored. All requests, and the commit, are made before this returns:
 * a browser that is killed in the rendering that follows has them already.
 */
export async function write(
  database: IDBDatabase,
  store: string,
  { scan, puts, gone, anew }: Batch,
  durability: 'relaxed' | 'strict',
): Promise<void> {
  const transaction = database.transaction([store, 'claims'], 'readwrite', { durability });
  return ended(transaction, () => {
    const claims = transaction.objectStore('claims');
    if (anew) claims.delete([scan, 'gone']);
    claims.put({ of: scan, is: 'here' });
    const fields = transaction.objectStore(store);
    for (const key of gone) fields.delete(key as string[]);
    for (const record of puts) fields.put(record);
    transaction.commit();
  });
}

/** Every key that starts with this id: an array sorts after all texts. */
const ofScan = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** The records of one scan, or of all. */
export async function read(database: IDBDatabase, store: string, id?: string): Promise<unknown[]> {
  const transaction = database.transaction(store);
  const all = transaction.objectStore(store).getAll(id === undefined ? null : ofScan(id));
  await ended(transaction, () => {});
  return all.result;
}

export async function removeScan(database: IDBDatabase, id: string): Promise<void> {
  const store = storeIn(database);
  const transaction = database.transaction([store, 'claims'], 'readwrite', { durability: 'strict' });
  return ended(transaction, () => {
    transaction.objectStore(store).delete(ofScan(id));
    const claims = transaction.objectStore('claims');
    claims.delete([id, 'here']);
    claims.put({ of: id, is: 'gone' });
    transaction.commit();
  });
}

/** Makes the requests of a transaction. Resolves when it is complete, which is when it is stored. */
export function ended(transaction: IDBTransaction, ask: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let cause: unknown;
    // WebKit does not tell the transaction what failed, and Firefox completes one that was committed before that.
    transaction.addEventListener('error', ({ target }) => (cause ??= (target as IDBRequest).error));
    transaction.addEventListener('abort', () => reject(transaction.error ?? cause ?? aborted()));
    transaction.addEventListener('complete', () => (cause ? reject(cause) : resolve()));
    try {
      ask();
    } catch (thrown) {
      // A value that cannot be cloned throws in the middle: without this the puts before it would stay.
      cause = thrown;
      transaction.abort();
    }
  });
}

const aborted = () => new DOMException('', 'AbortError');
