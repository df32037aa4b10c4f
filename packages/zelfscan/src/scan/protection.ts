/** The part for how scans are kept: a passphrase, how long, and the room there is. Loaded when someone asks for it. */
import type { Protector } from '@zelfscan/core';
import type { ScanSummary } from '@zelfscan/elements';
import type { StoreFailure } from '@zelfscan/store';
import { fail } from '../base/problem-error.js';
import { storeResult } from './store-result.js';
import type { ScanHost } from './scan-host.js';

export { storageRoom } from '@zelfscan/store/room';

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

/**
 * Scans that nobody changed for so many whole months. One whose last change cannot be told, or lies ahead, is none of
 * them: no clock is trusted that far.
 */
export function expired<Scan extends Pick<ScanSummary, 'updatedAt'>>(
  scans: readonly Scan[],
  months: number,
  now: Date,
): Scan[] {
  if (!(months > 0)) return [];
  const limit = monthsBefore(now, months).getTime();
  return scans.filter(({ updatedAt }) => Date.parse(updatedAt) < limit);
}

/**
 * Removes them, on the disk when this resolves, but for the one that is open, and those that are elsewhere. Gives back
 * those that are gone.
 */
export async function removeExpired(
  host: ScanHost,
  months: number,
  now: Date,
  elsewhere: ReadonlySet<string> = new Set(),
): Promise<ScanSummary[]> {
  const old = expired(await host.scans(), months, now).filter(
    ({ id }) => id !== host.session?.id && !elsewhere.has(id),
  );
  for (const { id } of old) await host.remove(id);
  return old;
}

/** The same day so many months before, or the last day of that month where it has not got so many. */
function monthsBefore(date: Date, months: number): Date {
  const before = new Date(date);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - Math.floor(months));
  const days = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(date.getUTCDate(), days));
  return before;
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
