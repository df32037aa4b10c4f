import type { GroupSummaryDilemma, GroupSummaryView, StripView } from '@zelfscan/core';
import { dilemmasAbout, withoutNotes } from './build/dilemmas-about.js';
import { dotStrip } from './build/dot-strip.js';
import { baseOf, langIn, type DocumentOptions } from './build/options.js';
import type { Block, KeyValue, ReportDocument } from './document.js';
import type { SessionReportMessages } from './texts/session-report.js';

/**
 * The minutes of a session as blocks: what was agreed first, then each dilemma in the order of the view. Pure: every
 * count and every sentence about one is that of `summary`; it holds nothing about any one person, so neither do these.
 *
 * @throws RangeError when `options.date` is no date.
 */
export function buildSessionReport(
  summary: GroupSummaryView,
  messages: SessionReportMessages,
  options: DocumentOptions,
): ReportDocument {
  return {
    ...baseOf(options, messages),
    title: [summary.title, summary.date].filter(Boolean).join(' – '),
    subject: messages.subject(summary.title),
    length: 'short',
    blocks: [
      cover(summary, messages, options),
      ...agreements(summary, messages),
      { kind: 'heading', level: 1, text: messages.dilemmas.heading },
      ...reading(summary, messages),
      ...summary.dilemmas.flatMap((each) => dilemma(each, summary.language, messages, options.notes ?? true)),
      ...dilemmasAbout(summary, messages, options),
    ],
  };
}

function cover(summary: GroupSummaryView, messages: SessionReportMessages, options: DocumentOptions): Block {
  const { facts } = messages;
  const made = messages.day(options.date);
  const all: KeyValue[] = [
    { label: messages.organisation, value: options.organisation ?? '' },
    { label: facts.date, value: summary.date },
    { label: facts.participants, value: summary.participants },
    { label: facts.caseLine, value: summary.caseLine },
    { label: messages.reportDate, value: made === summary.date ? '' : made },
    ...withoutNotes(messages, options),
  ];
  return {
    kind: 'cover',
    kicker: messages.kicker,
    title: summary.title,
    ...langIn(messages.language, summary.language),
    subtitle: '',
    facts: all.filter(({ value }) => value.trim()),
  };
}

function agreements(
  { agreements, language }: GroupSummaryView,
  { agreements: words, language: own }: SessionReportMessages,
): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...agreements.flatMap(({ title, entries }): Block[] => [
      { kind: 'heading', level: 2, text: title, ...langIn(own, language) },
      { kind: 'key-values', entries: entries.map(({ label, text }) => ({ label, value: text })) },
    ]),
    ...(agreements.length ? [] : [{ kind: 'paragraph', tone: 'normal', text: words.none } as const]),
  ];
}

/** How to read the strips that are there, and what they may give away; once, not at each of them. */
function reading({ dilemmas }: GroupSummaryView, { dilemmas: words }: SessionReportMessages): readonly Block[] {
  const strips = dilemmas.flatMap(({ strip, support }) => [strip, support]).filter((strip) => strip !== null);
  const shown = strips.filter(({ first, second }) => first ?? second);
  if (shown.length === 0) return [];
  const parts = [
    words.reading.dots,
    ...(shown.some(({ first, second }) => first && second) ? [words.reading.rounds] : []),
    ...(shown.some(({ median, range }) => median !== null && range) ? [words.reading.spread] : []),
    ...(dilemmas.filter(({ strip }) => strip?.index).length > 1 ? [words.reading.order] : []),
  ];
  const cautions = new Set(shown.flatMap(({ caution }) => caution ?? []));
  return [parts.join(' '), ...cautions].map((text) => ({ kind: 'paragraph', tone: 'soft', text, leads: true }));
}

function dilemma(
  from: GroupSummaryDilemma,
  language: string,
  messages: SessionReportMessages,
  withNotes: boolean,
): readonly Block[] {
  const { dilemmas: words } = messages;
  const spoken = langIn(messages.language, language);
  const strip = from.strip && dotStrip(from.strip, 'ends', messages);
  return [
    { kind: 'heading', level: 2, text: from.title, ...spoken },
    { kind: 'paragraph', tone: 'normal', text: from.statement, leads: true, ...spoken },
    (strip && { ...strip, ...spoken }) ?? {
      kind: 'paragraph',
      tone: 'normal',
      text: words.poles(...from.poles),
      leads: true,
    },
    ...(from.strip ? said(from.strip) : [paragraph('soft', words.notChosen)]),
    ...(withNotes ? keyValues(from.notes.map(({ label, text }) => ({ label, value: text }))) : []),
    ...support(from, messages, withNotes),
  ];
}

function support(
  { support: from, reservations }: GroupSummaryDilemma,
  messages: SessionReportMessages,
  withNotes: boolean,
): readonly Block[] {
  const noted = keyValues([{ label: messages.reservations, value: withNotes ? reservations : '' }]);
  if (!from) return noted;
  const strip = dotStrip(from, 'stops', messages);
  return [{ kind: 'heading', level: 3, text: messages.support }, ...(strip ? [strip] : []), ...said(from), ...noted];
}

/** What the view says of a strip, and why it does not say more. */
function said({ word, sentence, direction, index, why }: StripView): readonly Block[] {
  const text = [sentence, direction].filter(Boolean).join(' ');
  return [
    ...(word ? [{ kind: 'paragraph', tone: 'strong', text: word, leads: true } as const] : []),
    ...(text ? [paragraph('normal', text)] : []),
    ...(index ? [paragraph('soft', index)] : []),
    ...(why ? [paragraph('soft', why)] : []),
  ];
}

const paragraph = (tone: 'normal' | 'soft', text: string): Block => ({ kind: 'paragraph', tone, text });

function keyValues(entries: readonly KeyValue[]): readonly Block[] {
  const filled = entries.filter(({ value }) => value.trim());
  return filled.length ? [{ kind: 'key-values', entries: filled }] : [];
}
