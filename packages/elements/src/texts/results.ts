import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/results.nl.json';

export const results = {
  /** Title of an earlier version of an instrument. */
  versioned: ['title', 'version'],
  /** A number of a level, or words where themes have other scales. */
  radarCaption: ['low', 'high'],
  flags: ['count: number'],
  answered: ['answered: number', 'total: number'],
  gaps: ['count: number'],
  choose: ['title'],
  chosen: ['count: number'],
} as const;

/** All fixed words of the results screen. Loaded with it. */
export type ResultMessages = Words<typeof nl, typeof results>;
