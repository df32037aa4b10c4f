import type { Memo } from '@zelfscan/core';
import type { Connection } from './connection.js';
import { promised } from './promised.js';

/** Among the claims: no id of a scan looks like this. */
const prefix = '#';

/** What is remembered beside the scans. It is not sealed. */
export const memoOf = (connection: Connection): Memo => ({
  read: () =>
    connection.run(async (database) => {
      const range = IDBKeyRange.bound([prefix], [`${prefix}~`]);
      const found = (await promised(database).getAll('claims', range)) as { of: string; is: string }[];
      return Object.fromEntries(found.map(({ of, is }) => [of.slice(prefix.length), is]));
    }),
  write: (name, value) =>
    connection.run(async (database) => {
      const transaction = promised(database).transaction('claims', 'readwrite', { durability: 'relaxed' });
      const of = prefix + name;
      const requests = [
        transaction.store.delete(IDBKeyRange.bound([of], [of, []])),
        transaction.store.put({ of, is: value }),
        transaction.done,
      ];
      transaction.commit();
      await Promise.all(requests);
    }),
});
