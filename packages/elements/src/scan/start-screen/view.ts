import type { Problem, ProfileField } from '@zelfscan/schema';

/** Where answers may stay: in this browser, nowhere, or in this browser behind a passphrase. */
export type Keep = 'device' | 'none' | 'sealed';

/** An earlier scan on this device. */
export interface ScanSummary {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly done: number;
  readonly total: number;
  /** False for a scan that cannot be opened now; it can be copied and removed. */
  readonly readable: boolean;
  /** Why it cannot be opened; null where it can. */
  readonly problem: Problem | null;
  /** Version of the instrument that it was made with; empty where that cannot be read. */
  readonly version: string;
  /** The newest version of the instrument, where the scan was made with an earlier one; else null. */
  readonly carriesOverTo: string | null;
  /** When it is erased if nothing changes; not told outside the list. */
  readonly erasedAt?: string;
  /** That is soon. */
  readonly erasedSoon?: boolean;
}

export interface StartView {
  readonly title: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly notFor: readonly string[];
  readonly provenance: string;
  readonly minutes: readonly [number, number];
  readonly items: number;
  readonly subsets: readonly { readonly id: string; readonly title: string; readonly items: number }[];
  readonly profile: readonly ProfileField[];
  /** What is known already, e.g. the municipality that embeds the scan. */
  readonly prefill: Readonly<Record<string, string>>;
  readonly keeps: 'device' | 'memory';
  /** Nothing was kept here so far: ask where answers may stay. */
  readonly asks?: boolean;
  readonly scans: readonly ScanSummary[];
}
