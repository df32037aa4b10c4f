import type { SessionStore } from '@zelfscan/core';
import type { Problem } from '@zelfscan/schema';
import { memoryStore, openStore, type Ending } from '@zelfscan/store';

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
  if (storage === 'none') return { store: memoryStore(), problem: null };
  try {
    return { store: await inTime(openStore({ scope, onClosed })), problem: null };
  } catch (cause) {
    return {
      store: memoryStore(),
      problem: {
        code: 'storage-unavailable',
        place: 'indexedDB',
        expected: 'a database on this device',
        got: String(cause).slice(0, 120),
        next: 'Work goes on in memory. Export the scan before the page is closed.',
      },
    };
  }
}

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
