import type { FileFormat } from '@zelfscan/core/basics/file-formats';
import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/later.nl.json';

export const later = {
  export: { made: ['name'] },
  import: {
    done: ['done: number', 'total: number'],
    /** Opens the list of them. */
    differences: ['count: number'],
    confirmReplace: ['name'],
    /** Where in a workbook something is wrong. */
    cell: ['place'],
    opened: ['name'],
    replaced: ['name'],
  },
  /** Other windows in which the scan is open. */
  elsewhere: { open: ['others: number'] },
} as const;

/** Words that nobody needs before the first question can be answered: files, other windows, problems. */
export type LaterMessages = Words<typeof nl, typeof later>;
export type ExportMessages = LaterMessages['export'];
export type ImportMessages = LaterMessages['import'];

/** A kind of file that can be made. */
export type FileKind = FileFormat;

/** What can be put in a report: the choices that make sense, not every combination. */
export type ReportChoice = keyof ExportMessages['choices'];
