import { describe, expect, test } from 'vitest';
import { storageRoom } from './room.js';

const storage = (parts: Partial<StorageManager>) => parts as StorageManager;

describe('the room that a browser gives', () => {
  test('is what it says', async () => {
    const room = storageRoom(
      storage({
        persisted: async () => false,
        persist: async () => true,
        estimate: async () => ({ usage: 5, quota: 100 }),
      }),
    );
    expect([await room.persisted(), await room.persist(), await room.estimate()]).toEqual([
      false,
      true,
      { usage: 5, quota: 100 },
    ]);
  });

  test('is unknown where it says nothing, or half', async () => {
    for (const each of [{}, { estimate: async () => ({ usage: 5 }) }]) {
      const room = storageRoom(storage(each));
      expect([await room.persisted(), await room.persist(), await room.estimate()]).toEqual([null, null, null]);
    }
  });

  test('is unknown where it is forbidden', async () => {
    const no = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const room = storageRoom(storage({ persisted: no, persist: no, estimate: no }));
    expect([await room.persisted(), await room.persist(), await room.estimate()]).toEqual([null, null, null]);
  });
});
