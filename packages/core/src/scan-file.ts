import type { Instrument, ProblemCode } from '@zelfscan/schema';
import { fileNextSteps, fileRefused, openJsonFile } from './json-file.js';
import { readRecord, type ReadRecord } from './read-record.js';
import { toRecords } from './record.js';
import type { Session } from './session.js';

/** Marks a JSON file as ours. */
const kind = 'zelfscan-scan';
const fileFormat = 1;

/** The content of an export file: everything of the session, so that reading it back loses nothing. */
export function writeScanFile(session: Session, at: string): string {
  return `${JSON.stringify({ kind, format: fileFormat, exportedAt: at, ...toRecords(session) }, null, 2)}\n`;
}

/** Reads an export file back. Nothing in it is trusted; a file that does not fit gives a problem and no session. */
export function readScanFile(instrument: Instrument, content: string): ReadRecord {
  const opened = openJsonFile(content, kind, fileFormat);
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
