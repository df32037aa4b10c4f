import type { SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import { openStore, type Ending, type StoreOptions } from './index.js';
import { assertFails } from './testing/assert-fails.js';
import { answerOf, scanOf } from './testing/records.js';
import {
  changedFactory,
  deleteElsewhere,
  onTransaction,
  openElsewhere,
  watchedFactory,
} from './testing/watched-factory.js';

const scope = 'device';
const name = 'zelfscan:device';
const names = async () => (await indexedDB.databases()).map((database) => database.name);

describe('the store on the device', () => {
  let opened: SessionStore[] = [];
  const open = async (options: Partial<StoreOptions> = {}) => {
    const store = await openStore({ scope, ...options });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened) await store.wipe();
    opened = [];
    assert.notInclude(await names(), name);
  });

  describe('saving', () => {
    it('has made every request and the commit before the call returns', async () => {
      const { factory, newest } = watchedFactory();
      const store = await open({ factory });
      const seen: string[] = [];
      onTransaction(newest(), (transaction) => {
        const [commit, objectStore] = [transaction.commit.bind(transaction), transaction.objectStore.bind(transaction)];
        transaction.objectStore = (of) => {
          const found = objectStore(of);
          const put = found.put.bind(found);
          found.put = (value: unknown) => {
            seen.push(`put ${of}`);
            return put(value);
          };
          return found;
        };
        transaction.commit = () => {
          seen.push('commit');
          commit();
        };
      });
      const saving = store.save(scanOf('a'), [answerOf('a', '1'), answerOf('a', '2')], 'relaxed');
      assert.equal(seen[0], 'put claims');
      assert.equal(seen.at(-1), 'commit');
      // Two answers of two facts each, and the facts of the scan.
      assert.lengthOf(
        seen.filter((step) => step === 'put fields'),
        2 * 2 + 10,
      );
      await saving;
      assert.lengthOf((await store.load('a'))?.responses ?? [], 2);
    });

    for (const durability of ['relaxed', 'strict'] as const) {
      it(`asks for ${durability} durability when told to`, async () => {
        const { factory, newest } = watchedFactory();
        const store = await open({ factory });
        const asked: string[] = [];
        onTransaction(newest(), (transaction) => asked.push(transaction.durability));
        await store.save(scanOf('a'), [], durability);
        assert.deepEqual(asked, [durability]);
      });
    }

    it('says that there is no room', async () => {
      const { factory, newest } = watchedFactory();
      const store = await open({ factory });
      newest().transaction = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      await assertFails(store.save(scanOf('a'), [], 'relaxed'), 'quota');
    });
  });

  describe('opening', () => {
    it('is unavailable without IndexedDB', () => assertFails(open({ factory: null }), 'unavailable'));

    for (const [error, reason] of [
      ['SecurityError', 'unavailable'],
      ['InvalidStateError', 'unavailable'],
      ['QuotaExceededError', 'quota'],
      ['UnknownError', 'failed'],
    ] as const) {
      it(`is ${reason} after a ${error}`, () =>
        assertFails(
          open({
            factory: changedFactory({
              open: () => {
                throw new DOMException('', error);
              },
            }),
          }),
          reason,
        ));
    }

    it('is outdated by a newer version, which it leaves alone', async () => {
      (await openElsewhere(name, 3_000_000)).close();
      await assertFails(open(), 'outdated');
      const left = await openElsewhere(name);
      assert.equal(left.version, 3_000_000);
      left.close();
      await deleteElsewhere(name);
    });

    it('is blocked by a page that holds an older version, and leaves no connection behind', async () => {
      const elsewhere = await openElsewhere(name, 1);
      await assertFails(open(), 'blocked');
      elsewhere.close();
      let blocked = false;
      await deleteElsewhere(name, () => (blocked = true));
      assert.isFalse(blocked);
    });
  });

  describe('several', () => {
    it('on one scope see what the others saved, answer by answer', async () => {
      const [one, other] = [await open(), await open()];
      await one.save(scanOf('a', 'van de een'), [answerOf('a', '1', 1)], 'relaxed');
      await other.save(scanOf('a', 'van de ander'), [answerOf('a', '2', 2)], 'relaxed');
      const both = { scan: scanOf('a', 'van de ander'), responses: [answerOf('a', '1', 1), answerOf('a', '2', 2)] };
      assert.deepEqual(await one.load('a'), both);
      assert.deepEqual(await other.load('a'), both);
    });

    it('with scopes of their own see nothing of each other', async () => {
      const [plain, own, other] = [await open({ scope: '' }), await open(), await open({ scope: 'other' })];
      await own.save(scanOf('a'), [], 'relaxed');
      assert.includeMembers(await names(), ['zelfscan', 'zelfscan:device', 'zelfscan:other']);
      assert.deepEqual(await plain.list(), []);
      await other.wipe();
      assert.deepEqual(await own.list(), [{ scan: scanOf('a'), responses: [] }]);
    });

    it('stop when another wipes: what was wiped does not come back by itself', async () => {
      const endings: Ending[] = [];
      const [wiping, told] = [await open(), await open({ onClosed: (ending) => endings.push(ending) })];
      await told.save(scanOf('a'), [answerOf('a', '1')], 'relaxed');
      await wiping.wipe();
      assert.deepEqual(endings, ['wiped']);
      await assertFails(told.save(scanOf('a'), [answerOf('a', '2')], 'relaxed'), 'wiped');
      assert.notInclude(await names(), name);
      const anew = await open();
      assert.deepEqual(await anew.list(), []);
    });

    it('let a page with a newer version through', async () => {
      const endings: Ending[] = [];
      const store = await open({ onClosed: (ending) => endings.push(ending) });
      const newer = await openElsewhere(name, 3_000_000);
      newer.close();
      assert.deepEqual(endings, ['upgraded']);
      await assertFails(store.list(), 'outdated');
    });
  });

  describe('wiping', () => {
    it('deletes the database', async () => {
      const store = await open();
      await store.save(scanOf('a'), [], 'relaxed');
      assert.include(await names(), name);
      await store.wipe();
      assert.notInclude(await names(), name);
    });

    it('comes after the saves asked for before it, also those that had to wait for a connection', async () => {
      const { factory, newest } = watchedFactory();
      const store = await open({ factory });
      newest().close();
      const saving = store.save(scanOf('a'), [], 'relaxed');
      await store.wipe();
      await saving;
      assert.notInclude(await names(), name);
    });

    it('waits for a page that does not let go, and says so', async () => {
      const holding: IDBDatabase[] = [];
      let blocked = 0;
      const store = await open({
        onBlocked() {
          blocked += 1;
          for (const database of holding) database.close();
        },
      });
      holding.push(await openElsewhere(name));
      await store.wipe();
      assert.equal(blocked, 1);
      assert.notInclude(await names(), name);
    });
  });
});
