import type { ResponseRecord, ScanRecord, StoredScan } from '@zelfscan/core';
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import { failureFrom, StoreFailure } from './failure.js';

// The only file that imports idb. A transaction ends as soon as the event loop turns without a request under way:
// nothing here awaits anything but the database between the start of a transaction and its end.

/** A change of the object stores needs the next number and its own step in `upgrade`; published steps never change. */
const version = 1;

interface Schema extends DBSchema {
  scans: { key: string; value: ScanRecord };
  responses: { key: [string, string]; value: ResponseRecord; indexes: { scanId: string } };
}

export type Database = IDBPDatabase<Schema>;

/** Who ended the connection: a page that deleted the database, one with a newer version, or the browser. */
export type Ending = 'wiped' | 'upgraded' | 'terminated';

/**
 * The name of the database of a scope. It is how people's answers are found again: a page that gets another scope, or
 * a change of this line, loses them.
 */
export const databaseName = (scope: string): string => (scope === '' ? 'zelfscan' : `zelfscan:${scope}`);

/**
 * Opens or creates a database. `onEnd` is told when others want or take the connection; closing it is up to the caller.
 * Rejects with 'blocked' when a page with an older version does not let go.
 */
export function openDatabase(
  factory: IDBFactory | null | undefined,
  name: string,
  onEnd: (database: Database, ending: Ending) => void,
): Promise<Database> {
  return new Promise<Database>((resolve, reject) => {
    if (!factory) throw new StoreFailure('unavailable', 'This browser gives this page no IndexedDB.');
    const request = factory.open(name, version);
    let refused = false;
    request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request.result, oldVersion));
    request.addEventListener('blocked', () => {
      refused = true;
      reject(new StoreFailure('blocked', 'Another page holds an older version of the database.'));
    });
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      // Nobody waits for it any more, and left open it would stand in the way of others.
      if (refused) return request.result.close();
      const database = wrap(request.result) as unknown as Database;
      database.addEventListener('versionchange', ({ newVersion }) =>
        onEnd(database, newVersion === null ? 'wiped' : 'upgraded'),
      );
      database.addEventListener('close', () => onEnd(database, 'terminated'));
      resolve(database);
    });
  }).catch((cause: unknown) => {
    throw failureFrom(cause, 'opening');
  });
}

function upgrade(database: IDBDatabase, from: number): void {
  if (from < 1) {
    database.createObjectStore('scans', { keyPath: 'id' });
    const responses = database.createObjectStore('responses', { keyPath: ['scanId', 'itemId'] });
    responses.createIndex('scanId', 'scanId');
  }
}

/** Deletes a database. `onBlocked` is called when another page holds it; this then waits until that lets go. */
export function deleteDatabase(
  factory: IDBFactory | null | undefined,
  name: string,
  onBlocked: () => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    if (!factory) throw new StoreFailure('unavailable', 'This browser gives this page no IndexedDB.');
    const request = factory.deleteDatabase(name);
    request.addEventListener('blocked', onBlocked);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve());
  }).catch((cause: unknown) => {
    throw failureFrom(cause, 'deleting');
  });
}

/**
 * Writes a scan and some of its responses, all or nothing. All requests, and the commit, are made before this returns:
 * a browser that is killed in the rendering that follows has them already.
 */
export async function writeScan(
  database: Database,
  scan: ScanRecord,
  responses: readonly ResponseRecord[],
  durability: 'relaxed' | 'strict',
): Promise<void> {
  const transaction = database.transaction(['scans', 'responses'], 'readwrite', { durability });
  const requests: Promise<unknown>[] = [transaction.done];
  try {
    requests.push(transaction.objectStore('scans').put(scan));
    const store = transaction.objectStore('responses');
    for (const response of responses) requests.push(store.put(response));
    transaction.commit();
  } catch (cause) {
    // A value that cannot be cloned throws in the middle: without this the puts before it would stay.
    transaction.abort();
    await Promise.allSettled(requests);
    throw cause;
  }
  await Promise.all(requests);
}

export async function readScan(database: Database, id: string): Promise<StoredScan | null> {
  const transaction = database.transaction(['scans', 'responses']);
  const [scan, responses] = await Promise.all([
    transaction.objectStore('scans').get(id),
    transaction.objectStore('responses').index('scanId').getAll(id),
    transaction.done,
  ]);
  return scan ? { scan, responses } : null;
}

export function readScans(database: Database): Promise<readonly unknown[]> {
  return database.getAll('scans');
}

export async function removeScan(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['scans', 'responses'], 'readwrite', { durability: 'strict' });
  // Every key that starts with this id: an array sorts after all texts.
  const ofScan = IDBKeyRange.bound([id], [id, []]);
  const requests = [
    transaction.objectStore('scans').delete(id),
    transaction.objectStore('responses').delete(ofScan),
    transaction.done,
  ];
  transaction.commit();
  await Promise.all(requests);
}
