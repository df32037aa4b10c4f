import type { WipeProof } from '@zelfscan/core';
import { clear } from './database.js';
import { failureFrom, StoreFailure } from './failure.js';
import { oneAtATime } from './one-at-a-time.js';
import type { StoreInternals } from './seal.js';

/** In milliseconds. */
const settling = 100;

/** Deletes everything of a scope, and looks what is left. Rejects when the database cannot be deleted. */
export async function wipeScope(inner: StoreInternals): Promise<WipeProof> {
  const { factory, name, onBlocked } = inner;
  await oneAtATime(name, async () => {
    await deleteDatabase(factory, name, onBlocked);
    for (const cache of (await cacheNames()).filter(belongsTo(name))) await caches.delete(cache);
    for (const key of localKeys().filter(belongsTo(name))) localStorage.removeItem(key);
  });
  inner.seal = { store: clear };
  inner.version = 0;
  const left = await leftOf(factory, name);
  if (left.every((one) => !one.startsWith('locks'))) return { left };
  // The browser takes a moment to let go of a lock, such as that of the scan that was open here.
  await new Promise((resolve) => setTimeout(resolve, settling));
  return { left: await leftOf(factory, name) };
}

/** What can be found of a scope in this browser, as `kind: name`; empty when nothing is left. */
export async function leftOf(factory: IDBFactory | null | undefined, name: string): Promise<readonly string[]> {
  const databases = await found(async () => (await factory?.databases())?.map((database) => database.name ?? ''));
  return [
    ...databases.filter((one) => one === name).map((one) => `indexedDB: ${one}`),
    ...(await cacheNames()).filter(belongsTo(name)).map((one) => `caches: ${one}`),
    ...localKeys()
      .filter(belongsTo(name))
      .map((one) => `localStorage: ${one}`),
    ...(await lockNames()).filter(belongsTo(name)).map((one) => `locks: ${one}`),
  ];
}

/** All names of a scope are its database's, or that with something behind a '#'. Another scope's are longer otherwise. */
const belongsTo = (name: string) => (other: string) => other === name || other.startsWith(`${name}#`);

const cacheNames = () => found(async () => caches.keys());

const lockNames = () =>
  found(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return [...new Set([...held, ...pending].map((lock) => lock.name ?? ''))];
  });

function localKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** What a browser does not have or does not let us look into holds nothing of ours. */
async function found(look: () => Promise<string[] | undefined>): Promise<string[]> {
  try {
    return (await look()) ?? [];
  } catch {
    return [];
  }
}

/** Deletes a database. `onBlocked` is called when another page holds it; this then waits until that lets go. */
async function deleteDatabase(
  factory: IDBFactory | null | undefined,
  name: string,
  onBlocked: () => void,
): Promise<void> {
  try {
    if (!factory) throw new StoreFailure('unavailable', 'This browser gives this page no IndexedDB.');
    await new Promise<void>((resolve, reject) => {
      const request = factory.deleteDatabase(name);
      request.addEventListener('blocked', onBlocked);
      request.addEventListener('error', () => reject(request.error));
      request.addEventListener('success', () => resolve());
    });
  } catch (cause) {
    throw failureFrom(cause, 'deleting');
  }
}
