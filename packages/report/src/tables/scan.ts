import type { ItemResultView, ResultView, Session, ThemeResultView } from '@zelfscan/core';
import { own } from '@zelfscan/core/basics/own';
import type { Instrument, ItemType } from '@zelfscan/schema';
import { sentence } from '../build/fills.js';
import { holdsAll, partsOf } from '../build/options.js';
import type { TablesMessages } from '../texts/tables.js';
import { choicesOf } from './choices.js';
import { columns as ids } from './keys.js';
import { dataSheet } from './data.js';
import { decimal, name, text, time, whole, type Cell, type Column, type ReportTables, type Sheet } from './model.js';
import { baseOf, type ScanTablesOptions } from './options.js';

/** A scan with everything that is known of it. `view` is the one of this session. */
export interface ScanSource {
  readonly instrument: Instrument;
  readonly session: Session;
  readonly view: ResultView;
}

/**
 * A scan as a workbook. Every figure and every word about a figure is the one of the view; an item without a score has
 * an empty cell, never a 0.
 */
export function buildScanTables(
  { instrument, session, view }: ScanSource,
  messages: TablesMessages,
  options: ScanTablesOptions,
): ReportTables {
  const parts = partsOf(options);
  const notes = options.notes ?? true;
  const { scan: words } = messages;
  const sheets: readonly Sheet[] = [
    ...(parts.includes('summary') ? [summary(view, messages, options)] : []),
    ...(parts.includes('answers') ? [answers({ instrument, session, view }, messages, notes)] : []),
    ...(parts.includes('summary') ? [distribution(view, messages)] : []),
    ...(parts.includes('plan') ? [actions(view, messages)] : []),
    dataSheet(
      instrument,
      session,
      {
        exportedAt: options.date,
        complete: holdsAll(options),
        shown: view.themes.flatMap(({ items }) => items.map(({ id }) => id)),
        open: openLabel(view),
        written: writtenLabel(view),
      },
      messages,
    ),
  ];
  return {
    ...baseOf(options, messages),
    title: `${view.name} – ${view.instrumentTitle}`,
    subject: words.subject({ instrument: view.instrumentTitle, version: view.instrumentVersion }),
    main: parts.includes('answers') ? 'answers' : parts.includes('plan') ? 'actions' : 'summary',
    sheets,
  };
}

function summary(
  view: ResultView,
  { scan: { sheets, facts, summary: words } }: TablesMessages,
  options: ScanTablesOptions,
): Sheet {
  const column = (id: keyof typeof words, kind: Column['kind'], width: number): Column => ({
    id,
    label: words[id],
    kind,
    width,
  });
  const all: Sheet['facts'] = [
    { label: facts.name, value: text(view.name) },
    { label: facts.instrument, value: text(facts.instrumentValue(view.instrumentTitle, view.instrumentVersion)) },
    { label: facts.organisation, value: text(options.organisation ?? '') },
    ...view.profile.map(({ label, value }) => ({ label, value: text(value) })),
    { label: facts.done, value: whole(view.done) },
    { label: facts.total, value: whole(view.total) },
    { label: facts.flags, value: whole(view.flags.length) },
    { label: facts.changed, value: time(view.updatedAt) },
    { label: facts.made, value: time(options.date) },
    { label: facts.inShort, value: text(view.summary.join(' ')) },
    { label: facts.status, value: text(view.provenance) },
  ];
  return {
    id: 'summary',
    name: sheets.summary,
    facts: all.filter(({ value }) => value.kind !== 'empty'),
    columns: [
      column('theme', 'text', 34),
      column('score', 'decimal', 10),
      column('band', 'text', 20),
      column('counted', 'whole', 11),
      column('unknown', 'whole', 14),
      column('na', 'whole', 14),
      column('open', 'whole', 14),
      column('total', 'whole', 9),
      column('explanation', 'text', 60),
    ],
    rows: view.themes.map((theme) => [
      text(theme.title),
      decimal(theme.score, 1),
      text(theme.band),
      whole(theme.answered),
      ...['unknown', 'na', 'open'].map((key) => whole(countOf(theme, key))),
      whole(theme.total),
      text(theme.explanation),
    ]),
  };
}

