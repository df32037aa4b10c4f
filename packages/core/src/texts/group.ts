import type nl from '@zelfscan/core/texts/group.nl.json';
import type { Words } from './words.js';

const spelled = ['count: spelled'] as const;
const all = ['count: spelled', 'pole'] as const;
const some = ['count: spelled', 'of: spelled', 'pole'] as const;
const perSide = { left: spelled, middle: spelled, right: spelled } as const;

export const group = {
  language: 'locale',
  date: 'date',
  /** From 0 to 1. */
  measure: 'hundredths',
  dilemma: ['number: number', 'count: number'],
  participants: ['count: number'],
  pick: { more: spelled, most: spelled },
  ballot: { cast: ['cast: number', 'of: number'] },
  /**
   * `part` is one side among others, within a sentence; in `all` everybody stands there, in `chosen` everybody who chose
   * a place. `unknown` begins a sentence and gets its capital in code.
   */
  sides: { part: perSide, all: perSide, chosen: perSide, unknown: spelled },
  /** Begin a sentence, as `sides.unknown`. */
  notKnown: { some: ['count: spelled', 'of: spelled'], all: spelled },
  outside: ['inside: spelled', 'of: spelled', 'outside: spelled'],
  /** Everybody or some; `Chosen`: of those who chose a place, where others did not know. */
  direction: { all, some, allChosen: all, someChosen: some },
  index: ['measure'],
  /** Under a strip, where some did not know. */
  chosen: ['n: number', 'of: number', 'unknown: number'],
  /** Within a sentence. */
  supported: { behind: spelled, between: spelled, doubt: spelled },
  notes: { left: ['left'], right: ['right'] },
  progress: ['done: number', 'total: number'],
} as const;

type All = Words<typeof nl, typeof group>;

/** The texts that {@link GroupWording} is put together from: each can be changed by itself. */
export type GroupTexts = Omit<All, 'support'> & {
  /** Words for support, 1 to 5, least first. */
  readonly support: readonly [string, string, string, string, string];
};
