import { asJson } from '@zelfscan/core/basics/as-json';
import { StoreFailure } from '../failure.js';
import { Cipher, decrypt, encoded, encrypt, hex, sealing, type Keys } from './cipher.js';

/** What stands on the device about the key: enough to make it again from the passphrase, and to see a wrong one. */
export interface KeyClaim {
  readonly of: '';
  /** Id of the key, random. */
  readonly is: string;
  readonly sealing: number;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly check: { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };
}

/** Rounds of PBKDF2 for a new key. They stand with the key, so that later keys may have more. */
export const iterations = 600_000;
/** With fewer than today's, or so many that a device would hang, someone has been at it. */
const bounds = [600_000, 10_000_000] as const;

/** Fewer characters than this are no passphrase. */
export const shortest = 8;

/** A new key from a passphrase. */
export async function newKey(passphrase: string): Promise<{ cipher: Cipher; claim: KeyClaim }> {
  const random = (bytes: number) => subtleIn(globalThis) && crypto.getRandomValues(new Uint8Array(bytes));
  const [is, salt] = [hex(random(16)), random(16)];
  const keys = await keysFrom(passphrase, salt, iterations);
  const check = await encrypt(keys.fields, about(is), is);
  return { cipher: new Cipher(keys), claim: { of: '', is, sealing, iterations, salt, check } };
}

/** The key that a claim is about. Rejects with 'wrong-passphrase', calmly: there is no other way to tell. */
export async function keyOf(passphrase: string, claim: KeyClaim): Promise<Cipher> {
  const { is, salt, check } = claim;
  if (claim.sealing > sealing) throw new StoreFailure('outdated', 'Sealed by newer code than this.');
  const [least, most] = bounds;
  if (claim.sealing !== sealing || !(claim.iterations >= least && claim.iterations <= most)) {
    throw new StoreFailure('failed', 'What stands on this device about the key was not written by the zelfscan.');
  }
  const keys = await keysFrom(passphrase, salt, claim.iterations);
  const right = await decrypt(keys.fields, about(is), check).then(
    (value) => value === is,
    () => false,
  );
  if (!right) throw new StoreFailure('wrong-passphrase', 'The passphrase does not fit.');
  return new Cipher(keys);
}

const about = (is: string) => asJson(['zelfscan key', sealing, is]);

/**
 * Two keys, which cannot be taken out of the browser's hands, from one passphrase. How it is written makes no
 * difference where people cannot see one: composed letters, and spaces more or less.
 */
async function keysFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Keys> {
  const subtle = subtleIn(globalThis);
  const written = encoded(plain(passphrase));
  const secret = await subtle.importKey('raw', written, 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, 256);
  const root = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const part = (use: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoded(`zelfscan ${use}`) },
      root,
      algorithm,
      false,
      usages,
    );
  const [fields, names] = await Promise.all([
    part('fields', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    part('names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { fields, names };
}

/** The passphrase as it counts. */
export const plain = (passphrase: string) => passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** Pages that are not served securely have none. */
function subtleIn({ crypto }: { readonly crypto?: { readonly subtle?: SubtleCrypto } }): SubtleCrypto {
  if (!crypto?.subtle) throw new StoreFailure('unavailable', 'This page has no cryptography: it needs https.');
  return crypto.subtle;
}
