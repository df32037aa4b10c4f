import type { ResponseRecord, SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { openStore, type Ending, type StoreOptions } from './index.js';
import { assertFails } from './testing/assert-fails.js';
import { answerOf, scanOf } from './testing/records.js';
import { changedFactory, onTransaction, terminate, watchedFactory } from './testing/watched-factory.js';

describe('a connection that the browser takes away', () => {
  let opened: SessionStore | undefined;
  const open = async (options: Omit<StoreOptions, 'scope'>) =>
    (opened = await openStore({ scope: 'lost', ...options }));
  afterEach(() => opened?.wipe());

  it('is replaced when a save finds it closed, and nobody was told', async () => {
    const { factory, connections, newest } = watchedFactory();
    const endings: Ending[] = [];
    const store = await open({ factory, onClosed: (ending) => endings.push(ending) });
    newest().close();
    await store.save(scanOf('a'), [answerOf('a', '1')], 'relaxed');
    assert.deepEqual((await store.load('a'))?.responses, [answerOf('a', '1')]);
    assert.lengthOf(connections, 2);
    assert.deepEqual(endings, ['terminated']);
  });

  it('is replaced after its close event, for reading too', async () => {
    const { factory, connections, newest } = watchedFactory();
    const endings: Ending[] = [];
    const store = await open({ factory, onClosed: (ending) => endings.push(ending) });
    await store.save(scanOf('a'), [], 'relaxed');
    terminate(newest());
    assert.deepEqual(endings, ['terminated']);
    assert.deepEqual(await store.list(), [{ scan: scanOf('a'), responses: [] }]);
    assert.lengthOf(connections, 2);
  });

  it('loses no save that was under way, and no older answer wins', async () => {
    const { factory, newest } = watchedFactory();
    const store = await open({ factory });
    const first = newest();
    onTransaction(first, (transaction) => {
      transaction.commit = () => transaction.abort();
    });
    const saves = [store.save(scanOf('a', 'oud'), [answerOf('a', '1', 1), answerOf('a', '2', 2)], 'relaxed')];
    first.close();
    saves.push(store.save(scanOf('a', 'nieuw'), [answerOf('a', '1', 4)], 'relaxed'));
    await Promise.all(saves);
    assert.deepEqual(await store.load('a'), {
      scan: scanOf('a', 'nieuw'),
      responses: [answerOf('a', '1', 4), answerOf('a', '2', 2)],
    });
  });

  it('writes no older answer over a newer one that was confirmed, where word of the older one comes late', async () => {
    const { factory, newest } = watchedFactory();
    const store = await open({ factory });
    const first = newest();
    // As WebKit does now and then.
    const late: (() => void)[] = [];
    let begun = 0;
    onTransaction(first, (transaction) => {
      begun += 1;
      if (begun > 1) return;
      const add = transaction.addEventListener.bind(transaction) as EventTarget['addEventListener'];
      transaction.addEventListener = (type: string, listener: EventListener) => {
        if (type === 'complete') add(type, (event) => late.push(() => listener(event)));
        else add(type, listener);
      };
    });
    const older = store.save(scanOf('a', 'oud'), [answerOf('a', '1', 1)], 'relaxed');
    await store.save(scanOf('a', 'nieuw'), [answerOf('a', '1', 4)], 'relaxed');
    terminate(first);
    await store.save(scanOf('a', 'nieuw'), [answerOf('a', '1', 4), answerOf('a', '2', 2)], 'relaxed');
    for (const tell of late) tell();
    await older;
    assert.deepEqual(await store.load('a'), {
      scan: scanOf('a', 'nieuw'),
      responses: [answerOf('a', '1', 4), answerOf('a', '2', 2)],
    });
  });

  it('is let go when closed while it opens, after the work that waits for it', async () => {
    const { factory, connections, newest } = watchedFactory();
    const store = await open({ factory });
    store.close();
    const saving = store.save(scanOf('a'), [], 'relaxed');
    store.close();
    await saving;
    assert.lengthOf(connections, 2);
    assert.throws(() => newest().transaction('scans'), /./);
    assert.deepEqual(await store.list(), [{ scan: scanOf('a'), responses: [] }]);
  });

  it('is given up after the second time', async () => {
    const { factory: real, connections } = watchedFactory();
    const factory = changedFactory({
      open(...args) {
        const request = real.open(...args);
        request.addEventListener('success', () => request.result.close());
        return request;
      },
    });
    const store = await open({ factory });
    await assertFails(store.save(scanOf('a'), [], 'relaxed'), 'aborted');
    assert.lengthOf(connections, 2);
  });

  it('fails with the reason when there is no second one', async () => {
    const { factory, newest } = watchedFactory();
    const store = await open({ factory });
    factory.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    terminate(newest());
    await assertFails(store.save(scanOf('a'), [], 'relaxed'), 'unavailable');
  });

  it('loses nothing and mixes nothing up, whenever it goes', () => {
    const save = fc.record({ item: fc.constantFrom('1', '2', '3'), wait: fc.boolean() });
    const step = fc.oneof({ weight: 4, arbitrary: save }, fc.constantFrom('close' as const, 'terminate' as const));
    return fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { factory, newest } = watchedFactory();
        const store = await open({ factory });
        await store.wipe();
        await store.list();
        const expected = new Map<string, string>();
        const saves: Promise<void>[] = [];
        for (const [i, each] of steps.entries()) {
          if (each === 'close') newest().close();
          else if (each === 'terminate') terminate(newest());
          else {
            const saving = store.save(scanOf('a', String(i)), [answerOf('a', each.item, 1, String(i))], 'relaxed');
            expected.set(each.item, String(i));
            saves.push(saving);
            if (each.wait) await saving;
          }
        }
        await Promise.all(saves);
        const loaded = await store.load('a');
        const responses = (loaded?.responses ?? []) as ResponseRecord[];
        assert.sameDeepMembers(
          responses.map(({ itemId, note }) => [itemId, note]),
          [...expected],
        );
        store.close();
      }),
      { numRuns: 30 },
    );
  });
});
