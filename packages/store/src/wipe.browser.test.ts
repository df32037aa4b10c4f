import type { SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import { openStore } from './index.js';
import { answerOf, scanOf } from './testing/records.js';
import { changedFactory } from './testing/watched-factory.js';
import { leftOf } from './wipe.js';

const name = 'zelfscan:wipe';

describe('a wipe', () => {
  let store: SessionStore;
  beforeEach(async () => {
    store = await openStore({ scope: 'wipe' });
    await store.save(scanOf('a'), [answerOf('a', '1')], 'relaxed');
  });
  afterEach(() => store.wipe());

  it('leaves nothing, and says so', async () => {
    assert.deepEqual(await leftOf(indexedDB, name), [`indexedDB: ${name}`]);
    assert.deepEqual(await store.wipe(), { left: [] });
    assert.deepEqual(await leftOf(indexedDB, name), []);
  });

  it('takes caches and local storage of its scope along, and leaves those of others alone', async () => {
    const [own, others] = [
      [`${name}#x`, name],
      [`${name}r`, 'zelfscan', 'zelfscan:other#x'],
    ];
    for (const key of [...own, ...others]) {
      localStorage.setItem(key, '1');
      await caches.open(key);
    }
    assert.lengthOf(await leftOf(indexedDB, name), 5);
    assert.deepEqual(await store.wipe(), { left: [] });
    assert.includeMembers(Object.keys(localStorage), others);
    assert.includeMembers(await caches.keys(), others);
    for (const key of others) {
      localStorage.removeItem(key);
      await caches.delete(key);
    }
  });

  it('tells what another window still holds', async () => {
    let release = () => {};
    await new Promise<void>((held) => {
      void navigator.locks.request(`${name}#scan a`, { mode: 'shared' }, () => {
        held();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
    assert.deepEqual(await store.wipe(), { left: [`locks: ${name}#scan a`] });
    release();
    assert.deepEqual(await store.wipe(), { left: [] });
  });

  it('does not say that it left nothing where it did', async () => {
    // A browser that says it deleted, and did not.
    const factory = changedFactory({
      deleteDatabase(of) {
        const request = indexedDB.open(of);
        request.addEventListener('success', () => request.result.close());
        return request;
      },
    });
    const other = await openStore({ scope: 'wipe', factory });
    assert.deepEqual(await other.wipe(), { left: [`indexedDB: ${name}`] });
    other.close();
  });
});
