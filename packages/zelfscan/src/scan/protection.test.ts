import { describe, expect, test, vi } from 'vitest';
import { expired, lock, protect, removeExpired, unlock } from './protection.js';
import { heldStore, settled, watchedHost } from './testing/held-store.js';

const scans = (...times: string[]) => times.map((updatedAt) => ({ updatedAt }));

describe('scans that are expired', () => {
  const now = new Date('2026-05-31T12:00:00.000Z');

  test.each([
    [12, '2025-05-31T11:59:59.999Z', true],
    [12, '2025-05-31T12:00:00.000Z', false],
    [1, '2026-04-30T11:59:59.999Z', true],
    [1, '2026-04-30T12:00:00.001Z', false],
    // February has no 31st.
    [3, '2026-02-28T11:59:59.999Z', true],
    [3, '2026-03-01T00:00:00.000Z', false],
    [15, '2025-02-28T11:59:59.999Z', true],
  ])('after %i months: %s, %s', (months, updatedAt, is) => {
    expect(expired(scans(updatedAt), months, now)).toHaveLength(is ? 1 : 0);
  });

  test('are never those of which the last change cannot be told, or lies ahead', () => {
    expect(expired(scans('', 'ooit', '2031-01-01T00:00:00.000Z'), 1, now)).toEqual([]);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('are none at all after %d months', (months) => {
    expect(expired(scans('1999-01-01T00:00:00.000Z'), months, now)).toEqual([]);
  });
});

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

test('removing what is expired leaves what is open, and tells what is gone', async () => {
  const { host, kept } = await started();
  const open = host.session?.id ?? '';
  const stored = kept.get(open);
  kept.set('oud', {
    scan: { ...(stored?.scan as object), id: 'oud', updatedAt: '2001-01-01T00:00:00.000Z' },
    responses: [],
  });
  const later = new Date('2099-01-01T00:00:00.000Z');
  expect((await removeExpired(host, 12, later)).map(({ id }) => id)).toEqual(['oud']);
  expect([...kept.keys()]).toEqual([open]);
});

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
