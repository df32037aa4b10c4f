import { readRecord, readSummary, type StoredScan } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import type { FoundScan, ReadScan, ScanHost } from './scan-host.js';

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

/** What is stored under an id, readable or not; null when there is nothing. */
export async function readById(host: ScanHost, id: string): Promise<ReadScan | null> {
  const stored = await host.stored(id);
  return stored && readStored(host, stored);
}

/** The scan with this id, as it is stored. */
export async function find(host: ScanHost, id: string): Promise<FoundScan> {
  const read = typeof id === 'string' ? await readById(host, id) : null;
  if (!read) fail('scan-not-found', 'id', 'the id of a scan on this device', String(id), 'Take an id from scans().');
  if (!read.ok) throw new ZelfscanProblemError(read.problem);
  return read;
}
