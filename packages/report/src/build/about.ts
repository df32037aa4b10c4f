import type { ResultView } from '@zelfscan/core';
import type { Block, KeyValue } from '../document.js';
import { legendOf } from './fills.js';
import type { ReportMessages } from '../texts/report.js';
import { endsOf } from './scales.js';
import { holdsAll, langIn, partsOf, reportParts, type ReportOptions } from './options.js';

/** How the scores were made, whose texts these are and where they come from, and what the document holds or leaves out. */
export function about(view: ResultView, messages: ReportMessages, options: ReportOptions): readonly Block[] {
  const words = messages.about;
  const said = langIn(messages.language, view.language);
  const scales = view.scales.map(({ levels, themes }) => ({
    themes: view.scales.length > 1 ? themes.join('; ') : '',
    entries: levels.map(({ value, label, meaning }, rank): KeyValue => ({
      label: `${label} (${value})`,
      value: meaning,
      fill: { kind: 'level', rank, of: levels.length },
      ...said,
      ...(said.lang ? { labelLang: said.lang } : {}),
    })),
  }));
  const unscored: KeyValue[] = legendOf(view)
    .filter(({ fill }) => fill.kind !== 'level')
    .map(({ fill, label }) => ({ label, value: words.noScore, fill }));
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.heading },
    ...leftOut(messages, options),
    ...attached(messages, options),
    { kind: 'heading', level: 2, text: words.method },
    { kind: 'paragraph', tone: 'normal', text: words.levelsIntro },
    ...scales.flatMap(({ themes, entries }, i): Block[] => [
      ...(themes ? [{ kind: 'paragraph', tone: 'normal', text: themes, leads: true, ...said } as const] : []),
      { kind: 'key-values', entries: [...entries, ...(i === scales.length - 1 ? unscored : [])] },
    ]),
    ...words.rules.flatMap(({ title, text }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'paragraph', tone: 'normal', text },
    ]),
    { kind: 'heading', level: 2, text: words.status },
    { kind: 'paragraph', tone: 'normal', text: view.provenance, ...said },
    ...sources(view, messages),
  ];
}

/** The same for a document of a few pages, in a few lines without a heading. */
export function aboutBriefly(view: ResultView, messages: ReportMessages, options: ReportOptions): readonly Block[] {
  const { about: words } = messages;
  const [low, high] = endsOf(view);
  const scored = partsOf(options).includes('summary') && low && high;
  return [
    {
      kind: 'key-values',
      tone: 'small',
      entries: [
        ...(scored ? [{ label: words.score, value: words.scoreBriefly(low, high) }] : []),
        {
          label: words.status,
          value: view.provenance,
          ...langIn(messages.language, view.language),
        },
        { label: words.leftOut.heading, value: missing(messages, options).join(' ') },
      ],
    },
  ];
}

function missing({ about: { leftOut: words }, parts, language }: ReportMessages, options: ReportOptions) {
  const absent = reportParts.filter((part) => !partsOf(options).includes(part)).map((part) => parts[part]);
  return [
    ...(absent.length ? [words.parts(new Intl.ListFormat(language).format(absent))] : []),
    ...(options.notes === false ? [words.notes] : []),
  ];
}

function leftOut(messages: ReportMessages, options: ReportOptions): readonly Block[] {
  const texts = missing(messages, options);
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: messages.about.leftOut.heading },
    ...texts.map((text): Block => ({ kind: 'paragraph', tone: 'normal', text })),
  ];
}

function attached({ about: { attached: words } }: ReportMessages, options: ReportOptions): readonly Block[] {
  if (!options.attached || !holdsAll(options)) return [];
  return [
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'paragraph', tone: 'normal', text: words.text },
  ];
}

function sources(view: ResultView, { about, language }: ReportMessages): readonly Block[] {
  if (view.sources.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: about.sources },
    {
      kind: 'key-values',
      ...langIn(language, view.language),
      entries: view.sources.map(({ code, text }) => ({ label: code, value: text, ref: code })),
    },
  ];
}
