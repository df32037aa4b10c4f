import type { ResponseRecord } from '@zelfscan/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { assertFails } from '../testing/assert-fails.js';
import {
  answers,
  cleanUp,
  contentsOf,
  filled,
  name,
  open,
  other,
  phrase,
  put,
  scan,
  sealedIn,
  sealedName,
  textOf,
  whole,
} from '../testing/protected.js';
import { answerOf, scanOf } from '../testing/records.js';
import { deleteElsewhere, terminate, watchedFactory } from '../testing/watched-factory.js';
import type { SealedField } from './cipher.js';
import type { KeyClaim } from './passphrase.js';

describe('a passphrase on a store', () => {
  afterEach(cleanUp);

  it('seals what is there and what comes, and gives it back', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    assert.equal(store.protection, 'unlocked');
    assert.deepEqual(await store.load('a'), whole);
    await store.save({ ...scan, name: 'Team Zuid' }, [answerOf('a', '2.1', 1)], 'relaxed');
    const after = { scan: { ...scan, name: 'Team Zuid' }, responses: [...answers, answerOf('a', '2.1', 1)] };
    assert.deepEqual(await store.load('a'), after);
    assert.deepEqual(await store.list(), [after]);
  });

  it('leaves nothing on the device but ids, numbers and what cannot be read', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    await store.save(
      { ...scan, priorities: [{ itemId: '1.1', action: 'Navragen', owner: 'Teamleider', due: 'mei' }] },
      [],
      'relaxed',
    );
    const contents = await contentsOf();
    assert.hasAllKeys(contents.stores, [
      'claims',
      ...Object.keys(contents.stores).filter((of) => /^sealed-[0-9a-f]{32}$/.test(of)),
    ]);
    const text = textOf(contents);
    const secrets = [
      'Noord',
      'Sinds',
      'Geen kinderen',
      'proef',
      '"1.0.0"',
      'Voorbeeldstad',
      '2026-03',
      'Navragen',
      'Teamleider',
    ];
    for (const secret of [...secrets, phrase, '"1.1"', 'responses', 'note', 'value', 'name', 'profile']) {
      assert.notInclude(text, secret);
    }
    for (const record of sealedIn(contents)) {
      assert.hasAllKeys(record, ['key', 'iv', 'sealed']);
      assert.match(record.key[1], /^[0-9a-f]{32}$/);
      assert.equal(record.iv.length, 12);
      // In steps of 128 bytes, and the 16 of the tag: a 1 looks like a 4.
      assert.equal(record.sealed.byteLength % 128, 16);
    }
    const [claim] = (contents.stores.claims as KeyClaim[]).filter(({ of }) => of === '');
    assert.hasAllKeys(claim, ['of', 'is', 'sealing', 'iterations', 'salt', 'check']);
    assert.isAtLeast(claim?.iterations ?? 0, 600_000);
    assert.equal(claim?.salt.length, 16);
  });

  it('uses each initialisation vector once', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    const seen = new Set<string>();
    let count = 0;
    for (let i = 0; i < 5; i += 1) {
      await store.save({ ...scan, name: `Naam ${i}` }, [], 'relaxed');
      for (const { iv } of sealedIn(await contentsOf())) {
        count += seen.has(String(iv)) ? 0 : 1;
        seen.add(String(iv));
      }
    }
    // The name was written again each time, and nothing else.
    assert.equal(seen.size, sealedIn(await contentsOf()).length + 4);
    assert.equal(count, seen.size);
  });

  it('is asked for when the page is opened again, and a wrong one is told calmly', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    store.close();
    const again = await open();
    assert.equal(again.protection, 'locked');
    for (const call of [again.list(), again.load('a'), again.save(scan, [], 'relaxed')])
      await assertFails(call, 'locked');
    const key = await again.protector();
    await assertFails(key.unlock(other), 'wrong-passphrase');
    assert.equal(again.protection, 'locked');
    await key.unlock(phrase);
    assert.equal(again.protection, 'unlocked');
    assert.deepEqual(await again.load('a'), whole);
  });

  it('counts the same however people write it', async () => {
    const [store, protector] = await filled();
    await protector.protect('  Caf\u00e9  met\u00a0een tuin ');
    await protector.lock();
    await protector.unlock('Cafe\u0301 met een tuin');
    assert.deepEqual(await store.load('a'), whole);
    await protector.lock();
    await assertFails(protector.unlock('caf\u00e9 met een tuin'), 'wrong-passphrase');
  });

  it('is refused when it is too short', async () => {
    const [store, protector] = await filled();
    await assertFails(protector.protect('kort '), 'short-passphrase');
    assert.equal(store.protection, 'none');
    assert.hasAllKeys((await contentsOf()).stores, ['claims', 'fields']);
  });

  it('cannot be unlocked, changed, locked or taken away where there is none, nor put on twice', async () => {
    const [, protector] = await filled();
    await assertFails(protector.unlock(phrase), 'not-protected');
    await assertFails(protector.lock(), 'not-protected');
    await assertFails(protector.changePassphrase(phrase, other), 'not-protected');
    await assertFails(protector.unprotect(phrase), 'not-protected');
    await protector.protect(phrase);
    await assertFails(protector.protect(other), 'locked');
    await protector.lock();
    await protector.unlock(phrase);
  });

  it('can be changed and taken away by those who know it', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    const before = sealedIn(await contentsOf());
    await assertFails(protector.changePassphrase(other, phrase), 'wrong-passphrase');
    await protector.changePassphrase(phrase, other);
    assert.deepEqual(await store.load('a'), whole);
    const after = sealedIn(await contentsOf());
    assert.lengthOf(after, before.length);
    for (const { key } of after)
      assert.notIncludeDeepMembers(
        before.map((record) => record.key),
        [key],
      );
    await protector.lock();
    await assertFails(protector.unlock(phrase), 'wrong-passphrase');
    await protector.unlock(other);
    await assertFails(protector.unprotect(phrase), 'wrong-passphrase');
    await protector.unprotect(other);
    assert.equal(store.protection, 'none');
    assert.deepEqual(await store.load('a'), whole);
    const { stores } = await contentsOf();
    assert.hasAllKeys(stores, ['claims', 'fields']);
    assert.deepEqual(stores.claims, [{ of: 'a', is: 'here' }]);
  });

  it('does not stand in the way of removing and wiping, also when it is locked', async () => {
    const [store, protector] = await filled();
    await store.save(scanOf('b'), [], 'relaxed');
    await protector.protect(phrase);
    await protector.lock();
    await store.remove('a');
    await protector.unlock(phrase);
    assert.deepEqual(await store.list(), [{ scan: scanOf('b'), responses: [] }]);
    await protector.lock();
    assert.deepEqual(await store.wipe(), { left: [] });
    assert.equal(store.protection, 'none');
    await store.save(scan, [], 'relaxed');
    assert.deepEqual(await store.list(), [{ scan, responses: [] }]);
  });

  it('has the saves in the order in which they were asked for, and reads after them', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    const save = fc.record({ item: fc.constantFrom('1', '2', '3'), wait: fc.boolean() });
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(save, { maxLength: 12 }), async (saves) => {
        const expected = new Map<string, string>();
        const all: Promise<void>[] = [];
        for (const { item, wait } of saves) {
          turn += 1;
          // Longer ones take longer to seal.
          const note = `${turn}${'.'.repeat(turn % 3 === 0 ? 60_000 : 0)}`;
          expected.set(item, note);
          all.push(store.save(scan, [answerOf('a', item, 1, note)], 'relaxed'));
          if (wait) await all.at(-1);
        }
        const responses = ((await store.load('a'))?.responses ?? []) as ResponseRecord[];
        for (const [item, note] of expected) {
          assert.equal(responses.find(({ itemId }) => itemId === item)?.note.slice(0, 9), note.slice(0, 9));
        }
        await Promise.all(all);
      }),
      { numRuns: 15 },
    );
  });

  it('lets nothing come back that was asked to be removed or wiped while it was being sealed', async () => {
    const [store, protector] = await filled();
    await protector.protect(phrase);
    const saving = store.save(scan, [answerOf('a', '1.1', 1, '.'.repeat(50_000))], 'relaxed');
    await store.remove('a');
    await saving;
    assert.isNull(await store.load('a'));
    const again = store.save({ ...scan, id: 'c' }, [], 'relaxed');
    await store.wipe();
    await again;
    assert.notInclude(
      (await indexedDB.databases()).map((database) => database.name),
      name,
    );
  });

  it('survives that the browser takes the connection away', async () => {
    const { factory, newest } = watchedFactory();
    const [store, protector] = await filled({ factory });
    await protector.protect(phrase);
    await store.list();
    terminate(newest());
    await store.save(scan, [answerOf('a', '3.1', 2)], 'relaxed');
    assert.equal(store.protection, 'unlocked');
    assert.lengthOf((await store.load('a'))?.responses ?? [], 3);
  });

  it('is never left off when the browser clears everything under an open scan: nothing is written clear', async () => {
    const { factory, newest } = watchedFactory();
    const [store, protector] = await filled({ factory });
    await protector.protect(phrase);
    await store.list();
    terminate(newest());
    await deleteElsewhere(name);
    const secret = [answerOf('a', '3.1', 2, 'Geheim')];
    await assertFails(store.save(scan, secret, 'strict'), 'wiped');
    await assertFails(store.save(scan, secret, 'strict'), 'wiped');
    assert.notInclude(textOf(await contentsOf()), 'Geheim');
    // Whoever wipes it begins anew.
    assert.deepEqual(await store.wipe(), { left: [] });
    await store.save(scan, secret, 'strict');
    assert.equal(store.protection, 'none');
  });

  it('makes of a scan with a damaged field a damaged scan, and leaves the others alone', async () => {
    const [store, protector] = await filled();
    await store.save(scanOf('b'), [], 'relaxed');
    await protector.protect(phrase);
    const of = sealedName(await contentsOf());
    const [first, second] = sealedIn(await contentsOf());
    await put(of, { ...first, sealed: (second as SealedField).sealed });
    const scans = await store.list();
    assert.deepEqual(
      scans.map((stored) => stored.scan),
      [{ id: 'a', format: null, profile: {}, priorities: [] }, scanOf('b')] as unknown[],
    );
    await assertFails(protector.changePassphrase(phrase, other), 'failed');
    await store.remove('a');
    await protector.changePassphrase(phrase, other);
  });

  it('does not trust what stands there about the key', async () => {
    const [, protector] = await filled();
    await protector.protect(phrase);
    await protector.lock();
    const claim = (await contentsOf()).stores.claims?.find((each) => (each as KeyClaim).of === '') as KeyClaim;
    for (const odd of [{ iterations: 1 }, { iterations: 599_999 }, { iterations: 2 ** 40 }, { sealing: 0 }]) {
      await put('claims', { ...claim, ...odd });
      await assertFails(protector.unlock(phrase), 'failed');
    }
    await put('claims', { ...claim, sealing: 2 });
    await assertFails(protector.unlock(phrase), 'outdated');
    await put('claims', claim);
    await protector.unlock(phrase);
  });
});
