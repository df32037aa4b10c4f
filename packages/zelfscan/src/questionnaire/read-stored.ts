import { readRecord, readSummary, type StoredScan } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import type { ReadScan, ScanHost } from './scan-host.js';

/** The session in what is stored; rejects when the version that it was made with cannot be had. */
export async function readStored(host: ScanHost, stored: StoredScan): Promise<ReadScan> {
  const instrument = await instrumentOf(host, stored.scan);
  return { ...readRecord(instrument, stored), instrument };
}

/** The version of the instrument that a scan was made with; the newest where it names no other version of it. */
export async function instrumentOf({ newest, hooks }: ScanHost, scan: unknown): Promise<Instrument> {
  const facts = readSummary(scan);
  if (!facts || facts.instrumentId !== newest.id || facts.instrumentVersion === newest.version) return newest;
  return (await hooks.version?.(facts.instrumentVersion)) ?? newest;
}
