import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/carry.nl.json';

export const carry = {
  heading: ['version'],
  lead: ['name', 'from'],
  subsetGone: ['title'],
  choices: ['count: number'],
  before: ['version'],
  after: ['version'],
  kept: ['count: number'],
  added: ['count: number'],
  removed: ['count: number'],
  made: ['name'],
} as const;

/** All fixed words of carrying a scan over to a newer version. */
export type CarryMessages = Words<typeof nl, typeof carry>;
