import type { ScanRecord, SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import { openStore, StoreFailure, type Ending, type StoreOptions } from './index.js';
import { assertFails } from './testing/assert-fails.js';
import { answerOf, scanOf } from './testing/records.js';
import { deleteElsewhere, onTransaction, terminate, watchedFactory } from './testing/watched-factory.js';

const scope = 'outcomes';
const name = 'zelfscan:outcomes';

/** Lets transactions of this connection end as when the browser undoes them, for this reason. */
function undo(database: IDBDatabase, error: DOMException | null): { stop(): void } {
  let on = true;
  onTransaction(database, (transaction) => {
    if (!on) return;
    Object.defineProperty(transaction, 'error', { get: () => error });
    transaction.commit = () => transaction.abort();
  });
  return { stop: () => (on = false) };
}

describe('what can happen to a save', () => {
  let opened: SessionStore[] = [];
  const open = async (options: Partial<StoreOptions> = {}) => {
    const store = await openStore({ scope, ...options });
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened) await store.wipe();
    opened = [];
  });

  it('it is confirmed when the transaction is complete, not before', async () => {
    const { factory, newest } = watchedFactory();
    const store = await open({ factory });
    const seen: string[] = [];
    onTransaction(newest(), (transaction) => transaction.addEventListener('complete', () => seen.push('complete')));
    for (const durability of ['relaxed', 'strict'] as const) {
      await store.save(scanOf('a'), [answerOf('a', '1')], durability).then(() => seen.push('saved'));
    }
    assert.deepEqual(seen, ['complete', 'saved', 'complete', 'saved']);
  });

  it('there is no room: the reason is told, nothing of it stays, and the next one brings it along', async () => {
    const { factory, newest } = watchedFactory();
    const store = await open({ factory });
    await store.save(scanOf('a', 'eerst'), [answerOf('a', '1', 1)], 'relaxed');
    const full = undo(newest(), new DOMException('', 'QuotaExceededError'));
    await assertFails(store.save(scanOf('a', 'vol'), [answerOf('a', '1', 2)], 'relaxed'), 'quota');
    full.stop();
    assert.deepEqual((await store.load('a'))?.responses, [answerOf('a', '1', 1)]);
    await store.save(scanOf('a', 'vol'), [answerOf('a', '1', 2)], 'relaxed');
    assert.deepEqual(await store.load('a'), { scan: scanOf('a', 'vol'), responses: [answerOf('a', '1', 2)] });
  });

  it('the browser undoes it: it is tried once more on a new connection', async () => {
    const { factory, newest, connections } = watchedFactory();
    const store = await open({ factory });
    undo(newest(), null);
    await store.save(scanOf('a'), [answerOf('a', '1', 2)], 'relaxed');
    assert.lengthOf(connections, 2);
    assert.lengthOf((await store.load('a'))?.responses ?? [], 1);
  });

  it('another page removed the scan: it is refused, and nothing of it comes back', async () => {
    const [one, other] = [await open(), await open()];
    await one.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed');
    await other.remove('a');
    await assertFails(one.save(scanOf('a', 'Nog eens'), [answerOf('a', '2', 2)], 'relaxed'), 'removed');
    assert.isNull(await other.load('a'));
    assert.isNull(await one.load('a'));
    assert.deepEqual(await other.list(), []);
    await assertFails(one.save(scanOf('a', 'Nog eens'), [answerOf('a', '2', 2)], 'relaxed'), 'removed');
  });

  it('a scan that was removed can be brought back by who had not got it', async () => {
    const [one, other] = [await open(), await open()];
    await one.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed');
    await one.remove('a');
    await other.save(scanOf('a', 'Uit een bestand'), [answerOf('a', '2', 2)], 'strict');
    await one.save(scanOf('a', 'En weer hier'), [], 'strict');
    assert.deepEqual(await other.load('a'), {
      scan: scanOf('a', 'En weer hier'),
      responses: [answerOf('a', '2', 2)],
    });
  });

  for (const create of [true, false]) {
    it(`the browser cleared everything: the next save after looking writes the scan whole (${create})`, async () => {
      const { factory, newest } = watchedFactory();
      const endings: Ending[] = [];
      const store = await open({ factory, create, onClosed: (ending) => endings.push(ending) });
      const answers = [answerOf('a', '1', 1), answerOf('a', '2', 2)];
      await store.save(scanOf('a'), answers, 'relaxed');
      terminate(newest());
      await deleteElsewhere(name);
      assert.deepEqual(endings, ['terminated']);
      assert.isNull(await store.load('a'));
      await store.save(scanOf('a'), answers, 'strict');
      assert.deepEqual(await store.load('a'), { scan: scanOf('a'), responses: answers });
    });
  }

  it('the clock was set back: what comes later counts, whatever time it says', async () => {
    const [one, other] = [await open(), await open()];
    const late = '2035-01-01T00:00:00.000Z';
    const early = '2001-01-01T00:00:00.000Z';
    const later = { ...scanOf('a', 'laatst'), updatedAt: early };
    await one.save({ ...scanOf('a', 'eerst'), updatedAt: late }, [{ ...answerOf('a', '1', 1), at: late }], 'relaxed');
    await other.load('a');
    await other.save(later, [{ ...answerOf('a', '1', 4), at: early }], 'relaxed');
    assert.deepEqual(await one.load('a'), { scan: later, responses: [{ ...answerOf('a', '1', 4), at: early }] });
  });

  it('a value that cannot be kept is refused, and the connection stays', async () => {
    const { factory, connections } = watchedFactory();
    const store = await open({ factory });
    const broken = { ...scanOf('a'), name: Symbol('x') as unknown as string } as ScanRecord;
    const outcome = await store.save(broken, [], 'relaxed').catch((error: unknown) => error);
    assert.instanceOf(outcome, StoreFailure);
    await store.save(scanOf('a'), [], 'relaxed');
    assert.lengthOf(connections, 1);
  });
});
