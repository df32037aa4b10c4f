import type { Words } from '@zelfscan/core';
import type { LaterMessages } from '@zelfscan/elements';
import type nl from './dilemmakaart.nl.json';

export const dilemmakaart = {
  date: 'date',
  /** The card of one person. */
  cardName: ['date'],
  copyOf: ['name'],
  held: { session: ['date', 'participants: number'], card: ['date'] },
} as const;

/** Words around the screens of the dilemma card: what is held, files, the beamer, and what goes wrong. */
export type DilemmakaartMessages = Omit<Words<typeof nl, typeof dilemmakaart>, 'problems'> &
  Pick<LaterMessages, 'problems'>;
