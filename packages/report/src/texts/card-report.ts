import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/card-report.nl.json';
import type { SessionReportMessages } from './session-report.js';

export const cardReport = {
  language: 'language',
  day: 'day',
  page: null,
  subject: ['title'],
  /** Where a note stands that is not repeated. */
  noteAt: ['phase'],
} as const;

/** The fixed words of the card of one person. */
export type CardReportMessages = Words<typeof nl, typeof cardReport>;

/** Fixed words that every report about dilemmas has. What is about a group or an answer comes from the view. */
export type DilemmaMessages = Omit<
  Pick<CardReportMessages, keyof CardReportMessages & keyof SessionReportMessages>,
  'facts'
>;
