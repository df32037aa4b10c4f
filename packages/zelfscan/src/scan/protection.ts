/** A passphrase on all that is kept. */
import type { Protector } from '@zelfscan/core';
import type { StoreFailure } from '@zelfscan/store';
import { fail } from '../base/problem-error.js';
import { storeResult } from './store-result.js';
import type { ScanHost } from './scan-host.js';

/** Fewest characters of a new passphrase. */
export const shortest = async ({ store }: ScanHost): Promise<number> => (await storeResult(store.protector())).shortest;

/** Puts a passphrase on all that is kept. */
export async function protect(host: ScanHost, passphrase: string): Promise<void> {
  await host.flush();
  await withProtector(host, (protector) => protector.protect(passphrase));
}

/** Makes all readable in this page; `passphrase-wrong` when it does not fit. What could not be saved is saved now. */
export async function unlock(host: ScanHost, passphrase: string): Promise<void> {
  await withProtector(host, (protector) => protector.unlock(passphrase));
  await host.refresh();
}

/** Saves, puts the open scan away and forgets the key, in other tabs as well. Nothing is locked when saving fails. */
export async function lock(host: ScanHost): Promise<void> {
  await host.leave();
  await withProtector(host, (protector) => protector.lock());
}

export async function changePassphrase(host: ScanHost, from: string, to: string): Promise<void> {
  await host.flush();
  await withProtector(host, (protector) => protector.changePassphrase(from, to));
}

/** Leaves all that is kept without a passphrase. */
export async function unprotect(host: ScanHost, passphrase: string): Promise<void> {
  await host.flush();
  await withProtector(host, (protector) => protector.unprotect(passphrase));
}

async function withProtector(host: ScanHost, use: (protector: Protector) => Promise<void>): Promise<void> {
  const using = host.store.protector().then(use);
  try {
    await using.catch(tooShort);
    await storeResult(using);
  } finally {
    host.hooks.changed();
  }
}

/** Not a failure of the store, but of who gave it. */
function tooShort({ reason }: StoreFailure): void {
  if (reason === 'short-passphrase') {
    fail('value-out-of-range', 'passphrase', 'a longer passphrase', 'too few characters', 'Take a few words more.');
  }
}
