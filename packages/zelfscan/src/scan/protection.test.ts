import { describe, expect, test, vi } from 'vitest';
import { lock, protect, unlock } from './protection.js';
import { heldStore, settled, watchedHost } from './testing/held-store.js';

/** A host with a scan that is saved, on a store with this protector. */
async function started(protector: Record<string, unknown> = {}) {
  const held = heldStore();
  held.store.protector = async () => ({ shortest: 8, ...protector }) as never;
  const watched = watchedHost(held.store);
  void watched.host.start({}, null);
  await settled();
  await held.newest().done();
  return { ...held, ...watched };
}

describe('a passphrase', () => {
  test('that does not fit is told as such', async () => {
    const wrong = () => Promise.reject(Object.assign(new Error(), { reason: 'wrong-passphrase' }));
    const { host } = await started({ unlock: wrong });
    await expect(unlock(host, 'een twee drie')).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  test('that is too short is no failure of the store', async () => {
    const short = () => Promise.reject(Object.assign(new Error(), { reason: 'short-passphrase' }));
    const { host } = await started({ protect: short });
    await expect(protect(host, 'kort')).rejects.toMatchObject({ code: 'value-out-of-range', place: 'passphrase' });
  });

  test('is not locked while something is not saved', async () => {
    const locked = vi.fn(async () => {});
    const { host, newest } = await started({ lock: locked });
    void host.dispatch({ type: 'note', itemId: '1.1', note: 'Nog niet bewaard' });
    const locking = lock(host);
    await newest().fail('quota');
    await expect(locking).rejects.toMatchObject({ code: 'storage-full' });
    expect([locked.mock.calls.length, host.session === null]).toEqual([0, false]);
  });

  test('locks after saving, with nothing left on the screen', async () => {
    const locked = vi.fn(async () => {});
    const { host, newest } = await started({ lock: locked });
    void host.dispatch({ type: 'note', itemId: '1.1', note: 'Eerst bewaren' });
    const locking = lock(host);
    expect(newest().responses).toMatchObject([{ note: 'Eerst bewaren' }]);
    await newest().done();
    await locking;
    expect([locked.mock.calls.length, host.session]).toEqual([1, null]);
  });
});
