import { asJson } from '@zelfscan/core/basics/as-json';
import { open, openDatabase, read, storeIn } from '../database.js';
import { failureFrom, nameOf, StoreFailure } from '../failure.js';
import type { Field } from '../fields.js';
import { openOther } from '../other-version/index.js';
import { flushed } from '../other-version/migrate.js';
import { oneAtATime } from '../one-at-a-time.js';
import type { Seal, StoreInternals } from '../seal.js';
import type { KeyClaim } from './passphrase.js';

/** How often other pages may write in between before we say that it does not work. */
const patience = 20;

/**
 * Writes all that is on the device in another way, in one version change: all of it or nothing, whenever the browser
 * stops. All sealing and opening is done before. What other pages write meanwhile makes it begin anew; once it is done
 * their connections have ended, and what they still write goes to an object store that is not there any more.
 */
export async function rewrite(inner: StoreInternals, from: Seal, to: Seal, claim: KeyClaim | null): Promise<void> {
  await inner.seal.cipher?.settled;
  const rewriting = async () => {
    for (let tries = 0; tries < patience; tries += 1) {
      const { version, records } = await contents(inner, from.store);
      const fields = from.cipher ? await from.cipher.openAll(records) : (records as Field[]);
      const next = to.cipher ? await to.cipher.sealAll(fields) : fields;
      if (await replace(inner, { version, records }, from.store, to, next, claim)) return;
    }
    throw new StoreFailure('aborted', 'Another page went on writing.');
  };
  await inner.connection.alone(() => oneAtATime(inner.name, rewriting));
}

const close = (database: IDBDatabase) => database.close();

interface Contents {
  readonly version: number;
  readonly records: readonly unknown[];
}

async function contents({ factory, name }: StoreInternals, store: string): Promise<Contents> {
  let database: IDBDatabase | null = null;
  try {
    database = await openDatabase(factory, name, close, openOther);
    if (storeIn(database) !== store) throw new StoreFailure('locked', 'Another page changed the protection.');
    return { version: database.version, records: await read(database, store) };
  } catch (cause) {
    throw failureFrom(cause, 'using');
  } finally {
    database?.close();
  }
}

/** Replaces what was read by what it should be; false when it is not what was read any more. */
async function replace(
  inner: StoreInternals,
  { version, records }: Contents,
  from: string,
  to: Seal,
  next: readonly object[],
  claim: KeyClaim | null,
): Promise<boolean> {
  const { factory, name } = inner;
  if (!factory) return false;
  let outrun = false;
  let thrown: unknown;
  const opening = open(factory, name, close, version + 1, ({ result, transaction }, before) => {
    if (before !== version || !transaction) {
      outrun = true;
      transaction?.abort();
      return;
    }
    const now = transaction.objectStore(from).getAll();
    now.addEventListener('success', () => {
      try {
        outrun = !isSame(records, now.result);
        if (outrun) return transaction.abort();
        result.deleteObjectStore(from);
        const fields = result.createObjectStore(to.store, { keyPath: 'key' });
        for (const record of next) fields.put(record);
        const claims = transaction.objectStore('claims');
        claims.delete(IDBKeyRange.bound([''], ['', []]));
        if (claim) claims.put(claim);
      } catch (cause) {
        thrown = cause;
        transaction.abort();
      }
    });
  });
  try {
    const database = await opening;
    inner.seal = to;
    inner.version = database.version;
    await flushed(database).finally(() => database.close());
    return true;
  } catch (cause) {
    if (outrun || nameOf(cause) === 'VersionError') return false;
    throw failureFrom(thrown ?? cause, 'using');
  }
}

/** A sealed field has another initialisation vector after every write; a clear one is its value. */
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return asJson(before) === asJson(now);
}
