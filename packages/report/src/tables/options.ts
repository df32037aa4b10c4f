import type { ReportOptions } from '../build/options.js';
import type { TablesMessages } from '../texts/tables.js';
import type { ReportTables } from './model.js';

/** What any workbook is made with. */
export interface TablesOptions {
  /** Who made the workbook; left out where empty. */
  readonly organisation?: string | undefined;
  /** When it is made: a moment, ISO 8601. */
  readonly date: string;
  /** False leaves out every text that people wrote beside an answer. */
  readonly notes?: boolean | undefined;
}

export interface ScanTablesOptions extends TablesOptions {
  /** All where left out or empty: 'summary' for scores, 'answers' for every answer, 'plan' for actions. */
  readonly parts?: ReportOptions['parts'];
}

/** The fields of a workbook that its options and words give, whatever it is about. */
export const baseOf = (
  { organisation, date }: TablesOptions,
  { language, more }: TablesMessages,
): Pick<ReportTables, 'language' | 'author' | 'createdAt' | 'more'> => ({
  language,
  author: organisation ?? '',
  createdAt: date,
  more,
});
