import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/guard.nl.json';

export const guard = {
  lookedLike: ['text', 'what'],
  room: ['characters: number'],
  full: ['most: number'],
} as const;

/** Words about data on people in a text. */
export type GuardMessages = Words<typeof nl, typeof guard>;
