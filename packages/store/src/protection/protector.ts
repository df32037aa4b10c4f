import type { Protector } from '@zelfscan/core';
import { clear, open, openDatabase } from '../database.js';
import { failureFrom, StoreFailure } from '../failure.js';
import { openOther } from '../other-version/index.js';
import { promised } from '../promised.js';
import { protectionOf, type StoreInternals } from '../seal.js';
import type { Cipher } from './cipher.js';
import { keyOf, newKey, plain, shortest, type KeyClaim } from './passphrase.js';
import { rewrite } from './rewrite.js';

/** Puts what is on the device behind a passphrase, and takes it from there. The key is in memory, and nowhere else. */
export function protectorOf(inner: StoreInternals): Protector {
  const { connection, baseline } = inner;

  async function claim(): Promise<KeyClaim> {
    const found: unknown = await connection.run((database) => promised(database).getFromIndex('claims', 'of', ''));
    if (!found) throw none();
    return found as KeyClaim;
  }

  /** The key that is in force, from its passphrase. */
  async function key(passphrase: string): Promise<{ cipher: Cipher; store: string }> {
    const found = await claim();
    return { cipher: await keyOf(passphrase, found), store: storeOf(found) };
  }

  return {
    shortest,
    async protect(passphrase) {
      const { cipher, claim } = await newKey(longEnough(passphrase));
      await rewrite(inner, { store: clear }, { store: storeOf(claim), cipher }, claim);
    },

    async unlock(passphrase) {
      await connection.run(async () => {});
      if (protectionOf(inner.seal) === 'none') throw none();
      const { version } = inner;
      const seal = await key(passphrase);
      if (inner.version !== version) throw changed();
      inner.seal = seal;
    },

    async lock() {
      await inner.seal.cipher?.settled;
      if (protectionOf(inner.seal) === 'none') throw none();
      inner.seal = { store: inner.seal.store };
      baseline.forget();
      await connection.alone(() => bump(inner));
    },

    async changePassphrase(from, to) {
      const next = longEnough(to);
      const before = await key(from);
      const { cipher, claim } = await newKey(next);
      await rewrite(inner, before, { store: storeOf(claim), cipher }, claim);
    },

    async unprotect(passphrase) {
      await rewrite(inner, await key(passphrase), { store: clear }, null);
    },
  };
}

const storeOf = ({ is }: KeyClaim) => `sealed-${is}`;

const none = () => new StoreFailure('not-protected', 'There is no passphrase on what is on this device.');
const changed = () => new StoreFailure('locked', 'Another page locked at the same moment.');

function longEnough(passphrase: string): string {
  if (plain(passphrase).length < shortest)
    throw new StoreFailure('short-passphrase', `At least ${shortest} characters.`);
  return passphrase;
}

/** The next version of the database: it ends the connections of all other pages, and with them their keys. */
async function bump(inner: StoreInternals): Promise<void> {
  const { factory, name } = inner;
  const close = (database: IDBDatabase) => database.close();
  try {
    const before = await openDatabase(factory, name, close, openOther);
    const version = before.version + 1;
    before.close();
    if (!factory) return;
    (await open(factory, name, close, version, () => {})).close();
    inner.version = version;
  } catch (cause) {
    const failure = failureFrom(cause, 'using');
    // Another page has just done the same, or more.
    if (failure.reason !== 'outdated') throw failure;
  }
}
