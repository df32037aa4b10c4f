import { readRecord, readSummary, toRecords, type StoredScan } from '@zelfscan/core';
import nl from 'texts:scan/nl';
import { damagedClone } from '../damage/structure.js';
import { scanInstrument } from '../real/instruments.js';
import { showScan } from '../real/screens.js';
import { fullScan } from '../real/sessions.js';
import { target } from '../target.js';

const stored = toRecords(fullScan);

/** The store gives whatever is in the database; that there is a list of responses is the one thing it sees to. */
const asStored = (value: unknown): StoredScan => {
  const { scan, responses } = (value ?? {}) as { scan?: unknown; responses?: unknown };
  return { scan, responses: Array.isArray(responses) ? (responses as unknown[]) : [] };
};

export const record = target({
  name: 'readRecord',
  inputs: damagedClone(stored),
  sound: stored,
  read: (value: unknown) => {
    const read = readRecord(scanInstrument, asStored(value));
    if (!read.ok) return { ok: false, problems: [read.problem] };
    showScan(scanInstrument, read.session);
    return { ok: true, value: read.session };
  },
});

/** For the list of scans: a summary, or none. */
export const summary = target({
  name: 'readSummary',
  inputs: damagedClone(stored.scan),
  sound: stored.scan,
  read: (value: unknown) => {
    const read = readSummary(value);
    if (read) nl.date(read.updatedAt);
    return { ok: true, value: read && { id: read.id, name: read.name } };
  },
});
