import type { ScanSummary } from '@zelfscan/elements';
import type { ScanHost } from './scan-host.js';

const day = 24 * 60 * 60 * 1000;
/** So many days before a scan is erased the list warns. */
const warning = 30;

/** Each scan with the day on which it is erased if nothing changes. */
export function withEnds(scans: readonly ScanSummary[], months: number, now: Date): readonly ScanSummary[] {
  if (!(months > 0)) return scans;
  return scans.map((scan) => {
    const end = monthsAfter(new Date(scan.updatedAt), Math.floor(months));
    if (!end) return scan;
    return { ...scan, erasedAt: end.toISOString(), erasedSoon: end.getTime() - now.getTime() < warning * day };
  });
}

/** The same day so many months later, or the last day of that month; null for what is no time. */
function monthsAfter(date: Date, months: number): Date | null {
  const after = new Date(date);
  after.setUTCDate(1);
  after.setUTCMonth(after.getUTCMonth() + months);
  if (Number.isNaN(after.getTime())) return null;
  const days = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + 1, 0)).getUTCDate();
  after.setUTCDate(Math.min(date.getUTCDate(), days));
  return after;
}

/**
 * Scans that nobody changed for so many whole months. One whose last change cannot be told, or lies ahead, is none of
 * them: no clock is trusted that far.
 */
export function expired<Scan extends Pick<ScanSummary, 'updatedAt'>>(
  scans: readonly Scan[],
  months: number,
  now: Date,
): Scan[] {
  if (!(months > 0)) return [];
  const limit = monthsBefore(now, months).getTime();
  return scans.filter(({ updatedAt }) => Date.parse(updatedAt) < limit);
}

/**
 * Erases them, on the disk when this resolves, but for the one that is open, and those that are elsewhere. Gives back
 * those that are gone.
 */
export async function eraseExpired(
  host: ScanHost,
  months: number,
  now: Date,
  elsewhere: ReadonlySet<string> = new Set(),
): Promise<ScanSummary[]> {
  const old = expired(await host.scans(), months, now).filter(
    ({ id }) => id !== host.session?.id && !elsewhere.has(id),
  );
  for (const { id } of old) await host.remove(id);
  return old;
}

/** The same day so many months before, or the last day of that month where it has not got so many. */
function monthsBefore(date: Date, months: number): Date {
  const before = new Date(date);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - Math.floor(months));
  const days = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(date.getUTCDate(), days));
  return before;
}

/** Of these scans, those that are open in some window of this browser; where it does not tell, none is known to be. */
export async function openSomewhere(scope: string): Promise<ReadonlySet<string>> {
  const prefix = `${['zelfscan', scope].filter(Boolean).join(':')}#scan `;
  try {
    const { held = [] } = await navigator.locks.query();
    const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
    return new Set(names.map((name) => name.slice(prefix.length)));
  } catch {
    return new Set();
  }
}
