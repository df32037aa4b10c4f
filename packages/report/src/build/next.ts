import type { ResultView } from '@zelfscan/core';
import type { Block } from '../document.js';
import type { ReportMessages } from '../messages/types.js';

/** What to do with the outcome: priorities, what goes well, what is not known. */
export function next(view: ResultView, messages: ReportMessages): readonly Block[] {
  const words = messages.next;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'heading', level: 2, text: words.priorities },
    ...(view.priorities.length ? chosen(view, messages) : suggested(view, messages)),
    { kind: 'heading', level: 2, text: words.strengths },
    ...listOr(view.strengths, words.strengthsIntro, words.noStrengths),
    { kind: 'heading', level: 2, text: words.gaps },
    ...listOr(
      view.gaps.map(({ title, statement }) => ({ title, explanation: statement })),
      words.gapsIntro,
      words.noGaps,
    ),
  ];
}

function chosen(view: ResultView, { next: words }: ReportMessages): readonly Block[] {
  return [
    { kind: 'paragraph', tone: 'normal', text: words.prioritiesIntro },
    {
      kind: 'table',
      columns: [
        { label: words.columns.item, share: 0.27 },
        { label: words.columns.action, share: 0.32 },
        { label: words.columns.owner, share: 0.24 },
        { label: words.columns.due, share: 0.17 },
      ],
      rows: view.priorities.map(({ title, label, action, owner, due }) => [`${title} (${label})`, action, owner, due]),
    },
  ];
}

function suggested(view: ResultView, { next: words }: ReportMessages): readonly Block[] {
  return [
    { kind: 'paragraph', tone: 'normal', text: words.noPriorities },
    ...listOr(view.suggestions, words.suggestionsIntro, words.noSuggestions),
  ];
}

function listOr(
  entries: readonly { readonly title: string; readonly explanation: string }[],
  intro: string,
  none: string,
): readonly Block[] {
  if (entries.length === 0) return [{ kind: 'paragraph', tone: 'soft', text: none }];
  return [
    { kind: 'paragraph', tone: 'normal', text: intro },
    { kind: 'list', items: entries.map(({ title, explanation }) => ({ title, text: explanation })) },
  ];
}
