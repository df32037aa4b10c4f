import { assert } from 'chai';
import { openStore } from './index.js';
import { answerOf, scanOf } from './testing/records.js';

const scope = 'first-write';
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('a store that is only made by the first write', () => {
  const open = () => openStore({ scope, create: false });

  it('leaves nothing on the device when it is opened and read', async () => {
    const store = await open();
    assert.deepEqual(await store.list(), []);
    assert.isNull(await store.load('a'));
    assert.equal(store.protection, 'none');
    assert.notInclude(await names(), `zelfscan:${scope}`);
    store.close();
  });

  it('is made by a save, also one asked for while it looks, and keeps what was asked for', async () => {
    const store = await open();
    const [listed] = await Promise.all([
      store.list(),
      store.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed'),
      store.load('a'),
    ]);
    assert.isAtMost(listed.length, 1);
    assert.lengthOf(await store.list(), 1);
    assert.include(await names(), `zelfscan:${scope}`);
    assert.deepEqual(await store.wipe(), { left: [] });
    assert.deepEqual(await store.list(), []);
    assert.notInclude(await names(), `zelfscan:${scope}`);
  });

  it('remembers short texts beside the scans, behind a passphrase as well, until it is wiped', async () => {
    const store = await open();
    await store.save(scanOf('a'), [], 'relaxed');
    const memo = await store.memo?.();
    await memo?.write('visited', 'maandag');
    await memo?.write('visited', 'dinsdag');
    await memo?.write('copied', 'woensdag');
    const kept = { visited: 'dinsdag', copied: 'woensdag' };
    assert.deepEqual(await memo?.read(), kept);
    const protector = await store.protector();
    await protector.protect('vier losse gele woorden');
    await protector.lock();
    assert.deepEqual(await memo?.read(), kept);
    assert.deepEqual(await store.wipe(), { left: [] });
    await store.save(scanOf('a'), [], 'relaxed');
    assert.deepEqual(await memo?.read(), {});
    await store.wipe();
  });
});
