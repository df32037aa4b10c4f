import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/report.nl.json';

export const report = {
  language: 'language',
  day: 'day',
  /** `kind` is what a document is called. */
  subject: [{ kind: '', instrument: '', version: '' }],
  page: null,
  facts: {
    answeredValue: ['done: number', 'total: number'],
    /** Number and last change in one, where there is room for one line. */
    answeredOn: ['done: number', 'total: number', 'date'],
    instrumentValue: ['title', 'version'],
  },
  /** A number of a whole, e.g. "5 van 7". */
  of: ['part: number', 'whole: number'],
  summary: {
    flags: ['count: number'],
    /** What the radar shows and how to read it. */
    radarCaption: ['low', 'high'],
  },
  first: {
    /** Ends a list that is not complete; `where` is `inPlan` or `inReport`. */
    more: ['count: number', 'where'],
    gapsText: ['count: number', 'titles'],
  },
  plan: {
    /** Items that must be put in order first and are not in the plan. */
    missed: ['count: number'],
    /** The level of a chosen item. */
    now: ['label'],
  },
  theme: {
    given: ['answered: number', 'total: number'],
    /** Before the codes of sources. */
    sources: ['count?: number'],
  },
  about: {
    /** In one line, with the labels of the lowest and the highest level. */
    scoreBriefly: ['low', 'high'],
    /** Where the parts are that are not in it; `names` are those of `parts`, which begin with a small letter. */
    leftOut: { parts: ['names'] },
  },
} as const;

/** The fixed words of a report. What is about figures comes from core's `Wording`. */
export type ReportMessages = Words<typeof nl, typeof report>;

/** What a document says of what is not in it. */
export type LeftOutMessages = Omit<ReportMessages['about']['leftOut'], 'parts'>;

/** What a document says of the answers that are in its file as data. */
export type AttachedMessages = ReportMessages['about']['attached'];
