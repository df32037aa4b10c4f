import type { SessionStore } from '@zelfscan/core';
import type { Problem } from '@zelfscan/schema';
import { openStore, type Ending } from '@zelfscan/store';
import { loadPart } from '../base/load-part.js';

export type { Ending };

/**
 * The store that the embedding page asks for; memory, with the reason, where the device cannot keep anything.
 * `onClosed` hears of a connection that something else than this page ended.
 */
export async function openStoreFor(
  storage: string | null,
  scope: string,
  onClosed: (ending: Ending) => void,
): Promise<{ store: SessionStore; problem: Problem | null }> {
  const memory = async (cause?: unknown) => (await loadPart('memory', () => import('./in-memory.js'))).inMemory(cause);
  if (storage === 'none') return memory();
  try {
    return { store: await inTime(openStore({ scope, onClosed, create: false })), problem: null };
  } catch (cause) {
    return memory(cause);
  }
}

/** What is told when another page ended the connection for good. */
export const closedElsewhere = (got: Ending): Problem => ({
  code: 'storage-closed',
  place: 'indexedDB',
  expected: 'the database that this page opened',
  got,
  next: 'Export the scan, then reload.',
});

/** How long a database may take to open before the page goes on without it, in milliseconds. */
const patience = 5000;

function inTime(opening: Promise<SessionStore>): Promise<SessionStore> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${patience} ms`));
      // Should it open after all, nobody uses it.
      opening.then((store) => store.close()).catch(() => {});
    }, patience);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
