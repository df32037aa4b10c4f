import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/scan.nl.json';

export const scan = {
  score: 'decimal',
  date: 'date',
  start: {
    /** Minutes. */
    duration: [['from: number', 'to: number']],
    full: ['items: number'],
    subset: ['title', 'items: number'],
  },
  item: { explain: ['term'] },
  fill: {
    theme: ['number: number', 'of: number'],
    done: ['done: number', 'total: number'],
    open: ['count: number'],
    /** How the score so far came about. */
    sum: ['given: sum', 'count: number', 'score'],
    interim: ['score', 'answered: number', 'total: number'],
    noInterim: ['needed: number', 'answered: number'],
  },
  /** A new scan without a team name. */
  scanName: ['date'],
  copyOf: ['name'],
  /** A scan that was made with an earlier version of its instrument. */
  versioned: ['name', 'version'],
} as const;

/** All fixed words of the start and fill-in screens. What offline is said as well is in here: `failed`, `loadFailed`. */
export type Messages = Words<typeof nl, typeof scan>;
