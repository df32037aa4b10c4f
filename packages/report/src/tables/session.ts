import type { GroupSummaryDilemma, GroupSummaryView, StripView } from '@zelfscan/core';
import type { TablesMessages } from '../texts/tables.js';
import {
  decimal,
  empty,
  factSheet,
  text,
  time,
  whole,
  type Cell,
  type Column,
  type ReportTables,
  type Sheet,
} from './model.js';
import { baseOf, type TablesOptions } from './options.js';

/**
 * A session of a group as a workbook: counts of a group that saw them together, and what it agreed on. It holds nothing
 * about any one person, and where too few people voted to show a count, it holds none. It cannot be read back.
 */
export function buildSessionTables(
  view: GroupSummaryView,
  messages: TablesMessages,
  options: TablesOptions,
): ReportTables {
  const notes = options.notes ?? true;
  const rounds = view.dilemmas.flatMap((dilemma) => roundsOf(dilemma, messages));
  return {
    ...baseOf(options, messages),
    title: [view.title, view.date].filter(Boolean).join(' – '),
    subject: messages.session.subject(view.title),
    main: 'counts',
    sheets: [
      summary(view, messages, options),
      agreements(view, messages),
      figures(rounds, messages),
      counts(rounds, messages),
      ...(notes ? [notesSheet(view, messages)] : []),
    ],
  };
}

/** One vote about one dilemma. Null where there is nothing, or too few people voted to say it. */
interface Round {
  readonly dilemma: string;
  readonly round: string;
  readonly strip: StripView;
  readonly counts: readonly (number | null)[];
  readonly n: number | null;
  readonly unknown: number | null;
  readonly median: number | null;
  readonly range: StripView['range'];
  /** Words are about the last of two rounds. */
  readonly worded: boolean;
}

function roundsOf(
  { title: dilemma, strip, support }: GroupSummaryDilemma,
  { session: { rounds } }: TablesMessages,
): readonly Round[] {
  return [
    ...(strip?.before
      ? [{ dilemma, round: rounds.first, strip, ...figuresOf(strip, 'first', strip.before), worded: false }]
      : []),
    ...(strip
      ? [
          {
            dilemma,
            round: strip.before ? rounds.second : rounds.only,
            strip,
            ...figuresOf(strip, strip.before ? 'second' : 'first', strip),
            worded: true,
          },
        ]
      : []),
    // Nobody can answer that they do not know whether they support something.
    ...(support
      ? [
          {
            dilemma,
            round: rounds.support,
            strip: support,
            ...figuresOf(support, 'first', support),
            unknown: null,
            worded: true,
          },
        ]
      : []),
  ];
}

const figuresOf = (strip: StripView, which: 'first' | 'second', { n, unknown, median, range }: RoundFigures) => ({
  counts: strip[which] ? strip.rows.map((row) => row[which]) : [],
  n,
  unknown,
  median,
  range,
});

type RoundFigures = Pick<StripView, 'n' | 'unknown' | 'median' | 'range'>;

function summary(
  view: GroupSummaryView,
  { scan, session: { sheets, facts } }: TablesMessages,
  options: TablesOptions,
): Sheet {
  return factSheet('summary', sheets.summary, [
    { label: facts.title, value: text(view.title) },
    { label: scan.facts.organisation, value: text(options.organisation ?? '') },
    { label: facts.date, value: text(view.date) },
    { label: facts.participants, value: text(view.participants) },
    { label: facts.caseLine, value: text(view.caseLine.trim()) },
    { label: facts.made, value: time(options.date) },
    { label: facts.notFor, value: text(view.notFor.join(' ')) },
    { label: facts.status, value: text(view.provenance) },
  ]);
}

function agreements(
  view: GroupSummaryView,
  { session: { sheets, dilemma, agreements: words } }: TablesMessages,
): Sheet {
  return {
    id: 'agreements',
    name: sheets.agreements,
    facts: [],
    columns: [
      { id: 'dilemma', label: dilemma, kind: 'text', width: 34 },
      { id: 'part', label: words.part, kind: 'text', width: 30 },
      { id: 'text', label: words.text, kind: 'text', width: 80 },
    ],
    rows: view.agreements.flatMap(({ title, entries }) =>
      entries.map((entry) => [text(title), text(entry.label), text(entry.text)]),
    ),
  };
}

