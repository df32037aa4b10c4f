import { assert } from 'chai';
import { assertFails } from '../testing/assert-fails.js';
import { cleanUp, contentsOf, filled, other, phrase, textOf, whole } from '../testing/protected.js';
import { failingFactory } from '../testing/watched-factory.js';

describe('a passphrase is put on, changed and taken away whole or not at all', () => {
  afterEach(cleanUp);

  for (const at of [0, 1, 2, 3, 5, 8, 13, 17]) {
    for (const what of ['protect', 'changePassphrase', 'unprotect'] as const) {
      it(`${what}: when request ${at} of the change fails`, async () => {
        const fault = { on: false, met: false };
        const [store, protector] = await filled({ factory: failingFactory(at, fault) });
        if (what !== 'protect') await protector.protect(phrase);
        const before = await contentsOf();
        fault.on = true;
        const change = {
          protect: () => protector.protect(phrase),
          changePassphrase: () => protector.changePassphrase(phrase, other),
          unprotect: () => protector.unprotect(phrase),
        }[what];
        await assertFails(change(), 'failed');
        assert.isTrue(fault.met);
        fault.on = false;
        assert.equal(textOf(await contentsOf()), textOf(before));
        assert.deepEqual(await store.load('a'), whole);
        await change();
        assert.deepEqual(await store.load('a'), whole);
      });
    }
  }
});
