import { readRecord, readSummary, scanInFile, type StoredScan } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { fetched } from './fetched.js';
import type { FoundScan, ReadScan, ScanHost } from './scan-host.js';

/** The session in what is stored; rejects when the version that it was made with cannot be had. */
export async function readStored(host: ScanHost, stored: StoredScan): Promise<ReadScan> {
  const instrument = await instrumentOf(host, stored.scan);
  return { ...readRecord(instrument, stored), instrument };
}

/** The session in an exported file; rejects with what is wrong with the file. */
export async function readImport(host: ScanHost, content: string): Promise<FoundScan> {
  const { readFile } = await fetched('files', () => import('./files.js'));
  const instrument = await instrumentOf(host, scanInFile(content));
  return { session: readFile(instrument, content), instrument };
}

/** The version of the instrument that a scan was made with; the newest where it names no other version of it. */
async function instrumentOf({ newest, hooks }: ScanHost, scan: unknown): Promise<Instrument> {
  const facts = readSummary(scan);
  if (!facts || facts.instrumentId !== newest.id || facts.instrumentVersion === newest.version) return newest;
  return (await hooks.version?.(facts.instrumentVersion)) ?? newest;
}
