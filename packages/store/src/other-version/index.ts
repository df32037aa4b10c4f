/** The part for a database that is not as a new one: of an older schema, protected at some time, or of newer code. */
import { open, schema, type OnEnd } from '../database.js';
import { nameOf } from '../failure.js';
import { migrate, schemaOf } from './migrate.js';

/** Opens it; rejects with `cause` when it belongs to newer code. */
export async function openOther(factory: IDBFactory, name: string, onEnd: OnEnd, cause: unknown): Promise<IDBDatabase> {
  if (nameOf(cause) !== 'VersionError') return migrate(factory, name, onEnd);
  // Should it be gone by now, it must not be made with a version that nobody knows.
  const database = await open(factory, name, onEnd, undefined, ({ transaction }) => transaction?.abort());
  if (schemaOf(database.version) === schema) return database;
  database.close();
  throw cause;
}
