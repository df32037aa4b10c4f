import type { ScanSummary } from '@zelfscan/elements';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseExpired, expired, withEnds } from './retention.js';
import { heldStore, settled, watchedHost } from './testing/held-store.js';

const scan = (updatedAt: string): ScanSummary => ({
  id: 'a',
  name: 'Team Noord',
  updatedAt,
  done: 0,
  total: 54,
  readable: true,
  problem: null,
  version: '1.0.0',
  carriesOverTo: null,
});
const end = (updatedAt: string, months: number, now = '2026-11-22T12:00:00.000Z') =>
  withEnds([scan(updatedAt)], months, new Date(now))[0];

describe('the day on which a scan is erased', () => {
  test('is the same day so many months later, or the last one of a shorter month', () => {
    expect(end('2026-11-20T14:05:00.000Z', 12)?.erasedAt).toBe('2027-11-20T14:05:00.000Z');
    expect(end('2026-01-31T10:00:00.000Z', 1)?.erasedAt).toBe('2026-02-28T10:00:00.000Z');
  });

  test('is near from thirty days before', () => {
    expect(end('2026-11-20T14:05:00.000Z', 12, '2027-10-20T14:05:00.000Z')?.erasedSoon).toBe(false);
    expect(end('2026-11-20T14:05:00.000Z', 12, '2027-10-22T14:05:00.000Z')?.erasedSoon).toBe(true);
  });

  test('is not there where nothing is erased, or the last change cannot be read', () => {
    expect(end('2026-11-20T14:05:00.000Z', 0)?.erasedAt).toBeUndefined();
    expect(end('ooit', 12)?.erasedAt).toBeUndefined();
  });

  test('never comes after the scan is erased, and is at most three days early', () => {
    const times = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 60 }), (changed, months) => {
        const summary = scan(changed.toISOString());
        const at = Date.parse(withEnds([summary], months, changed)[0]?.erasedAt ?? '');
        const goneAt = (time: number) => expired([summary], months, new Date(time)).length === 1;
        expect(goneAt(at - 1)).toBe(false);
        expect(goneAt(at + 4 * 86_400_000)).toBe(true);
      }),
    );
  });
});

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

test('erasing what is expired leaves what is open, and tells what is gone', async () => {
  const { store, kept, newest } = heldStore();
  const { host } = watchedHost(store);
  void host.start({}, null);
  await settled();
  await newest().done();
  const open = host.session?.id ?? '';
  const stored = kept.get(open);
  kept.set('oud', {
    scan: { ...(stored?.scan as object), id: 'oud', updatedAt: '2001-01-01T00:00:00.000Z' },
    responses: [],
  });
  const later = new Date('2099-01-01T00:00:00.000Z');
  expect((await eraseExpired(host, 12, later)).map(({ id }) => id)).toEqual(['oud']);
  expect([...kept.keys()]).toEqual([open]);
});
