import type { Problem, ProblemCode } from '@zelfscan/schema';

export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

type FileCode = Extract<
  ProblemCode,
  'file-too-large' | 'file-foreign' | 'file-damaged' | 'file-too-new' | 'file-without-scan'
>;

const next: Readonly<Record<FileCode, string>> = {
  'file-too-large': 'Choose the Excel file that the zelfscan exported.',
  'file-foreign': 'Choose the Excel file that the zelfscan exported.',
  'file-damaged': 'Nothing was imported. Correct the cell, or export the scan again where it was made.',
  'file-too-new': 'Reload the page to get the newest version of the zelfscan, then import again.',
  'file-without-scan': 'Export the scan again with all parts and with the notes.',
};

export const refused = (code: FileCode, place: string, expected: string, got: string): Refused => ({
  ok: false,
  problem: { code, place: place || '/', expected, got: got.slice(0, 80), next: next[code] },
});
