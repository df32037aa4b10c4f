import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/session-report.nl.json';

export const sessionReport = {
  language: 'language',
  day: 'day',
  page: null,
  subject: ['title'],
  /** The titles of the poles where there is no strip. */
  dilemmas: { poles: ['left', 'right'] },
} as const;

/** The fixed words of the minutes of a session. */
export type SessionReportMessages = Words<typeof nl, typeof sessionReport>;
