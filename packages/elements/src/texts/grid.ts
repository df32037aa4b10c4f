import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/grid.nl.json';

export const grid = {
  done: ['done: number', 'total: number'],
  /** How many items have no answer yet. */
  open: ['count: number'],
  note: ['id'],
  /** Asked where an item does not apply. */
  reason: ['id'],
  /** Said after a key; the second one where it replaced another answer. */
  answered: ['id', 'label'],
  replaced: ['id', 'label', 'before'],
  cleared: ['id'],
  notAnswered: ['id'],
  /** Said and shown for a key that is no answer here. */
  refused: ['key', 'keys: choice'],
  onlyOpen: ['id'],
  endOpen: ['count: number'],
} as const;

/** All fixed words of the screen to key in answers from paper. Loaded with it. */
export type GridMessages = Words<typeof nl, typeof grid>;
