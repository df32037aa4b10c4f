import readXlsxFile from 'read-excel-file/universal';
import { bytesOf, openZip, packZip, textOf, type ZipLimits } from '../../zip.js';
import { refused, type Refused } from './refused.js';
import { trimSheet } from './trim-sheet.js';

export type RawCell = string | number | boolean | Date | null;

/** A sheet as it was found: rows from the first one, cells from the first column, also where those are hidden. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** A full scan with long notes is 0.2 MB as a workbook. */
const limits: ZipLimits = { file: 10_000_000, entries: 64, entry: 20_000_000, total: 40_000_000, ratio: 500 };

/** The sheets of a workbook of anyone. Nothing in it is trusted, and nothing in it makes this fail. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly sheets: readonly RawSheet[] } | Refused> {
  const opened = openZip(bytes, limits, isNeeded);
  if (!opened.ok) {
    switch (opened.why) {
      case 'too-large':
        return refused('file-too-large', '', 'a workbook of at most 10 MB, 40 MB when unpacked', opened.got);
      case 'damaged':
        return refused('file-damaged', '', 'a whole workbook', opened.got);
      case 'no-zip':
      case 'locked':
        return refused('file-foreign', '', 'a workbook (.xlsx) without a password', opened.got);
    }
  }
  if (!opened.parts.has('xl/workbook.xml')) {
    return refused('file-foreign', '', 'a workbook (.xlsx)', 'an archive without a workbook');
  }
  const parts = new Map<string, Uint8Array>();
  for (const [path, part] of opened.parts) {
    const trimmed = trimSheet(textOf(part));
    if (!trimmed.ok) {
      return trimmed.why === 'far'
        ? refused('file-foreign', '', 'a workbook that the zelfscan exported', 'cells far from each other')
        : refused('file-damaged', '', 'a workbook that can be read', 'cells that cannot be read');
    }
    parts.set(path, bytesOf(trimmed.xml));
  }
  try {
    // Packed again without packing: what is packed well would be unpacked in a worker, which a strict policy forbids.
    const sheets = await readXlsxFile(bufferOf(packZip(parts, 0)), { trim: false });
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data ?? []) as unknown as RawSheet['rows'] })),
    };
  } catch (error) {
    // Whatever the library says of a file that someone made to see what happens.
    return refused(
      'file-damaged',
      '',
      'a workbook that can be read',
      error instanceof Error ? error.name : typeof error,
    );
  }
}

/** Where the cells, their texts and their formats are. */
const isNeeded = (path: string): boolean =>
  /^xl\/.*\.xml(\.rels)?$/.test(path) && !/^xl\/(theme|drawings|media|charts|printerSettings)\//.test(path);

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
