import { itemsOf, valueOf, writeStoredFile, type StoredScan } from '@zelfscan/core';
import type { ScanSummary } from '@zelfscan/elements';
import { compareVersions, type Problem } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { readStored } from './read-stored.js';
import { storeResult } from './store-result.js';
import type { ReadScan, ScanSource } from './types.js';

/**
 * What is stored of this instrument, newest first; what cannot be opened as well, to tell of it, copy it and remove it.
 */
export async function summaries(from: ScanSource, stored: readonly StoredScan[]): Promise<ScanSummary[]> {
  const all = await Promise.all(stored.map((one) => summaryOf(from, one)));
  return all.filter((scan) => scan !== null).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

async function summaryOf(from: ScanSource, stored: StoredScan): Promise<ScanSummary | null> {
  const facts = (stored.scan ?? {}) as Readonly<Record<string, unknown>>;
  const id = text(facts['id']);
  const { newest } = from;
  if (!id || (text(facts['instrumentId']) || newest.id) !== newest.id) return null;
  const version = text(facts['instrumentVersion']).slice(0, 80);
  const read = await readOf(from, stored);
  const items = read.ok ? itemsOf(read.instrument, read.session) : [];
  return {
    id,
    name: read.ok ? read.session.name : text(facts['name']).slice(0, 120) || id,
    updatedAt: read.ok ? read.session.updatedAt : text(facts['updatedAt']),
    done: read.ok ? items.filter((item) => valueOf(read.session, item.id) !== null).length : 0,
    total: items.length,
    readable: read.ok,
    problem: read.ok ? null : read.problem,
    version,
    carriesOverTo: read.ok && compareVersions(version, newest.version) < 0 ? newest.version : null,
  };
}

/** A version of the instrument that cannot be had now is told like damage: the rest of the list is not held up. */
async function readOf(from: ScanSource, stored: StoredScan): Promise<ReadScan | { ok: false; problem: Problem }> {
  try {
    return await readStored(from, stored);
  } catch (error) {
    if (error instanceof ZelfscanProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The records of a scan as they are stored, also where they cannot be opened; nothing is checked or changed. */
export async function storedFile(from: ScanSource, id: string, at: Date): Promise<File> {
  const stored = typeof id === 'string' ? await storeResult(from.store.load(id)) : null;
  if (!stored) fail('scan-not-found', 'id', 'the id of a scan on this device', String(id), 'Take an id from scans().');
  const name = `zelfscan-kopie-${id.replace(/[^\w-]/g, '').slice(0, 40)}-${at.toLocaleDateString('sv-SE')}.json`;
  return new File([writeStoredFile(stored, at.toISOString())], name, { type: 'application/json' });
}
