import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/tables.nl.json';

export const tables = {
  language: 'language',
  /** Heads a column in which a text goes on that does not fit in one cell. */
  more: null,
  scan: { subject: [{ instrument: '', version: '' }], facts: { instrumentValue: ['title', 'version'] } },
  card: { subject: ['title'] },
  session: { subject: ['title'] },
} as const;

/** The fixed words of a workbook: names of sheets and headers of columns. */
export type TablesMessages = Words<typeof nl, typeof tables>;
