import type { ResponseRecord, ScanRecord, SessionStore, StoredScan } from '@zelfscan/core';
import { assert } from 'chai';
import { schema } from '../database.js';
import { openStore, type Ending, type StoreOptions } from '../index.js';
import { assertFails } from '../testing/assert-fails.js';
import { answerOf, scanOf } from '../testing/records.js';
import { openStore as openVersion1 } from '../testing/version-1/store.js';
import {
  changedFactory,
  contentsIn,
  deleteElsewhere,
  failingFactory,
  onTransaction,
  openElsewhere,
} from '../testing/watched-factory.js';
import { steps } from './migrate.js';

const scope = 'migrate';
const name = 'zelfscan:migrate';

interface Version1 {
  readonly version: number;
  readonly scans: readonly ScanRecord[];
  readonly responses: readonly ResponseRecord[];
}

/** What the embed of version 1 wrote: a whole scan, finished, with notes and priorities, and one that was begun. */
const fixture: Promise<Version1> = fetch(new URL('../testing/version-1/contents.json', import.meta.url)).then(
  (response) => response.json() as Promise<Version1>,
);

/** A database as version 1 made it, with these records in it. */
async function makeVersion1({ scans, responses }: { scans: readonly object[]; responses: readonly object[] }) {
  const store = await openVersion1({ scope });
  store.close();
  const database = await openElsewhere(name);
  const transaction = database.transaction(['scans', 'responses'], 'readwrite');
  for (const scan of scans) transaction.objectStore('scans').put(scan);
  for (const response of responses) transaction.objectStore('responses').put(response);
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

/** Everything that lies in a database, as it lies there. */
const contentsOf = () => contentsIn(name);

/** How the object stores of a database are made. */
async function shapeOf(): Promise<unknown> {
  const database = await openElsewhere(name);
  const shape = [...database.objectStoreNames].map((of) => {
    const store = database.transaction(of).objectStore(of);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { of, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  database.close();
  return shape;
}

const byId = (scans: readonly StoredScan[]) =>
  scans.toSorted(({ scan: one }, { scan: other }) => ((one as ScanRecord).id < (other as ScanRecord).id ? -1 : 1));
const byItem = (responses: readonly unknown[]) =>
  (responses as ResponseRecord[]).toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));

describe('a database of an older schema', () => {
  let store: SessionStore | undefined;
  const open = async (options: Partial<StoreOptions> = {}) => (store = await openStore({ scope, ...options }));
  afterEach(async () => {
    store?.close();
    store = undefined;
    await deleteElsewhere(name);
  });

  it('has a step for each schema before this one', () => assert.lengthOf(steps, schema - 1));

  it('keeps every scan and every response, to the letter', async () => {
    const before = await fixture;
    assert.deepEqual([before.version, before.scans.length, before.responses.length], [1, 2, 57]);
    await makeVersion1(before);
    const scans = byId(await (await open()).list());
    assert.deepEqual(
      scans.map(({ scan }) => scan),
      before.scans as unknown[],
    );
    assert.deepEqual(
      scans.flatMap(({ responses }) => byItem(responses)),
      before.scans.flatMap(({ id }) => byItem(before.responses.filter(({ scanId }) => scanId === id))),
    );
    assert.hasAllKeys((await contentsOf()).stores, ['claims', 'fields']);
  });

  it('looks as one that was made new', async () => {
    await makeVersion1(await fixture);
    (await open()).close();
    const migrated = await shapeOf();
    await deleteElsewhere(name);
    (await open()).close();
    assert.deepEqual(migrated, await shapeOf());
  });

  it('can be gone on with', async () => {
    const before = await fixture;
    await makeVersion1(before);
    const scan = before.scans[0] as ScanRecord;
    await open();
    await store?.load(scan.id);
    await store?.save(
      { ...scan, name: 'Andere naam', priorities: [] },
      [answerOf(scan.id, '1.1', 4, 'Nu wel')],
      'relaxed',
    );
    const after = await store?.load(scan.id);
    assert.deepEqual(after?.scan, { ...scan, name: 'Andere naam', priorities: [] });
    assert.lengthOf(after?.responses ?? [], before.responses.filter(({ scanId }) => scanId === scan.id).length);
  });

  it('keeps what is damaged as it is, for those who read it to refuse', async () => {
    const odd = [
      { ...scanOf('a'), profile: 'geen', priorities: [{ itemId: 7 }] },
      { ...scanOf('b'), priorities: [{ itemId: '1' }, { itemId: '1' }] },
      { id: 'c' },
      { ...scanOf('d'), profile: null, priorities: null },
    ];
    await makeVersion1({ scans: odd, responses: [{ scanId: 'c', itemId: '1', value: { x: 1 }, note: 5, at: 'ooit' }] });
    const scans = byId(await (await open()).list());
    assert.deepEqual(
      scans.map(({ scan }) => scan),
      [odd[0], odd[1], { id: 'c', profile: {}, priorities: [] }, odd[3]],
    );
    assert.deepEqual(scans[2]?.responses, [{ scanId: 'c', itemId: '1', value: { x: 1 }, note: 5, at: 'ooit' }]);
  });

  it('is on the disk before anyone is told that it is open', async () => {
    await makeVersion1(await fixture);
    const seen: string[] = [];
    const factory = changedFactory({
      open(of, version) {
        const request = indexedDB.open(of, version);
        request.addEventListener('success', () =>
          onTransaction(request.result, (transaction) => {
            transaction.addEventListener('complete', () => seen.push(transaction.durability));
          }),
        );
        return request;
      },
    });
    await open({ factory }).then(() => seen.push('open'));
    assert.deepEqual(seen.slice(0, 2), ['strict', 'open']);
  });

  // The number of requests in the change is not of interest: the fault comes at each of some tens of them.
  for (const at of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]) {
    it(`stays as it was when request ${at} of the change fails`, async () => {
      const before = await fixture;
      await makeVersion1(before);
      const old = await contentsOf();
      const fault = { on: true, met: false };
      await assertFails(open({ factory: failingFactory(at, fault) }), 'failed');
      assert.isTrue(fault.met);
      assert.deepEqual(await contentsOf(), old);
      await open();
      assert.lengthOf((await store?.list()) ?? [], 2);
    });
  }

  it('stays as it was when the browser stops in the middle', async () => {
    await makeVersion1(await fixture);
    const old = await contentsOf();
    const factory = changedFactory({
      open(of, version) {
        const request = indexedDB.open(of, version);
        // The first time it finds out that there is something to migrate, and has ended by then.
        request.addEventListener('upgradeneeded', () => {
          const database = request.result;
          setTimeout(() => database.close());
        });
        return request;
      },
    });
    await openStore({ scope, factory }).then(
      (opened) => opened.close(),
      () => {},
    );
    const after = await contentsOf();
    assert.include([1, 2_000_000], after.version);
    if (after.version === 1) assert.deepEqual(after, old);
    else assert.lengthOf(after.stores.fields ?? [], 200);
  });
});

describe('a page with the code of version 1 beside a page with this code', () => {
  const opened: { close(): void }[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) store.close();
    await deleteElsewhere(name);
  });
  const old = async (options: { onClosed?: (ending: Ending) => void } = {}) => {
    const store = await openVersion1({ scope, ...options });
    opened.push(store);
    return store as unknown as SessionStore;
  };
  const now = async () => {
    const store = await openStore({ scope });
    opened.push(store);
    return store;
  };
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: { reason: string }) => error.reason,
    );

  it('lets go, says so, and never writes again', async () => {
    const endings: Ending[] = [];
    const before = await old({ onClosed: (ending) => endings.push(ending) });
    await before.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed');
    const after = await now();
    assert.deepEqual(endings, ['upgraded']);
    assert.equal(await reasonOf(before.save(scanOf('a', 'Oud'), [answerOf('a', '1', 2)], 'relaxed')), 'blocked');
    assert.equal(await reasonOf(before.list()), 'blocked');
    assert.deepEqual(await after.load('a'), { scan: scanOf('a'), responses: [answerOf('a', '1', 1)] });
  });

  it('has what it was writing kept', async () => {
    const before = await old();
    const saving = before.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed');
    const after = await now();
    await saving;
    assert.deepEqual(await after.load('a'), { scan: scanOf('a'), responses: [answerOf('a', '1', 1)] });
  });

  it('does not open what is newer than it knows, and changes nothing of it', async () => {
    const after = await now();
    await after.save(scanOf('a'), [answerOf('a', '1', 1)], 'relaxed');
    assert.equal(await reasonOf(openVersion1({ scope })), 'blocked');
    assert.deepEqual(await after.list(), [{ scan: scanOf('a'), responses: [answerOf('a', '1', 1)] }]);
  });
});
