/** A line of the list of keys. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

/** All fixed words of the screen to key in answers from paper. Loaded with it. */
export interface GridMessages {
  readonly heading: string;
  readonly intro: string;
  readonly overview: string;
  readonly questions: string;
  readonly results: string;
  done(done: number, total: number): string;
  /** How many items have no answer yet. */
  open(count: number): string;
  readonly nextOpen: string;
  readonly statements: string;
  /** Names the line of keys above the items. */
  readonly legend: string;
  readonly allKeys: string;
  readonly help: readonly KeyHelp[];
  /** In place of an answer that is not there yet. */
  readonly none: string;
  readonly addNote: string;
  note(id: string): string;
  /** Asked where an item does not apply. */
  reason(id: string): string;
  readonly noteHint: string;
  readonly clear: string;
  /** Said after a key. */
  answered(id: string, label: string): string;
  /** The same where it replaced another answer. */
  replaced(id: string, label: string, before: string): string;
  cleared(id: string): string;
  notAnswered(id: string): string;
  /** Said and shown for a key that is no answer here. */
  refused(key: string, keys: readonly string[]): string;
  /** Said at the end of the list, where there is nothing to answer. */
  readonly noItemHere: string;
  onlyOpen(id: string): string;
  readonly end: string;
  readonly endDone: string;
  endOpen(count: number): string;
}
