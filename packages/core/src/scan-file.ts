import type { Instrument, ProblemCode } from '@zelfscan/schema';
import { fileNextSteps, fileRefused, openJsonFile } from './json-file.js';
import { scanFileFormat } from './migrations/formats.js';
import { scanFileSteps } from './migrations/index.js';
import { jsonValue } from './json-value.js';
import { toRecords, type StoredScan } from './record.js';
import { readRecord, type ReadRecord } from './record-read.js';
import type { Session } from './session.js';
import { asJson } from './basics/as-json.js';

/** Marks a JSON file as ours. */
const kind = 'zelfscan-scan';

/** The content of an export file: everything of the session, so that reading it back loses nothing. */
export function writeScanFile(session: Session, at: string): string {
  return `${asJson({ kind, format: scanFileFormat, exportedAt: at, ...toRecords(session) }, 2)}\n`;
}

/**
 * The same file with the records as they are stored, whatever is in them: a copy of what cannot be opened here. Where
 * they can be read, the file opens like any other.
 */
export function writeStoredFile({ scan, responses }: StoredScan, at: string): string {
  return `${asJson(jsonValue({ kind, format: scanFileFormat, exportedAt: at, scan, responses }), 2)}\n`;
}

/** The scan in a file that is not checked any further; null where there is none. */
export function scanInFile(content: string): unknown {
  const opened = openJsonFile(content, kind, scanFileSteps);
  return opened.ok ? (opened.file['scan'] ?? null) : null;
}

/** Reads an export file back. Nothing in it is trusted; a file that does not fit gives a problem and no session. */
export function readScanFile(instrument: Instrument, content: string): ReadRecord {
  const opened = openJsonFile(content, kind, scanFileSteps);
  if (!opened.ok) return opened;
  const { scan, responses } = opened.file;
  if (!Array.isArray(responses)) {
    return fileRefused('file-damaged', '/responses', 'a list of responses', typeof responses);
  }
  const read = readRecord(instrument, { scan, responses });
  if (read.ok) return read;
  const code = fileCodes[read.problem.code];
  return code
    ? { ok: false, problem: { ...read.problem, code, next: fileNextSteps[code] ?? read.problem.next } }
    : read;
}

const fileCodes: Partial<Record<ProblemCode, ProblemCode>> = {
  'record-damaged': 'file-damaged',
  'record-too-new': 'file-too-new',
};
