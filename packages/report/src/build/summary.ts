import type { ResultView } from '@zelfscan/core';
import type { BarsBlock, Block, CalloutBlock } from '../document.js';
import type { ReportMessages } from '../texts/report.js';
import { legendOf, stretchesOf } from './fills.js';
import { endsOf } from './scales.js';
import { langIn } from './options.js';

/** The chapter that opens a long document. */
export function summary(view: ResultView, messages: ReportMessages): readonly Block[] {
  const words = messages.summary;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.heading },
    ...sentences(view),
    ...flags(view, messages),
    ...radar(view, messages),
    { kind: 'heading', level: 2, text: words.bars },
    bars(view, messages, ({ title }) => title),
  ];
}

/** What the figures come down to, in sentences. */
export const sentences = (view: ResultView): readonly Block[] =>
  view.summary.length ? [{ kind: 'paragraph', tone: 'lead', text: view.summary.join(' ') }] : [];

/** Every theme with its distribution and score; `name` gives how a theme is called there. */
export function bars(
  view: ResultView,
  messages: ReportMessages,
  name: (theme: ResultView['themes'][number]) => string,
): BarsBlock {
  const words = messages.summary;
  return {
    kind: 'bars',
    ...langIn(messages.language, view.language),
    caption: words.barsCaption,
    columns: words.columns,
    legend: legendOf(view),
    rows: view.themes.map((theme) => ({
      theme: name(theme),
      score: theme.scoreText,
      scored: theme.score !== null,
      band: theme.band,
      given: messages.of(theme.answered, theme.total),
      unknown: messages.of(theme.unknown, theme.total),
      stretches: stretchesOf(theme.parts),
      alt: theme.partsText,
    })),
  };
}

function flags(view: ResultView, messages: ReportMessages): readonly CalloutBlock[] {
  if (view.flags.length === 0) return [];
  return [
    {
      kind: 'callout',
      ...langIn(messages.language, view.language),
      title: messages.summary.flags(view.flags.length),
      items: view.flags.map(({ title, statement }) => ({ title, text: statement })),
      why: view.flagWhy,
    },
  ];
}

/** With fewer than three themes there is no figure, without any score nothing to see in it. */
function radar(view: ResultView, messages: ReportMessages): readonly Block[] {
  if (view.themes.length < 3 || view.themes.every(({ score }) => score === null)) return [];
  const words = messages.summary;
  const [low, high] = endsOf(view);
  const gaps = view.themes.some(({ score }) => score === null);
  return [
    { kind: 'heading', level: 2, text: words.radar },
    {
      kind: 'radar',
      ...langIn(messages.language, view.language),
      axes: view.themes.map(({ short, place, scoreText }) => ({ label: short, place, text: scoreText })),
      rings: view.radar.rings,
      caption: words.radarCaption(low, high) + (gaps ? ` ${words.radarGaps}` : ''),
      alt: view.radar.text,
    },
  ];
}
