import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/list.nl.json';

export const list = {
  date: 'date',
  progress: ['done: number', 'total: number'],
  changed: ['date'],
  /** When it goes if nothing changes. */
  erased: ['date'],
  /** Where a newer version of the questions has come since. */
  version: ['version'],
  carryOver: ['version'],
  confirmRemove: ['name'],
} as const;

/** All fixed words of the list of earlier scans. */
export type ListMessages = Words<typeof nl, typeof list>;

/** What can be wrong with a stored scan, besides what the list has no words of its own for. */
export type ListProblem = keyof ListMessages['why'];