function figures(
  rounds: readonly Round[],
  { session: { sheets, dilemma, round, figures: words } }: TablesMessages,
): Sheet {
  const columns: readonly (readonly [column: Column, cell: (round: Round) => Cell])[] = [
    [{ id: 'dilemma', label: dilemma, kind: 'text', width: 30 }, (of) => text(of.dilemma)],
    [{ id: 'round', label: round, kind: 'text', width: 20 }, (of) => text(of.round)],
    [{ id: 'left', label: words.left, kind: 'text', width: 26 }, ({ strip }) => text(strip.leftLabel)],
    [{ id: 'right', label: words.right, kind: 'text', width: 26 }, ({ strip }) => text(strip.rightLabel)],
    [{ id: 'chose', label: words.chose, kind: 'whole', width: 14 }, ({ n }) => whole(n)],
    [{ id: 'unknown', label: words.unknown, kind: 'whole', width: 14 }, ({ unknown }) => whole(unknown)],
    [{ id: 'median', label: words.median, kind: 'decimal', width: 14 }, ({ median }) => decimal(median, 1)],
    [{ id: 'lowest', label: words.lowest, kind: 'whole', width: 12 }, ({ range }) => whole(range?.lowest ?? null)],
    [{ id: 'highest', label: words.highest, kind: 'whole', width: 12 }, ({ range }) => whole(range?.highest ?? null)],
    [{ id: 'word', label: words.word, kind: 'text', width: 24 }, worded((strip) => strip.word)],
    [{ id: 'sentence', label: words.sentence, kind: 'text', width: 44 }, worded((strip) => strip.sentence)],
    [{ id: 'direction', label: words.direction, kind: 'text', width: 40 }, worded((strip) => strip.direction)],
    [{ id: 'index', label: words.index, kind: 'text', width: 40 }, worded((strip) => strip.index)],
    [{ id: 'why', label: words.why, kind: 'text', width: 40 }, worded((strip) => strip.why)],
  ];
  return {
    id: 'figures',
    name: sheets.figures,
    facts: [],
    columns: columns.map(([column]) => column),
    rows: rounds.map((of) => columns.map(([, cell]) => cell(of))),
  };
}

const worded =
  (say: (strip: StripView) => string | null) =>
  ({ strip, worded }: Round): Cell =>
    text((worded && say(strip)) || '');

function counts(
  rounds: readonly Round[],
  { session: { sheets, dilemma, round, counts: words } }: TablesMessages,
): Sheet {
  return {
    id: 'counts',
    name: sheets.counts,
    facts: [],
    columns: [
      { id: 'dilemma', label: dilemma, kind: 'text', width: 34 },
      { id: 'round', label: round, kind: 'text', width: 22 },
      { id: 'place', label: words.place, kind: 'whole', width: 12 },
      { id: 'label', label: words.label, kind: 'text', width: 50 },
      { id: 'count', label: words.count, kind: 'whole', width: 10 },
    ],
    rows: rounds.flatMap((of) =>
      of.counts.map((count, i) => [
        text(of.dilemma),
        text(of.round),
        // After the places comes the row of those who chose none.
        i < of.strip.positions ? whole(i + 1) : empty,
        text(of.strip.rows[i]?.label ?? ''),
        whole(count),
      ]),
    ),
  };
}

function notesSheet(view: GroupSummaryView, { session: { sheets, dilemma, notes: words } }: TablesMessages): Sheet {
  return {
    id: 'notes',
    name: sheets.notes,
    facts: [],
    columns: [
      { id: 'dilemma', label: dilemma, kind: 'text', width: 34 },
      { id: 'about', label: words.about, kind: 'text', width: 40 },
      { id: 'text', label: words.text, kind: 'text', width: 80 },
    ],
    rows: view.dilemmas.flatMap(({ title, notes, reservations }) =>
      [...notes, ...(reservations ? [{ label: words.reservations, text: reservations }] : [])].map((note) => [
        text(title),
        text(note.label),
        text(note.text),
      ]),
    ),
  };
}
