import type { StorageRoom } from '@zelfscan/core';

/** What this browser says of the room for this site. */
export function storageRoom(storage: StorageManager | undefined = navigator.storage): StorageRoom {
  const asked = async <T>(ask: () => Promise<T> | undefined): Promise<T | null> => {
    try {
      return (await ask()) ?? null;
    } catch {
      // Some browsers forbid it in frames and in private windows.
      return null;
    }
  };
  return {
    persisted: () => asked(() => storage?.persisted?.()),
    persist: () => asked(() => storage?.persist?.()),
    estimate: () =>
      asked(async () => {
        const { usage, quota } = (await storage?.estimate?.()) ?? {};
        return usage === undefined || quota === undefined ? null : { usage, quota };
      }),
  };
}
