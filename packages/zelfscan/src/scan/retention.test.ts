import type { ScanSummary } from '@zelfscan/elements';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expired } from './protection.js';
import { withEnds } from './retention.js';

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
