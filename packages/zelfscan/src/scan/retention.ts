import type { ScanSummary } from '@zelfscan/elements';

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
