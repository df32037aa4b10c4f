import { asJson } from '@zelfscan/core/basics/as-json';
import type { Batch } from '../database.js';
import { StoreFailure } from '../failure.js';
import type { Field } from '../fields.js';
import type { Change } from '../baseline.js';

/** A field as it lies on the device: of which scan it is, and nothing else that says anything. */
export interface SealedField {
  readonly key: readonly [scan: string, name: string];
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

export interface Keys {
  /** AES-GCM, 256 bits. */
  readonly fields: CryptoKey;
  /** HMAC-SHA-256. */
  readonly names: CryptoKey;
}

/** Number of the way in which fields are sealed; what a number means never changes. */
export const sealing = 1;

/** Sealed fields are this many bytes long or a multiple of it, so that an answer cannot be told by its length. */
const block = 128;

/** Seals and opens fields with a key that it alone holds. */
export class Cipher {
  /** Resolves when all that was asked to be sealed so far has been handed over. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #keys: Keys;
  readonly #names = new Map<string, Promise<string>>();

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** Seals a change and hands it to `ask`, in the order of the calls however long each takes. */
  seal(change: Change, ask: (batch: Batch) => Promise<void>): Promise<void> {
    const { scan, anew } = change;
    const sealed = Promise.all([
      this.sealAll(change.puts),
      Promise.all(change.gone.map(async (key) => [scan, await this.#name(key)])),
    ]);
    const before = this.settled;
    const asked = (async () => {
      // Waits for the one before it in any case; what went wrong there is told there.
      const [outcome] = await Promise.allSettled([sealed, before]);
      if (outcome.status === 'rejected') throw outcome.reason;
      const [puts, gone] = outcome.value;
      return { saving: ask({ scan, puts, gone, anew }) };
    })();
    this.settled = asked.catch(() => {});
    return asked.then(({ saving }) => saving);
  }

  sealAll(fields: readonly Field[]): Promise<SealedField[]> {
    return Promise.all(
      fields.map(async ({ key: [scan = '', ...path], value }) => {
        const name = await this.#name([scan, ...path]);
        return { key: [scan, name] as const, ...(await encrypt(this.#keys.fields, about(scan, name), [path, value])) };
      }),
    );
  }

  /** Opens fields. A scan with one that does not open has no field but a format that nobody knows: it is damaged. */
  async open(records: readonly unknown[]): Promise<Field[]> {
    const opened = await Promise.allSettled((records as SealedField[]).map((record) => this.#open(record)));
    const damaged = new Set<string>();
    opened.forEach(({ status }, i) => {
      if (status === 'rejected') damaged.add((records as SealedField[])[i]?.key[0] ?? '');
    });
    const whole = opened.flatMap((one) =>
      one.status === 'fulfilled' && !damaged.has(one.value.key[0] ?? '') ? [one.value] : [],
    );
    return inOrder([...whole, ...[...damaged].map((scan) => ({ key: [scan, 'format'], value: null }))]);
  }

  /** Opens fields; rejects where one does not open. */
  async openAll(records: readonly unknown[]): Promise<Field[]> {
    try {
      return inOrder(await Promise.all((records as SealedField[]).map((record) => this.#open(record))));
    } catch (cause) {
      throw new StoreFailure('failed', 'Something on this device is damaged and does not open.', cause);
    }
  }

  async #open({ key: [scan, name], iv, sealed }: SealedField): Promise<Field> {
    const [path, value] = (await decrypt(this.#keys.fields, about(scan, name), { iv, sealed })) as [string[], unknown];
    return { key: [scan, ...path], value };
  }

  /** Under which name a field lies: always the same for this key, and nothing to those who have not got it. */
  #name(key: readonly string[]): Promise<string> {
    const text = asJson(key);
    let name = this.#names.get(text);
    if (!name) {
      name = crypto.subtle
        .sign('HMAC', this.#keys.names, encoded(text))
        .then((signed) => hex(new Uint8Array(signed, 0, 16)));
      this.#names.set(text, name);
    }
    return name;
  }
}

/** In the order of what they are about, as a database gives clear ones; that of sealed ones says nothing. */
const inOrder = (fields: Field[]) => fields.sort((one, other) => (one.key.join('\0') < other.key.join('\0') ? -1 : 1));

/** What a sealed field is bound to: moved elsewhere, it does not open. */
const about = (scan: string, name: string) => asJson(['zelfscan field', sealing, scan, name]);

/** Seals a value with a new initialisation vector, bound to what it is about. */
export async function encrypt(
  key: CryptoKey,
  about: string,
  value: unknown,
): Promise<{ iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = encoded(asJson(value));
  // JSON may be followed by spaces.
  const padded = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(32);
  padded.set(bytes);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoded(about) }, key, padded);
  return { iv, sealed };
}

export async function decrypt(
  key: CryptoKey,
  about: string,
  { iv, sealed }: { readonly iv: BufferSource; readonly sealed: BufferSource },
): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encoded(about) }, key, sealed);
  return JSON.parse(new TextDecoder().decode(bytes));
}

export const encoded = (text: string) => new TextEncoder().encode(text);
export const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
