import { readScanFile, scanInFile, type ImportDifference, type ImportPlan } from '@zelfscan/core';
import { scanContent, type ScanContent } from '../import/scan-content.js';
import { compared, takeIn } from './take-in.js';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { freeze } from '../base/freeze.js';
import { instrumentOf } from './read-stored.js';
import type { ScanHost } from './scan-host.js';
import type { FoundScan, ScanSource } from './types.js';

/** What code outside may know of a file before it is opened. */
export interface ImportPreview {
  readonly id: string;
  readonly name: string;
  readonly instrumentId: string;
  readonly instrumentVersion: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Items with an answer, and all that the scan asks. */
  readonly done: number;
  readonly total: number;
  readonly notes: number;
  readonly priorities: number;
  /** How it relates to the scan with the same id on the device, if any. */
  readonly status: ImportPlan['status'];
  readonly newer: ImportPlan['newer'];
  readonly differences: readonly ImportDifference[];
}

export interface ImportOptions {
  /** True puts the scan in the place of the one with the same id on the device. */
  readonly replace?: boolean | undefined;
}

/** The scan in a file; throws the typed problem of a file that has none that fits. */
export const scanIn = async (from: ScanSource, file: Blob): Promise<FoundScan> =>
  scanInText(from, await scanContent(file));

/** The same, in what was found in a file. */
export async function scanInText(from: ScanSource, { text, told }: ScanContent): Promise<FoundScan> {
  const instrument = await instrumentOf(from, scanInFile(text));
  const read = readScanFile(instrument, text);
  if (!read.ok) throw new ZelfscanProblemError(told(read.problem));
  return { session: read.session, instrument };
}

export async function previewImport(host: ScanHost, file: Blob): Promise<ImportPreview> {
  const found = await scanIn(host, file);
  const { session } = found;
  const { plan } = await compared(host, found);
  const { instrumentId, instrumentVersion } = session;
  const { facts, status, newer, differences } = plan;
  return freeze({ ...facts, instrumentId, instrumentVersion, status, newer, differences: [...differences] });
}

export async function importFile(host: ScanHost, file: Blob, options: ImportOptions | null = {}): Promise<string> {
  const { replace = false } = options ?? {};
  if (typeof replace !== 'boolean') {
    const got = typeof replace;
    return fail('option-unknown', 'options.replace', 'true or false', got, 'Leave it out to add a scan.');
  }
  return (await takeIn(host, await scanIn(host, file), replace)).id;
}
