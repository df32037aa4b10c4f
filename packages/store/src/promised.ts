import { wrap, type IDBPDatabase } from 'idb';

// The only file that imports idb: what lies on the way to the first question makes its requests itself.

/** The database with promises in place of events. */
export const promised = (database: IDBDatabase): IDBPDatabase => wrap(database);
