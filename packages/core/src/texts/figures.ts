import type nl from '@zelfscan/core/texts/figures.nl.json';
import type { Words } from './words.js';

export const figures = {
  language: 'locale',
  score: 'decimal',
  date: 'date',
  within: 'within',
  /** Where themes have other scales. */
  scoreOf: ['mean', 'highest: number'],
  summary: {
    tooFewYet: ['done: number', 'total: number'],
    equal: ['score'],
    strong: ['themes: list'],
    room: ['theme', 'score'],
    roomAt: ['theme', 'score', 'items: list'],
    flags: ['count: number'],
    unknown: ['unknown: number', 'total: number'],
    open: ['count: number'],
  },
  explain: {
    sum: ['given: sum', 'count: number', 'score'],
    leftOut: ['count: number'],
    given: ['count: number'],
    from: ['needed: number', 'items: number'],
    priority: ['importance: number', 'steps: number', 'weight: number', 'label'],
    strength: ['importance: number', 'steps: number', 'weight: number', 'label'],
    /** Where scales differ: the distance as a part of the scale. */
    priorityPart: ['importance: number', 'part', 'weight', 'label'],
    strengthPart: ['importance: number', 'part', 'weight', 'label'],
  },
  distribution: { part: ['count: number', 'label'] },
  radar: ['themes'],
  radarTheme: ['theme', 'score'],
} as const;

/** The texts that {@link Wording} is put together from: each can be changed by itself. */
export type FigureTexts = Words<typeof nl, typeof figures>;