function answers({ instrument, session, view }: ScanSource, { scan, yes, no }: TablesMessages, notes: boolean): Sheet {
  const words = scan.answers;
  const { scores, labels } = choicesOf(instrument, [openLabel(view), writtenLabel(view)].filter(Boolean));
  const cells: readonly (Omit<Column, 'label'> & {
    readonly label: string;
    readonly cell: (item: ItemResultView, theme: ThemeResultView) => Cell;
  })[] = [
    { id: ids.id, label: words.id, kind: 'name', width: 10, cell: (item) => name(item.id) },
    { id: 'theme', label: words.theme, kind: 'text', width: 28, cell: (_, theme) => text(theme.title) },
    { id: 'title', label: words.title, kind: 'text', width: 30, cell: (item) => text(item.title) },
    { id: 'statement', label: words.statement, kind: 'text', width: 50, cell: (item) => text(item.statement) },
    {
      id: ids.score,
      label: words.score,
      kind: 'whole',
      width: 9,
      ...(scores ? { choices: scores } : {}),
      cell: ({ value }) => whole(typeof value === 'number' ? value : null),
    },
    {
      id: ids.answer,
      label: words.answer,
      kind: 'text',
      width: 18,
      ...(labels ? { choices: labels } : {}),
      cell: (item) => text(sentence(item.label)),
    },
    { id: 'meaning', label: words.meaning, kind: 'text', width: 40, cell: (item) => text(item.anchor) },
    ...(notes
      ? [
          {
            id: ids.note,
            label: words.note,
            kind: 'text',
            width: 40,
            cell: (item: ItemResultView) => text(item.note),
          } as const,
        ]
      : []),
    { id: 'basis', label: words.basis, kind: 'text', width: 13, cell: (item) => text(item.basis ? yes : no) },
    { id: 'first', label: words.first, kind: 'text', width: 13, cell: (item) => text(item.flagged ? yes : no) },
    {
      id: 'priority',
      label: words.priority,
      kind: 'text',
      width: 11,
      cell: ({ id }) => text(view.priorities.some((priority) => priority.id === id) ? yes : no),
    },
    { id: 'audience', label: words.audience, kind: 'text', width: 16, cell: (item) => text(item.audience) },
    {
      id: 'changed',
      label: words.changed,
      kind: 'time',
      width: 17,
      cell: ({ id }) => time(own(session.responses, id)?.at ?? ''),
    },
  ];
  return {
    id: 'answers',
    name: scan.sheets.answers,
    facts: [],
    columns: cells.map(({ cell: _, ...column }) => column),
    rows: view.themes.flatMap((theme) => theme.items.map((item) => cells.map(({ cell }) => cell(item, theme)))),
  };
}

function distribution(view: ResultView, { scan: { sheets, summary: words } }: TablesMessages): Sheet {
  const last: Readonly<Record<string, string>> = { unknown: words.unknown, na: words.na, open: words.open };
  const all = view.scales.flatMap((scale) => scale.levels);
  // Where scales give a number other words, the number is all that they have in common.
  const levels = [...new Set(all.map(({ value }) => value))]
    .toSorted((a, b) => a - b)
    .map((value) => {
      const [label = '', ...others] = new Set(all.filter((level) => level.value === value).map((level) => level.label));
      return [String(value), others.length ? String(value) : label] as const;
    });
  return {
    id: 'distribution',
    name: sheets.distribution,
    facts: [],
    columns: [
      { id: 'theme', label: words.theme, kind: 'text', width: 40 },
      ...[...levels, ...Object.entries(last)].map(([key, label]): Column => ({
        id: key,
        label: sentence(label),
        kind: 'whole',
        width: 16,
      })),
      { id: 'total', label: words.total, kind: 'whole', width: 10 },
    ],
    rows: view.themes.map((theme) => [
      text(theme.title),
      ...[...levels.map(([key]) => key), ...Object.keys(last)].map((key) => whole(countOf(theme, key))),
      whole(theme.total),
    ]),
  };
}

function actions(view: ResultView, { scan: { sheets, actions: words } }: TablesMessages): Sheet {
  return {
    id: 'actions',
    name: sheets.actions,
    facts: [],
    columns: [
      { id: ids.id, label: words.id, kind: 'name', width: 10 },
      { id: 'title', label: words.title, kind: 'text', width: 32 },
      { id: ids.answer, label: words.answer, kind: 'text', width: 18 },
      { id: ids.action, label: words.action, kind: 'text', width: 50 },
      { id: ids.owner, label: words.owner, kind: 'text', width: 24 },
      { id: ids.due, label: words.due, kind: 'text', width: 20 },
    ],
    rows: view.priorities.map(({ id, title, label, action, owner, due }) => [
      name(id),
      text(title),
      text(sentence(label)),
      text(action),
      text(owner),
      text(due),
    ]),
  };
}

const countOf = (theme: ThemeResultView, key: string): number | null =>
  theme.parts.find((part) => part.key === key)?.count ?? null;

/** What stands where an open question has an answer, which is its note. */
const writtenLabel = (view: ResultView): string =>
  sentence(
    view.themes
      .flatMap(({ items }) => items)
      .find(({ value, note, type }) => written[type] && value === null && note.trim())?.label ?? '',
  );

/** The types whose answer is the note. */
const written: Readonly<Record<ItemType, boolean>> = { scale: false, dilemma: false, text: true };

/** What stands where an item has no answer yet. */
const openLabel = (view: ResultView): string =>
  sentence(view.themes.flatMap(({ parts }) => parts).find(({ key }) => key === 'open')?.label ?? '');
