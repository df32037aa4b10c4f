import type { ResponseRecord, SessionStore } from '@zelfscan/core';
import { assert } from 'chai';
import type { Ending } from '../index.js';
import { assertFails } from '../testing/assert-fails.js';
import {
  cleanUp,
  contentsOf,
  filled,
  open,
  other,
  phrase,
  scan,
  sealedName,
  textOf,
  whole,
} from '../testing/protected.js';
import { answerOf } from '../testing/records.js';
import { watchedFactory } from '../testing/watched-factory.js';

describe('another tab, when a passphrase', () => {
  afterEach(cleanUp);

  const two = async () => {
    const endings: Ending[] = [];
    const [store, protector] = await filled();
    const tab = await open({ onClosed: (ending) => endings.push(ending) });
    await tab.load('a');
    return { store, protector, tab, endings };
  };

  it('that believes there is none, writes nothing clear', async () => {
    const { protector, tab, endings } = await two();
    await protector.protect(phrase);
    assert.deepEqual(endings, ['changed']);
    const secret = [answerOf('a', '3.1', 2, 'Geheim')];
    await assertFails(tab.save(scan, secret, 'relaxed'), 'locked');
    assert.equal(tab.protection, 'locked');
    assert.hasAllKeys((await contentsOf()).stores, ['claims', sealedName(await contentsOf())]);
    assert.notInclude(textOf(await contentsOf()), 'Geheim');
    // Once it has the key, what could not be saved is saved.
    await (await tab.protector()).unlock(phrase);
    await tab.save(scan, secret, 'relaxed');
    assert.lengthOf((await tab.load('a'))?.responses ?? [], 3);
  });

  it('without a connection at that moment, writes nothing clear either', async () => {
    const { factory, newest } = watchedFactory();
    const [, protector] = await filled();
    const tab = await open({ factory });
    await tab.load('a');
    newest().close();
    await protector.protect(phrase);
    await assertFails(tab.save(scan, [answerOf('a', '3.1', 2, 'Geheim')], 'relaxed'), 'locked');
    assert.notInclude(textOf(await contentsOf()), 'Geheim');
  });

  it('has what it was writing kept, and sealed', async () => {
    const { store, protector, tab } = await two();
    const saves: Promise<void>[] = [];
    let on = true;
    const writing = (async () => {
      for (let i = 0; on; i += 1) {
        const saving = tab.save({ ...scan, place: `${i}` }, [answerOf('a', '9.9', 4, `${i}`)], 'relaxed');
        saves.push(saving);
        // As people do: now and then, so that there is room in between.
        if (await saving.catch(() => true)) return i - 1;
        await new Promise((done) => setTimeout(done, 20));
      }
      return -1;
    })();
    await protector.protect(phrase);
    on = false;
    const last = await writing;
    const outcomes = await Promise.allSettled(saves);
    const confirmed = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const response = ((await store.load('a'))?.responses as ResponseRecord[]).find(({ itemId }) => itemId === '9.9');
    assert.equal(response?.note, `${confirmed - 1}`);
    assert.include([-1, confirmed - 1], last);
    assert.notInclude(textOf(await contentsOf()), '9.9');
  });

  it('is written in between, has that sealed too: what was read before is not what is replaced', async () => {
    const { store, protector, tab } = await two();
    const encrypt = SubtleCrypto.prototype.encrypt;
    let calls = 0;
    SubtleCrypto.prototype.encrypt = async function (...args) {
      calls += 1;
      // The first is for the check value; at the second all is being sealed.
      if (calls === 2) {
        await tab.save(scan, [answerOf('a', '9.9', 4, 'Ertussen')], 'relaxed');
      }
      return encrypt.apply(this, args);
    };
    try {
      await protector.protect(phrase);
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
    const responses = (await store.load('a'))?.responses as ResponseRecord[];
    assert.equal(responses.find(({ itemId }) => itemId === '9.9')?.note, 'Ertussen');
  });

  it('is locked when one locks, and drops its key', async () => {
    const { protector, tab, endings } = await two();
    await protector.protect(phrase);
    await assertFails(tab.list(), 'locked');
    await (await tab.protector()).unlock(phrase);
    assert.deepEqual(await tab.load('a'), whole);
    await protector.lock();
    assert.deepEqual(endings, ['changed', 'changed']);
    await assertFails(tab.load('a'), 'locked');
    assert.equal(tab.protection, 'locked');
  });

  it('still saves what it was asked to at the moment that one locks', async () => {
    let tab: SessionStore | null = null;
    let saving: Promise<void> | undefined;
    const [store, protector] = await filled();
    await protector.protect(phrase);
    tab = await open({
      onClosed: () => (saving = tab?.save(scan, [answerOf('a', '3.1', 2, 'Nog net')], 'relaxed')),
    });
    await (await tab.protector()).unlock(phrase);
    await tab.load('a');
    await protector.lock();
    await saving;
    await protector.unlock(phrase);
    assert.lengthOf((await store.load('a'))?.responses ?? [], 3);
    await assertFails(tab.load('a'), 'locked');
  });

  it('does not write with a key that is not in force any more', async () => {
    const { store, protector, tab } = await two();
    await protector.protect(phrase);
    await assertFails(tab.list(), 'locked');
    await (await tab.protector()).unlock(phrase);
    await tab.load('a');
    await protector.changePassphrase(phrase, other);
    await assertFails(tab.save(scan, [answerOf('a', '3.1', 2)], 'relaxed'), 'locked');
    assert.deepEqual(await store.load('a'), whole);
    await (await tab.protector()).unlock(other);
    await tab.save(scan, [answerOf('a', '3.1', 2)], 'relaxed');
    assert.lengthOf((await store.load('a'))?.responses ?? [], 3);
  });

  it('goes on without when one takes it away', async () => {
    const { store, protector, tab } = await two();
    await protector.protect(phrase);
    await protector.unprotect(phrase);
    assert.deepEqual(await tab.load('a'), whole);
    assert.equal(tab.protection, 'none');
    await tab.save(scan, [answerOf('a', '3.1', 2)], 'relaxed');
    assert.lengthOf((await store.load('a'))?.responses ?? [], 3);
  });

  it('that does the same at the same moment, one of them does it', async () => {
    const { store, protector, tab } = await two();
    const outcomes = await Promise.allSettled([protector.protect(phrase), (await tab.protector()).protect(other)]);
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const [winner, words] = outcomes[0]?.status === 'fulfilled' ? [store, phrase] : [tab, other];
    const key = await winner.protector();
    await key.lock();
    await key.unlock(words);
    assert.deepEqual(await winner.load('a'), whole);
  });
});
