/** What can be wrong with a stored scan, besides what the list has no words of its own for. */
export type ListProblem = 'record-damaged' | 'record-too-new' | 'instrument-missing' | 'load-failed';

/** All fixed words of the list of earlier scans. One object per language. */
export interface ListMessages {
  date(iso: string): string;
  readonly heading: string;
  readonly resume: string;
  progress(done: number, total: number): string;
  changed(date: string): string;
  /** When it goes if nothing changes. */
  erased(date: string): string;
  readonly hold: string;
  /** Where a newer version of the questions has come since. */
  version(version: string): string;
  carryOver(version: string): string;
  /** Why a scan cannot be opened. */
  readonly why: Readonly<Record<ListProblem, string>>;
  readonly unreadable: string;
  readonly copy: string;
  readonly rename: string;
  readonly name: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
  confirmRemove(name: string): string;
  readonly wipe: string;
  readonly confirmWipe: string;
  readonly confirmYes: string;
}
