import { assert } from 'chai';
import { phrase } from '../testing/protected.js';
import type { SealedField } from './cipher.js';
import { keyOf, newKey, type KeyClaim } from './passphrase.js';

describe('a sealed field', () => {
  /** Made once with this code; what it makes of it must never change. */
  const sealed = {
    claim:
      '{"of":"","is":"169440a7520dd03420552e4929895f87","sealing":1,"iterations":600000,"salt":"x718c2007a388ba1d868386c92bf58d46","check":{"iv":"x52002aaf57dc9079ea1e5853","sealed":"x62768a9498b52ff82a7176562fdf8296f7f7ab7e156d435b01c2273d3dd771b3eda13d4c103b88cc488676c1e9aa793c32c9912b9f0d2f1351f3245e939cb7fcba7c4433a1125a2070ddcc09ad52c05648bda0d3ebc9807632f05bf8a70f0b75958d5a7402d9acb04451d9dcc5886708f4cc7d48a7697019caa46ddde70cfcd9c75a7e90247a5729d3ae858a63ffbb0a"}}',
    field:
      '{"key":["a","3efcde1dbc7bf27568d3c9e6002c4c07"],"iv":"xe0e744c00b7ce8088a3600db","sealed":"x55fe3a2c67c0d0806b587f483a5de353475ef17b83aa40cedc08522dfe9885376f6081d1bee2005b56fc0553b026bf3fa468885036159c38bda7478994cc162e401912096cd0bfd56d7846baeed815601752550507b5f69308a828bc5e47af3573866d48a43faf976a15a1049f80132b4e3076a955c6ebf255ef89b27cc6badecd51c4c0c69db57c72b9a844e8a7faa9"}',
  };
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

  it('opens for its key alone, and only where it was put', async () => {
    const { cipher } = await newKey(phrase);
    const stranger = (await newKey(phrase)).cipher;
    const [record] = await cipher.sealAll([{ key: ['a', 'name'], value: 'Team' }]);
    assert.deepEqual(await cipher.openAll([record]), [{ key: ['a', 'name'], value: 'Team' }]);
    const moved = { ...record, key: ['b', (record as SealedField).key[1]] };
    for (const [by, what] of [
      [stranger, record],
      [cipher, moved],
    ] as const) {
      const outcome = await by.openAll([what]).catch(({ reason }: { reason: string }) => reason);
      assert.equal(outcome, 'failed');
    }
  });

  it('is handed over in the order of the calls, however long each takes to seal', async () => {
    const { cipher } = await newKey(phrase);
    const encrypt = SubtleCrypto.prototype.encrypt;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let first = true;
    SubtleCrypto.prototype.encrypt = async function (...args) {
      const wait = first;
      first = false;
      if (wait) await held;
      return encrypt.apply(this, args);
    };
    const asked: string[] = [];
    const seal = (value: string, outcome: Promise<void>) =>
      cipher.seal({ scan: 'a', puts: [{ key: ['a', 'name'], value }], gone: [], anew: false }, () => {
        asked.push(value);
        return outcome;
      });
    try {
      const slow = seal('eerst', Promise.reject(new Error('not kept')));
      const quick = seal('daarna', Promise.resolve());
      release();
      await quick;
      assert.deepEqual(asked, ['eerst', 'daarna']);
      assert.equal(await slow.catch(({ message }: Error) => message), 'not kept');
      await cipher.settled;
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
  });

  it('of the first way of sealing can always be opened', async () => {
    const claim = JSON.parse(sealed.claim, (_, part) =>
      typeof part === 'string' && part.startsWith('x') ? bytes(part.slice(1)) : part,
    );
    const cipher = await keyOf(phrase, claim as KeyClaim);
    const field = JSON.parse(sealed.field, (_, part) =>
      typeof part === 'string' && part.startsWith('x') ? bytes(part.slice(1)) : part,
    );
    assert.deepEqual(await cipher.openAll([field]), [
      { key: ['a', 'responses', '1.1', 'note'], value: 'é – “blijft leesbaar”' },
    ]);
    const [again] = await cipher.sealAll([{ key: ['a', 'responses', '1.1', 'note'], value: '' }]);
    assert.deepEqual(again?.key, (field as SealedField).key);
  });
});
