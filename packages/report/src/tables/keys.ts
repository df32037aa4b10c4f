/**
 * The names of facts on the sheet with data, whatever the language: what is written there is read back by these. A
 * change of meaning needs a new `format`.
 */
export const dataFormat = 1;

export const keys = {
  kind: 'kind',
  format: 'format',
  /** 'yes' where the workbook holds all of the scan; only then it can be read back. */
  complete: 'complete',
  exportedAt: 'exportedAt',
  title: 'instrument.title',
  language: 'instrument.language',
  /** What no sheet shows: answers to items that this version of the scan does not ask. JSON. */
  more: 'more',
} as const;

/** Facts of the scan itself, as they are called in a scan file. */
export const scanFacts = [
  'id',
  'instrumentId',
  'instrumentVersion',
  'subset',
  'name',
  'createdAt',
  'updatedAt',
  'completedAt',
  'place',
] as const;
export type ScanFact = (typeof scanFacts)[number];

/** Facts that may be missing: an empty cell is nothing, not a text without letters. */
export const nullable: readonly ScanFact[] = ['subset', 'completedAt', 'place'];

export const prefixes = {
  scan: 'scan.',
  profile: 'profile.',
  /** `answer.mate.2` is the word for the answer 2 on the scale 'mate', `answer.open` the one for none. */
  answer: 'answer.',
  /** When the answer to an item last changed. */
  at: 'at.',
} as const;

export const kind = 'zelfscan-scan';
export const yes = 'yes';
export const no = 'no';

/** Columns that are read back, by id; a workbook shows their labels. */
export const columns = {
  id: 'id',
  /** The answer as a number: a score, or a place between two poles. */
  score: 'score',
  answer: 'answer',
  note: 'note',
  action: 'action',
  owner: 'owner',
  due: 'due',
} as const;
