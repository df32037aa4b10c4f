import type { ResultView } from '@zelfscan/core';
import type { Block, KeyValue } from '../document.js';
import type { ReportMessages } from '../texts/report.js';
import { langIn, type ReportOptions } from './options.js';

/** The title page, with what the rest of the document holds. */
export function cover(
  view: ResultView,
  messages: ReportMessages,
  options: ReportOptions,
  kicker: string,
): readonly Block[] {
  const { facts } = messages;
  const said = langIn(messages.language, view.language);
  return [
    {
      kind: 'cover',
      ...said,
      kicker,
      title: view.name,
      subtitle: view.instrumentTitle,
      facts: [
        ...organisation(messages, options),
        ...view.profile.map((field) => ({ ...field, ...said, ...(said.lang ? { labelLang: said.lang } : {}) })),
        { label: facts.answered, value: facts.answeredValue(view.done, view.total) },
        { label: facts.lastChange, value: view.date },
        { label: facts.reportDate, value: messages.day(options.date) },
        { label: facts.instrument, value: facts.instrumentValue(view.instrumentTitle, view.instrumentVersion) },
        ...withoutNotes(messages, options),
        { label: messages.about.status, value: view.provenance, ...said },
      ],
    },
    { kind: 'contents', title: messages.contents },
  ];
}

/** The head of a document of a few pages: who, when and what, in as few lines as can be. */
export function head(
  view: ResultView,
  messages: ReportMessages,
  options: ReportOptions,
  kicker: string,
): readonly Block[] {
  const { facts } = messages;
  const said = langIn(messages.language, view.language);
  const team = view.profile.map(({ value }) => value).join(' · ');
  return [
    {
      kind: 'cover',
      ...said,
      kicker,
      title: view.name,
      subtitle: facts.instrumentValue(view.instrumentTitle, view.instrumentVersion),
      facts: [
        ...organisation(messages, options),
        ...(team ? [{ label: facts.profile, value: team, ...said }] : []),
        { label: facts.answered, value: facts.answeredOn(view.done, view.total, view.date) },
        { label: facts.date, value: messages.day(options.date) },
        ...withoutNotes(messages, options),
      ],
    },
  ];
}

const organisation = ({ facts }: ReportMessages, options: ReportOptions): readonly KeyValue[] =>
  options.organisation ? [{ label: facts.organisation, value: options.organisation }] : [];

const withoutNotes = ({ about: { leftOut } }: ReportMessages, { notes = true }: ReportOptions): readonly KeyValue[] =>
  notes ? [] : [{ label: leftOut.label, value: leftOut.value }];
