import { readRecord, readSummary, type StoredScan } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { storeResult } from './store-result.js';
import type { FoundScan, ReadScan, ScanSource } from './types.js';

/** The session in what is stored; rejects when the version that it was made with cannot be had. */
export async function readStored(from: ScanSource, stored: StoredScan): Promise<ReadScan> {
  const instrument = await instrumentOf(from, stored.scan);
  return { ...readRecord(instrument, stored), instrument };
}

/** The version of the instrument that a scan was made with; the newest where it names no other version of it. */
export const instrumentOf = (from: ScanSource, scan: unknown): Promise<Instrument> =>
  instrumentFor(from, readSummary(scan));

/** The same for anything that names its instrument. */
export async function instrumentFor(
  { newest, hooks }: Pick<ScanSource, 'newest' | 'hooks'>,
  facts: { readonly instrumentId?: unknown; readonly instrumentVersion?: unknown } | null,
): Promise<Instrument> {
  const { instrumentId, instrumentVersion } = facts ?? {};
  if (instrumentId !== newest.id || instrumentVersion === newest.version) return newest;
  if (typeof instrumentVersion !== 'string') return newest;
  return (await hooks.version?.(instrumentVersion)) ?? newest;
}

/** What is stored under an id, readable or not; null when there is nothing. */
export async function readById(from: ScanSource, id: string): Promise<ReadScan | null> {
  const stored = await storeResult(from.store.load(id));
  return stored && readStored(from, stored);
}

/** The scan with this id, as it is stored. */
export async function findStored(from: ScanSource, id: string): Promise<FoundScan> {
  const read = typeof id === 'string' ? await readById(from, id) : null;
  if (!read) fail('scan-not-found', 'id', 'the id of a scan on this device', String(id), 'Take an id from scans().');
  if (!read.ok) throw new ZelfscanProblemError(read.problem);
  return read;
}
