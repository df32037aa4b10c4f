import type { ItemResultView, ResultView } from '@zelfscan/core';
import { times } from '@zelfscan/core/basics/times';
import type { Block, TableBlock } from '../document.js';
import type { ReportMessages } from '../texts/report.js';
import { langIn } from './options.js';

/** Rows for items that nobody suggested. */
const ownRows = 2;
/** Lines to write on where nothing was agreed yet. */
const lines = 3;

/** The action plan: a table to work from, on a screen or with a pen, and what else to hold on to or to find out. */
export function plan(view: ResultView, messages: ReportMessages): readonly Block[] {
  const { plan: words } = messages;
  const said = langIn(messages.language, view.language);
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...missed(view, messages),
    { kind: 'heading', level: 2, text: words.priorities },
    ...(view.priorities.length ? chosen(view, messages) : suggested(view, messages)),
    { kind: 'heading', level: 2, text: words.agreed },
    {
      kind: 'form-lines',
      entries: [
        { label: words.agreedOn, hint: '', choices: [], lines: 1 },
        { label: words.keeper, hint: words.role, choices: [], lines: 1 },
        { label: words.reviewOn, hint: '', choices: [], lines: 1 },
      ],
    },
    { kind: 'heading', level: 2, text: words.strengths },
    ...listOr(words.strengthsIntro, words.noStrengths, {
      kind: 'list',
      items: view.strengths.map(({ title, explanation }) => ({ title, text: explanation, ...said })),
    }),
    { kind: 'heading', level: 2, text: words.gaps },
    ...listOr(words.gapsIntro, words.noGaps, {
      kind: 'list',
      ...said,
      items: view.gaps.map(({ title, statement }) => ({ title, text: statement })),
    }),
  ];
}

/** What must be put in order first, and is not among the rows of the table. */
function missed(view: ResultView, messages: ReportMessages): readonly Block[] {
  const listed = new Set((view.priorities.length ? view.priorities : view.suggestions).map(({ id }) => id));
  const left = view.flags.filter(({ id }) => !listed.has(id));
  if (left.length === 0) return [];
  return [
    {
      kind: 'callout',
      ...langIn(messages.language, view.language),
      title: messages.plan.missed(left.length),
      items: left.map(({ title }) => ({ title, text: '' })),
      why: view.flagWhy,
    },
  ];
}

function chosen(view: ResultView, messages: ReportMessages): readonly Block[] {
  const { plan: words } = messages;
  const items = new Map(view.themes.flatMap((theme) => theme.items).map((item) => [item.id, item]));
  return [
    { kind: 'paragraph', tone: 'normal', text: words.chosenIntro },
    table(
      view,
      messages,
      view.priorities.map(({ id, title, label, action, owner, due }) => [
        title,
        why(items.get(id), label, messages),
        action.trim(),
        owner.trim(),
        due.trim(),
        '',
      ]),
      { shares: [0.23, 0.17, 0.26, 0.14, 0.12, 0.08], tick: words.columns.done },
    ),
  ];
}

const why = (item: ItemResultView | undefined, label: string, { plan: words }: ReportMessages): string =>
  [words.now(label), item?.flagged ? words.flagged : item?.basis ? words.basis : ''].filter(Boolean).join(' ');

function suggested(view: ResultView, messages: ReportMessages): readonly Block[] {
  const { plan: words } = messages;
  const own = times(ownRows, () => [words.own, '', '', '', '', '']);
  const rows = view.suggestions.map(({ title, explanation }) => [title, explanation, '', '', '', '']);
  return [
    { kind: 'paragraph', tone: 'normal', text: words.noPriorities },
    rows.length
      ? { kind: 'paragraph', tone: 'normal', text: words.suggestionsIntro }
      : { kind: 'paragraph', tone: 'soft', text: words.noSuggestions },
    table(view, messages, [...rows, ...own], {
      shares: [0.22, 0.25, 0.21, 0.12, 0.12, 0.08],
      tick: words.columns.choose,
    }),
  ];
}

function table(
  view: ResultView,
  messages: ReportMessages,
  rows: TableBlock['rows'],
  { shares, tick }: { shares: readonly [number, number, number, number, number, number]; tick: string },
): TableBlock {
  const { caption, columns } = messages.plan;
  const said = langIn(messages.language, view.language);
  const [item, reason, action, owner, due, done] = shares;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: columns.item, share: item, ...said },
      { label: columns.why, share: reason },
      { label: columns.action, share: action },
      { label: columns.owner, share: owner },
      { label: columns.due, share: due },
      { label: tick, share: done, tick: true },
    ],
    rows,
    lines,
  };
}

const listOr = (intro: string, none: string, list: Extract<Block, { kind: 'list' }>): readonly Block[] =>
  list.items.length === 0
    ? [{ kind: 'paragraph', tone: 'soft', text: none }]
    : [{ kind: 'paragraph', tone: 'normal', text: intro, leads: true }, list];
