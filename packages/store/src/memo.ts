import type { Memo } from '@zelfscan/core';
import type { Connection } from './connection.js';
import { answer, ended } from './database.js';

/** Among the claims: no id of a scan looks like this. */
const prefix = '#';

/** What is remembered beside the scans. It is not sealed. */
export const memoOf = (connection: Connection): Memo => ({
  read: () =>
    connection.run(async (database) => {
      const claims = database.transaction('claims').objectStore('claims');
      const found: { of: string; is: string }[] = await answer(
        claims.getAll(IDBKeyRange.bound([prefix], [`${prefix}~`])),
      );
      return Object.fromEntries(found.map(({ of, is }) => [of.slice(prefix.length), is]));
    }),
  write: (name, value) =>
    connection.run((database) => {
      const transaction = database.transaction('claims', 'readwrite', { durability: 'relaxed' });
      return ended(transaction, () => {
        const claims = transaction.objectStore('claims');
        const of = prefix + name;
        claims.delete(IDBKeyRange.bound([of], [of, []]));
        claims.put({ of, is: value });
        transaction.commit();
      });
    }),
});
