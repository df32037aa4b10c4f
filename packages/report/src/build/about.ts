import type { ResultView } from '@zelfscan/core';
import type { Block, KeyValue } from '../document.js';
import type { ReportMessages } from '../messages/types.js';
import { fillOf, legendOf } from './fills.js';

/** How the scores were made, whose texts these are, and where they come from. */
export function about(view: ResultView, messages: ReportMessages): readonly Block[] {
  const words = messages.about;
  const levels: KeyValue[] = view.levels.map(({ value, label, meaning }) => ({
    label: `${label} (${value})`,
    value: meaning,
    fill: fillOf(value, view.levels),
  }));
  const unscored: KeyValue[] = legendOf(view.themes, view.levels)
    .filter(({ fill }) => fill.kind !== 'level')
    .map(({ fill, label }) => ({ label, value: words.noScore, fill }));
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'heading', level: 2, text: words.method },
    { kind: 'paragraph', tone: 'normal', text: words.levelsIntro },
    { kind: 'key-values', entries: [...levels, ...unscored] },
    ...words.rules.flatMap(({ title, text }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'paragraph', tone: 'normal', text },
    ]),
    { kind: 'heading', level: 2, text: words.status },
    { kind: 'paragraph', tone: 'normal', text: view.provenance },
    ...sources(view, words.sources),
  ];
}

function sources(view: ResultView, heading: string): readonly Block[] {
  if (view.sources.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'key-values', entries: view.sources.map(({ code, text }) => ({ label: code, value: text })) },
  ];
}
