import type { ProblemCode } from '@zelfscan/schema';

/** A kind of file that can be made. */
export type FileKind = 'pdf' | 'html' | 'xlsx' | 'csv' | 'json';

/** What can be put in a report: the choices that make sense, not every combination. */
export type ReportChoice = 'all' | 'board' | 'plan';

/** A choice, and one line that says what it is for. */
interface Choice {
  readonly label: string;
  readonly why: string;
}

/** Words about making a file. */
export interface ExportMessages {
  readonly more: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<FileKind, Choice>>;
  readonly what: string;
  readonly choices: Readonly<Record<ReportChoice, Choice>>;
  readonly notes: Choice;
  /** For a kind of file that leaves nothing out. */
  readonly whole: string;
  /** Whether the file can be opened here again. */
  readonly opens: string;
  readonly opensNot: string;
  readonly care: string;
  readonly make: string;
  /** While a file is being made. */
  readonly making: string;
  readonly stop: string;
  readonly stopped: string;
  made(name: string): string;
  /** What the scan in a report is, for who finds it there. */
  readonly data: string;
  /** In the name of a file that holds a part. */
  readonly names: { readonly board: string; readonly plan: string; readonly answers: string; readonly form: string };
}

/** Words about opening a file that was made before. */
export interface ImportMessages {
  readonly heading: string;
  readonly reading: string;
  readonly facts: {
    readonly name: string;
    readonly instrument: string;
    readonly created: string;
    readonly changed: string;
    readonly answers: string;
    readonly notes: string;
    readonly priorities: string;
  };
  done(done: number, total: number): string;
  readonly status: {
    readonly new: string;
    readonly same: string;
    readonly different: string;
  };
  readonly newer: { readonly file: string; readonly here: string; readonly neither: string };
  readonly table: {
    readonly caption: string;
    readonly what: string;
    readonly here: string;
    readonly file: string;
    readonly name: string;
    readonly version: string;
    readonly priorities: string;
  };
  /** An answer, a note or an agreement that one of the two does not have. */
  readonly open: string;
  readonly note: string;
  readonly noNote: string;
  readonly full: string;
  /** Chosen to work on, without words so far. */
  readonly chosen: string;
  /** Opens the list of them. */
  differences(count: number): string;
  readonly add: string;
  readonly copy: string;
  readonly copyWhy: string;
  readonly replace: string;
  readonly replaceWhy: string;
  readonly resume: string;
  readonly cancel: string;
  confirmReplace(name: string): string;
  readonly replaceYes: string;
  readonly replaceNo: string;
  /** Where in a workbook something is wrong. */
  cell(place: string): string;
  opened(name: string): string;
  replaced(name: string): string;
}

/** Words that nobody needs before the first question can be answered. One object per language. */
export interface LaterMessages {
  /** Said where nothing more can be shown of it. */
  readonly wiped: string;
  readonly export: ExportMessages;
  readonly import: ImportMessages;
  /** Where a scan is open in other windows too. */
  readonly elsewhere: { open(others: number): string; readonly replaced: string };
  readonly problems: Readonly<Record<ProblemCode, string>>;
}
