import type { ReadRecord, SessionStore } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';

/** Where the scans of one instrument are, and the versions of it. */
export interface ScanSource {
  readonly newest: Instrument;
  readonly store: SessionStore;
  readonly hooks: ScanHooks;
}

export interface ScanHooks {
  /** Another version of the instrument, whole. Without this, only scans of the newest one can be opened. */
  version?(version: string): Promise<Instrument>;
}

/** A scan as it was read, with the version of the instrument that it was made with. */
export type ReadScan = ReadRecord & { readonly instrument: Instrument };

/** A scan that can be opened. */
export type FoundScan = Pick<Extract<ReadScan, { ok: true }>, 'session' | 'instrument' | 'migrated'>;
