import { describe, expect, test, vi } from 'vitest';
import type { StoredScan } from './record.js';
import { smallInstrument } from './testing/instrument.js';
import { at, sessionWith } from './testing/sessions.js';

/** Two formats that nobody has: in format 1 a scan was called by its team, in format 2 notes could be left out. */
vi.mock('./migrations/index.js', () => ({
  recordSteps: [
    ({ scan, responses }: { scan: Record<string, unknown>; responses: readonly unknown[] }) => {
      const { team, ...facts } = scan;
      return { scan: { ...facts, name: team, format: 2 }, responses };
    },
    ({ scan, responses }: { scan: Record<string, unknown>; responses: readonly object[] }) => ({
      scan: { ...scan, format: 3 },
      responses: responses.map((response) => ({ note: '', ...response })),
    }),
  ],
  scanFileSteps: [({ saved, ...file }: Record<string, unknown>) => ({ ...file, exportedAt: saved, format: 2 })],
  groupFileSteps: [],
}));

vi.mock('./migrations/formats.js', () => ({ recordFormat: 3, scanFileFormat: 2, groupFileFormat: 1 }));

const { toRecords } = await import('./record.js');
const { readRecord, readSummary } = await import('./record-read.js');
const { readScanFile, writeScanFile } = await import('./scan-file.js');

const instrument = smallInstrument();
const session = sessionWith({ '1.1': 2, '2.1': 'na' });
const newest = toRecords(session);
const { name, ...facts } = newest.scan;
const first: StoredScan = {
  scan: { ...facts, team: name, format: 1 },
  responses: newest.responses.map(({ note: _, ...response }) => response),
};
const second: StoredScan = { scan: { ...newest.scan, format: 2 }, responses: first.responses };

describe('a record of an older format', () => {
  test.each([
    [1, first],
    [2, second],
  ])('opens from format %s, and says that all of it has to be written again', (_, stored) => {
    expect(readRecord(instrument, stored)).toEqual({ ok: true, migrated: true, session });
    expect(readSummary(stored.scan)?.name).toBe(name);
  });

  test('is written in the newest format, which asks for nothing more', () => {
    expect(newest.scan.format).toBe(3);
    expect(readRecord(instrument, newest)).toEqual({ ok: true, session });
  });

  test('with a format that goes beyond the newest is left alone', () => {
    const newer = { ...newest, scan: { ...newest.scan, format: 4 } };
    expect(readRecord(instrument, newer)).toMatchObject({ ok: false, problem: { code: 'record-too-new' } });
    expect(readSummary(newer.scan)).toBeNull();
  });

  test('is refused when it was damaged, at the place where it is after the steps', () => {
    const damaged = { ...first, scan: { ...facts, team: 7, format: 1 } };
    expect(readRecord(instrument, damaged)).toMatchObject({
      ok: false,
      problem: { code: 'record-damaged', place: '/scan/name' },
    });
  });
});

describe('a file of an older format', () => {
  test('opens, whatever the format of the records in it', () => {
    const content = JSON.stringify({ kind: 'zelfscan-scan', format: 1, saved: at, ...first });
    expect(readScanFile(instrument, content)).toMatchObject({ ok: true, session });
    expect(readScanFile(instrument, writeScanFile(session, at))).toEqual({ ok: true, session });
  });

  test('that is newer is refused', () => {
    const content = JSON.stringify({ kind: 'zelfscan-scan', format: 3, ...newest });
    expect(readScanFile(instrument, content)).toMatchObject({ ok: false, problem: { code: 'file-too-new' } });
  });
});
