import {
  groupSteps,
  type Agreement,
  type BallotView,
  type DilemmaItemView,
  type GroupPlace,
  type GroupStepView,
  type GroupSummaryDilemma,
  type GroupSummaryView,
  type GroupView,
  type NoteField,
  type PickableView,
  type PickGroupView,
  type RoundView,
  type SessionMessage,
  type StripRow,
  type StripView,
  type TermView,
} from '@zelfscan/core';
import type { Pole } from '@zelfscan/schema';
import { count, either, flag, list, oneOf, orNull, pair, record, text, type Check } from './check.js';

const texts = list(text);
const labelled = list(record<{ readonly label: string; readonly text: string }>({ label: text, text }));

const place = record<GroupPlace>({ step: oneOf(groupSteps), itemId: orNull(text) });
const step = record<GroupStepView>({
  step: oneOf(groupSteps),
  label: text,
  state: oneOf(['done', 'current', 'todo']),
  place: orNull(place),
});
const pickable = record<PickableView>({
  id: text,
  title: text,
  statement: text,
  poles: pair(text),
  phases: texts,
  reserve: flag,
  chosen: flag,
});
const pickGroup = record<PickGroupView>({ id: text, title: text, intro: text, dilemmas: list(pickable) });
const dilemma = record<DilemmaItemView>({
  id: text,
  title: text,
  statement: text,
  poles: pair(record<Pole>({ title: text, why: text, overdone: text })),
  questions: texts,
  phases: texts,
  positions: count,
  positionLabels: texts,
  unknown: text,
  value: orNull(either(count, oneOf(['unknown'] as const))),
  note: text,
  terms: list(record<TermView>({ id: text, term: text, text })),
});
const ballot = record<BallotView>({
  name: oneOf(['first', 'second', 'support']),
  cast: count,
  of: count,
  complete: flag,
  revealed: flag,
  text,
});
const range = orNull(record<{ readonly lowest: number; readonly highest: number }>({ lowest: count, highest: count }));
const round = record<RoundView>({
  n: orNull(count),
  unknown: orNull(count),
  counts: orNull(list(count)),
  median: orNull(count),
  range,
});
const strip = record<StripView>({
  positions: count,
  leftLabel: text,
  rightLabel: text,
  first: orNull(list(count)),
  second: orNull(list(count)),
  n: orNull(count),
  unknown: orNull(count),
  median: orNull(count),
  range,
  before: orNull(round),
  word: orNull(text),
  sentence: text,
  direction: orNull(text),
  index: orNull(text),
  why: orNull(text),
  middle: text,
  caption: text,
  caution: orNull(text),
  rows: list(record<StripRow>({ label: text, first: orNull(count), second: orNull(count) })),
});
const summaryDilemma = record<GroupSummaryDilemma>({
  id: text,
  title: text,
  statement: text,
  poles: pair(text),
  strip: orNull(strip),
  support: orNull(strip),
  notes: labelled,
  reservations: text,
});
const summary = record<GroupSummaryView>({
  title: text,
  language: text,
  date: text,
  participants: text,
  caseLine: text,
  agreements: list(record<GroupSummaryView['agreements'][number]>({ id: text, title: text, entries: labelled })),
  dilemmas: list(summaryDilemma),
  provenance: text,
  notFor: texts,
});

/** Everything that a beamer draws; with a check for every field, so that a half view never reaches a screen. */
const view = record<GroupView>({
  instrumentTitle: text,
  provenance: text,
  language: text,
  place,
  step: oneOf(groupSteps),
  title: text,
  lead: text,
  steps: list(step),
  previous: orNull(place),
  next: orNull(place),
  dilemmaNumber: orNull(count),
  dilemmaCount: count,
  dilemmaText: text,
  participants: count,
  caseLine: text,
  pick: list(pickGroup),
  picked: texts,
  pickText: orNull(text),
  dilemma: orNull(dilemma),
  ballot: orNull(ballot),
  strip: orNull(strip),
  notes: orNull(record<Readonly<Record<NoteField, string>>>({ explain: text, left: text, right: text })),
  agreement: orNull(
    record<Agreement>({ accent: text, who: text, what: text, when: text, signal: text, evaluate: text }),
  ),
  reservations: text,
  supportLabels: texts,
  summary: orNull(summary),
});

const version = oneOf([1] as const);
const showing = record<Extract<SessionMessage, { kind: 'view' }>>({
  version,
  kind: oneOf(['view'] as const),
  session: text,
  view: orNull(view),
  timer: orNull(record<{ readonly minutes: number; readonly startedAt: number }>({ minutes: count, startedAt: count })),
});
const greeting = record<Extract<SessionMessage, { kind: 'hello' }>>({
  version,
  kind: oneOf(['hello'] as const),
  session: orNull(text),
});

/** Whether something that came in is a message of ours, whole and of this version. Never throws. */
export const isSessionMessage: Check<SessionMessage> = (value): value is SessionMessage =>
  showing(value) || greeting(value);
