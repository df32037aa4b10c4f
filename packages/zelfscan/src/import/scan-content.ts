import { accepted } from '@zelfscan/core/basics/accepted-files';
import type { Problem } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import { loadPart } from '../base/load-part.js';
import { fileKind, type FileKind } from './file-kind.js';

/** Largest file that is looked into, in bytes. A report with all its texts is about 0.3 million. */
const largest = 20_000_000;
const next = `Choose a file that the zelfscan made: ${accepted}.`;

type Bytes = Uint8Array<ArrayBuffer>;

/** The text of a scan file, wherever it was found. Nothing in it is checked. */
export interface ScanContent {
  readonly text: string;
  /** A problem with that text, in terms of the file that the person chose. */
  readonly told: (problem: Problem) => Problem;
}

/**
 * Finds the scan in a file of any kind that we make.
 *
 * @throws ZelfscanProblemError where there is none, or the file cannot be read.
 */
export async function scanContent(file: Blob): Promise<ScanContent> {
  const bytes = await bytesOf(file);
  return readers[fileKind(bytes)](bytes);
}

const asIs = (text: string): ScanContent => ({ text, told: (problem) => problem });
const asText = (bytes: Bytes): ScanContent => asIs(utf8(bytes));

/** How each kind of file is read. */
const readers: Readonly<Record<FileKind, (bytes: Bytes) => ScanContent | Promise<ScanContent>>> = {
  pdf: async (bytes) => asIs(await attached(bytes)),
  async xlsx(bytes) {
    const { readXlsxScan } = await loadPart('xlsx', () => import('@zelfscan/report/xlsx-read'));
    const read = await readXlsxScan(bytes);
    if (!read.ok) throw new ZelfscanProblemError(read.problem);
    return { text: read.content, told: (problem) => ({ ...problem, place: read.cellOf(problem.place) }) };
  },
  async html(bytes) {
    const { scanInHtml } = await loadPart('html', () => import('@zelfscan/report/html-read'));
    const text = scanInHtml(utf8(bytes));
    return asIs(text ?? fail('file-without-scan', 'html', 'a page with a scan in it', 'none', next));
  },
  json: asText,
  text: asText,
  other: () => fail('file-unsupported', 'file', accepted, 'another kind of file', next),
};

async function attached(bytes: Bytes): Promise<string> {
  const { pdfAttachment } = await loadPart('pdf-read', () => import('./read-pdf.js'));
  const found = await pdfAttachment(bytes, 'zelfscan.json');
  return found ? utf8(found) : fail('file-without-scan', 'pdf', 'a PDF with zelfscan.json in it', 'none', next);
}

async function bytesOf(file: Blob): Promise<Bytes> {
  try {
    const { size } = file;
    if (size > largest) fail('file-too-large', 'file', `at most ${largest} bytes`, `${size} bytes`, next);
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    if (cause instanceof ZelfscanProblemError) throw cause;
    return fail('file-damaged', 'file', 'a file that can be read', String(cause), 'Choose the file again.', cause);
  }
}

/** What is not UTF-8 becomes replacement characters, and is then no scan file, or a text that nobody wrote. */
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
