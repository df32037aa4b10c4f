import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/card.nl.json';
import type { GuardMessages } from './guard.js';

export const card = {
  strip: {
    /** Between the words for the two ends. */
    between: ['left', 'right'],
    middle: ['positions'],
    range: ['lowest', 'highest'],
  },
  start: { count: ['dilemmas: number', 'reserve: number'] },
  fill: { done: ['done: number', 'total: number'], next: ['title'] },
  session: {
    steps: {
      /** On the button that unfolds the line of steps where there is little room. */
      fold: ['number: number', 'of: number', 'label'],
      dilemma: ['number: number', 'title'],
    },
    /** Where previous or next leads, e.g. "Verder: Laten zien". */
    to: ['direction', 'label'],
    case: { people: ['count: number'] },
    /** Place in the order of the talk. */
    pick: { order: ['number: number'] },
    talk: { note: ['pole'] },
    timer: {
      minutes: ['count: number'],
      /** As `minutes`, where there is little room. */
      short: ['count: number'],
      started: ['count: number'],
      left: ['count: number'],
    },
  },
} as const;

/** What the elements of a group session are given; those of one dilemma are in it as well. */
export type SessionMessages = Words<typeof nl, typeof card> & { readonly guard: GuardMessages };

/** The fixed words of a group session. What depends on where the session stands comes with the view, from core. */
export type SessionWords = SessionMessages['session'];

/** All fixed words of the dilemma card, without those of a session. */
export type CardMessages = Omit<SessionMessages, 'session'>;
