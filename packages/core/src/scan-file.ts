import type { Instrument, Problem, ProblemCode } from '@zelfscan/schema';
import { readRecord, toRecords, type ReadRecord } from './record.js';
import type { Session } from './session.js';

/** Marks a JSON file as ours. */
const kind = 'zelfscan-scan';
const fileFormat = 1;
/** Largest file that is read, in characters. A full scan with long notes is about 0.2 million. */
const largest = 5_000_000;

/** The content of an export file: everything of the session, so that reading it back loses nothing. */
export function writeScanFile(session: Session, at: string): string {
  return `${JSON.stringify({ kind, format: fileFormat, exportedAt: at, ...toRecords(session) }, null, 2)}\n`;
}

/** Reads an export file back. Nothing in it is trusted; a file that does not fit gives a problem and no session. */
export function readScanFile(instrument: Instrument, content: string): ReadRecord {
  if (content.length > largest) {
    return refused('file-too-large', '', `at most ${largest} characters`, `${content.length} characters`);
  }
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return refused('file-not-json', '', 'a JSON file that the zelfscan exported', 'text that is not JSON');
  }
  const { kind: found, format, scan, responses } = (file ?? {}) as Record<string, unknown>;
  if (found !== kind)
    return refused('file-foreign', '/kind', kind, typeof found === 'string' ? found.slice(0, 80) : typeof found);
  if (typeof format === 'number' && format > fileFormat) {
    return refused('file-too-new', '/format', `format ${fileFormat} or lower`, `format ${format}`);
  }
  if (format !== fileFormat) return refused('file-damaged', '/format', String(fileFormat), typeof format);
  if (!Array.isArray(responses)) {
    return refused('file-damaged', '/responses', 'a list of responses', typeof responses);
  }
  const read = readRecord(instrument, { scan, responses });
  if (read.ok) return read;
  const code = fileCodes[read.problem.code];
  return code ? { ok: false, problem: { ...read.problem, code, next: nextSteps[code] ?? read.problem.next } } : read;
}

const fileCodes: Partial<Record<ProblemCode, ProblemCode>> = {
  'record-damaged': 'file-damaged',
  'record-too-new': 'file-too-new',
};

const nextSteps: Partial<Record<ProblemCode, string>> = {
  'file-too-large': 'Choose the JSON file that the zelfscan exported.',
  'file-not-json': 'Choose the JSON file that the zelfscan exported.',
  'file-foreign': 'Choose the JSON file that the zelfscan exported.',
  'file-damaged': 'Nothing was imported. Export the scan again where it was made.',
  'file-too-new': 'Reload the page to get the newest version of the zelfscan, then import again.',
};

function refused(code: ProblemCode, place: string, expected: string, got: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, place: place || '/', expected, got, next: nextSteps[code] ?? '' } };
}
