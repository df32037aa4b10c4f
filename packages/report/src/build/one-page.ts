import type { ResultView } from '@zelfscan/core';
import type { Block, CalloutBlock, KeyValue } from '../document.js';
import type { ReportMessages } from '../texts/report.js';
import { langIn } from './options.js';
import { bars, sentences } from './summary.js';

/** Longest list on the page; what comes after it stands in a longer document. */
const most = 5;

/**
 * The summary of one page: what stands, what must be in order first, what comes first and what was agreed, what is not
 * known. `where` says in words where the rest of a long list is.
 */
export function onePage(view: ResultView, messages: ReportMessages, where: string): readonly Block[] {
  return [
    ...sentences(view),
    ...flags(view, messages, where),
    { kind: 'heading', level: 1, text: messages.summary.bars },
    bars(view, messages, ({ short }) => short),
    ...first(view, messages, { level: 1, where }),
    { kind: 'key-values', tone: 'small', entries: [gaps(view, messages, where)] },
  ];
}

function flags(view: ResultView, messages: ReportMessages, where: string): readonly CalloutBlock[] {
  const { flags: all, flagWhy } = view;
  if (all.length === 0) return [];
  const rest = all.length - most;
  return [
    {
      kind: 'callout',
      ...langIn(messages.language, view.language),
      title: messages.summary.flags(all.length),
      items: all.slice(0, most).map(({ title }) => ({ title, text: '' })),
      why: rest > 0 ? `${messages.first.more(rest, where)} ${flagWhy}` : flagWhy,
    },
  ];
}

/** The chosen priorities with what was agreed; where none was chosen the suggestions, said as such. */
export function first(
  view: ResultView,
  messages: ReportMessages,
  { level, where }: { level: 1 | 2; where: string },
): readonly Block[] {
  const { first: words } = messages;
  const said = langIn(messages.language, view.language);
  const { priorities, suggestions } = view;
  const rest = (priorities.length || suggestions.length) - most;
  const more: readonly Block[] = rest > 0 ? [{ kind: 'paragraph', tone: 'soft', text: words.more(rest, where) }] : [];
  const heading = { kind: 'heading', level, text: words.heading } as const;
  if (priorities.length) {
    return [
      heading,
      {
        kind: 'table',
        caption: words.caption,
        columns: [
          { label: words.columns.item, share: 0.22, ...said },
          { label: words.columns.now, share: 0.11, ...said },
          { label: words.columns.action, share: 0.38 },
          { label: words.columns.owner, share: 0.17 },
          { label: words.columns.due, share: 0.12 },
        ],
        rows: priorities.slice(0, most).map(({ title, label, action, owner, due }) => {
          const agreed = [action, owner, due].map((text) => text.trim());
          const none = agreed.every((text) => text === '');
          return [title, label, ...(none ? [words.notAgreed, '–', '–'] : agreed.map((text) => text || words.missing))];
        }),
      },
      ...more,
    ];
  }
  if (suggestions.length === 0) return [heading, { kind: 'paragraph', tone: 'normal', text: words.none }];
  return [
    heading,
    { kind: 'paragraph', tone: 'normal', text: words.suggested, leads: true },
    {
      kind: 'list',
      ...said,
      items: suggestions.slice(0, most).map(({ title, label }) => ({ title: '', text: `${title} (${label})` })),
    },
    ...more,
  ];
}

function gaps({ gaps: all }: ResultView, { first: words }: ReportMessages, where: string): KeyValue {
  if (all.length === 0) return { label: words.gaps, value: words.noGaps };
  const titles = all.slice(0, most).map(({ title }) => title);
  const text = words.gapsText(all.length, titles.join('; '));
  return { label: words.gaps, value: all.length > most ? `${text} ${words.more(all.length - most, where)}` : text };
}
