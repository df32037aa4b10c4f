import type { CardView, Session } from '@zelfscan/core';
import { own } from '@zelfscan/core/basics/own';
import type { Instrument } from '@zelfscan/schema';
import type { TablesMessages } from '../texts/tables.js';
import { choicesOf } from './choices.js';
import { dataSheet } from './data.js';
import { columns as ids } from './keys.js';
import { factSheet, name, text, time, whole, type Column, type ReportTables, type Sheet } from './model.js';
import { baseOf, type TablesOptions } from './options.js';

/** The card of one person. `view` is the one of this session. */
export interface CardSource {
  readonly instrument: Instrument;
  readonly session: Session;
  readonly view: CardView;
}

/** The card of one person as a workbook. A place between two poles is a number to count with, never a score. */
export function buildCardTables(
  { instrument, session, view }: CardSource,
  messages: TablesMessages,
  options: TablesOptions,
): ReportTables {
  const notes = options.notes ?? true;
  return {
    ...baseOf(options, messages),
    title: `${view.name} – ${view.title}`,
    subject: messages.card.subject(view.title),
    main: 'answers',
    sheets: [
      summary(view, instrument.version, messages, options),
      answers({ instrument, session, view }, messages, notes),
      dataSheet(
        instrument,
        session,
        {
          exportedAt: options.date,
          complete: notes,
          shown: view.dilemmas.map(({ id }) => id),
          open: view.dilemmas.find(({ value }) => value === null)?.answer ?? '',
        },
        messages,
      ),
    ],
  };
}

function summary(
  view: CardView,
  version: string,
  { scan, card: { sheets, facts } }: TablesMessages,
  options: TablesOptions,
): Sheet {
  return factSheet('summary', sheets.summary, [
    { label: facts.name, value: text(view.name) },
    { label: facts.instrument, value: text(scan.facts.instrumentValue(view.title, version)) },
    { label: scan.facts.organisation, value: text(options.organisation ?? '') },
    { label: facts.done, value: whole(view.done) },
    { label: facts.total, value: whole(view.total) },
    { label: facts.changed, value: time(view.updatedAt) },
    { label: facts.made, value: time(options.date) },
    { label: facts.notFor, value: text(view.notFor.join(' ')) },
    { label: facts.status, value: text(view.provenance) },
  ]);
}

function answers({ instrument, session, view }: CardSource, { card, yes, no }: TablesMessages, notes: boolean): Sheet {
  const words = card.answers;
  const { scores } = choicesOf(instrument, []);
  const column = (id: string, label: string, kind: Column['kind'], width: number): Column => ({
    id,
    label,
    kind,
    width,
  });
  return {
    id: 'answers',
    name: card.sheets.answers,
    facts: [],
    columns: [
      column(ids.id, words.id, 'name', 20),
      column('title', words.title, 'text', 28),
      column('statement', words.statement, 'text', 44),
      column('left', words.left, 'text', 28),
      column('right', words.right, 'text', 28),
      { ...column(ids.score, words.place, 'whole', 12), ...(scores ? { choices: scores } : {}) },
      column(ids.answer, words.answer, 'text', 32),
      ...(notes ? [column(ids.note, words.note, 'text', 40)] : []),
      column('phases', words.phases, 'text', 24),
      column('reserve', words.reserve, 'text', 11),
      column('changed', words.changed, 'time', 17),
    ],
    rows: view.dilemmas.map((dilemma) => [
      name(dilemma.id),
      text(dilemma.title),
      text(dilemma.statement),
      text(dilemma.poles[0].title),
      text(dilemma.poles[1].title),
      whole(typeof dilemma.value === 'number' ? dilemma.value : null),
      text(dilemma.answer),
      ...(notes ? [text(dilemma.note)] : []),
      text(dilemma.phases.join('; ')),
      text(dilemma.reserve ? yes : no),
      time(own(session.responses, dilemma.id)?.at ?? ''),
    ]),
  };
}
