import type { ResultView } from '@zelfscan/core';
import { about, aboutBriefly } from './build/about.js';
import { cover, head } from './build/cover.js';
import { sentence } from './build/fills.js';
import { first, onePage } from './build/one-page.js';
import { baseOf, partsOf, reportParts, type ReportOptions } from './build/options.js';
import { plan } from './build/plan.js';
import { summary } from './build/summary.js';
import { theme } from './build/theme.js';
import type { Block, ReportDocument } from './document.js';
import type { ReportMessages } from './texts/report.js';

/**
 * The report as blocks, in reading order. Pure: every figure and every sentence about a figure is the one of `view`,
 * the fixed words are those of `messages`, nothing is calculated here. With the answers in it, it is a document with a
 * title page; else one of a few pages, or one page with the summary alone.
 *
 * @throws RangeError when `options.date` is no date.
 */
export function buildReport(view: ResultView, messages: ReportMessages, options: ReportOptions): ReportDocument {
  const parts = partsOf(options);
  const whole = parts.length === reportParts.length;
  const names = new Intl.ListFormat(messages.language).format(parts.map((part) => messages.parts[part]));
  const kind = whole ? messages.kicker : sentence(names);
  const title = [view.name, whole ? '' : names, view.instrumentTitle].filter(Boolean).join(' – ');
  const long = parts.includes('answers');
  const length = long ? {} : ({ length: parts.length === 1 && parts[0] === 'summary' ? 'page' : 'short' } as const);
  return {
    ...baseOf(options, messages),
    title,
    subject: messages.subject({ kind, instrument: view.instrumentTitle, version: view.instrumentVersion }),
    ...length,
    blocks: long
      ? [...cover(view, messages, options, kind), ...longParts(view, messages, options)]
      : [...head(view, messages, options, kind), ...shortParts(view, messages, options)],
  };
}

function longParts(view: ResultView, messages: ReportMessages, options: ReportOptions): readonly Block[] {
  const parts = partsOf(options);
  return [
    ...(parts.includes('summary') ? summary(view, messages) : []),
    ...(parts.includes('summary') && !parts.includes('plan')
      ? first(view, messages, { level: 2, where: messages.first.inReport })
      : []),
    ...(parts.includes('plan') ? [{ kind: 'page-break' } as const, ...plan(view, messages)] : []),
    ...view.themes.flatMap((each) => theme(each, view, messages, options)),
    ...about(view, messages, options),
  ];
}

function shortParts(view: ResultView, messages: ReportMessages, options: ReportOptions): readonly Block[] {
  const parts = partsOf(options);
  const [withSummary, withPlan] = [parts.includes('summary'), parts.includes('plan')];
  const where = withPlan ? messages.first.inPlan : messages.first.inReport;
  return [
    ...(withSummary ? onePage(view, messages, where) : []),
    ...(withSummary && withPlan ? [{ kind: 'page-break' } as const, ...plan(view, messages)] : []),
    ...(withPlan && !withSummary ? plan(view, messages).slice(1).map(raised) : []),
    ...aboutBriefly(view, messages, options),
  ];
}

/** Where the kicker says what the chapter is, its sections are the chapters. */
const raised = (block: Block): Block =>
  block.kind === 'heading' && block.level > 1 ? { ...block, level: block.level === 3 ? 2 : 1 } : block;
