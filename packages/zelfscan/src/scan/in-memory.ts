/** The part for working without a store on the device; loaded where a page asks for that, or a browser has none. */
import type { SessionStore } from '@zelfscan/core';
import type { Problem } from '@zelfscan/schema';
import type { StoreFailure } from '@zelfscan/store';
import { memoryStore } from '@zelfscan/store/memory';

/** A store in memory, with the reason where the page asked for one on the device. */
export function inMemory(cause?: unknown): { store: SessionStore; problem: Problem | null } {
  return { store: memoryStore(), problem: cause === undefined ? null : problemOf(cause) };
}

function problemOf(cause: unknown): Problem {
  const { reason } = cause as Partial<StoreFailure>;
  const problem = { place: 'indexedDB', expected: 'a database on this device', got: String(cause).slice(0, 120) };
  const next = 'Work goes on in memory. Export the scan before the page is closed.';
  // There is a database, and a page with newer or older code has it.
  return reason === 'outdated' || reason === 'blocked'
    ? { ...problem, code: 'storage-closed', next: `${next} Close other windows of the site and reload.` }
    : { ...problem, code: 'storage-unavailable', next };
}
