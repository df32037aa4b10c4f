import { createStores, ended, firstVersion, open, type OnEnd } from '../database.js';
import { fromVersion1 } from './from-version-1.js';
import type { Step } from './step.js';

/** The first leads from schema 1 to 2. A published step never changes, and uses nothing that may. */
export const steps: readonly Step[] = [fromVersion1];

/** The schema of a database by its version. Version 1 is from before there were more versions of one schema. */
export const schemaOf = (version: number) => (version < 1_000_000 ? version : Math.floor(version / 1_000_000));

/**
 * Opens a database of an older schema and brings it up to date: all of it, or nothing. Resolves when the result is on
 * the disk.
 */
export async function migrate(factory: IDBFactory, name: string, onEnd: OnEnd): Promise<IDBDatabase> {
  let cause: unknown;
  const migrating = open(factory, name, onEnd, firstVersion, (request, from) => {
    // It may have been deleted since someone saw that it was old.
    if (from) take(request, schemaOf(from), (thrown) => (cause = thrown));
    else createStores(request.result);
  });
  const database = await migrating.catch((error: unknown) => {
    throw cause ?? error;
  });
  try {
    await flushed(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Takes the step from this schema, and those after it. */
function take(request: IDBOpenDBRequest, from: number, failed: (cause: unknown) => void): void {
  const step = steps[from - 1];
  const { result: database, transaction } = request;
  if (!step || !transaction) return;
  const reading = step.reads.map((store) => transaction.objectStore(store).getAll());
  // Requests are answered in the order in which they were made.
  reading.at(-1)?.addEventListener('success', () => {
    try {
      step.change(
        database,
        transaction,
        reading.map(({ result }) => result),
      );
      take(request, from + 1, failed);
    } catch (cause) {
      failed(cause);
      transaction.abort();
    }
  });
}

/** A version change knows no strict durability. A transaction that does takes along what was written before it. */
export function flushed(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction('claims', 'readwrite', { durability: 'strict' });
  return ended(transaction, () => {
    const claims = transaction.objectStore('claims');
    claims.put({ of: 'flush', is: '' });
    claims.delete(['flush', '']);
    transaction.commit();
  });
}
