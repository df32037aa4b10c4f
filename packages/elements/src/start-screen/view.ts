import type { ProfileField } from '@zelfscan/schema';

/** An earlier scan on this device. */
export interface ScanSummary {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly done: number;
  readonly total: number;
  /** False for a scan that is damaged, newer than this code or of another instrument; it can only be removed. */
  readonly readable: boolean;
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
  readonly scans: readonly ScanSummary[];
}
