import type { ResultView } from '@zelfscan/core';
import { about } from './build/about.js';
import { cover } from './build/cover.js';
import { next } from './build/next.js';
import { summary } from './build/summary.js';
import { theme } from './build/theme.js';
import type { ReportDocument } from './document.js';
import type { ReportMessages } from './messages/types.js';

export interface ReportOptions {
  /** Who made the report; left out where empty. */
  readonly organisation?: string | undefined;
  /** The day of the report, ISO 8601: a date or a moment. */
  readonly date: string;
}

/**
 * The report as blocks, in reading order. Pure: every figure and every sentence about a figure is the one of `view`,
 * the fixed words are those of `messages`, nothing is calculated here.
 *
 * @throws RangeError when `options.date` is no date.
 */
export function buildReport(view: ResultView, messages: ReportMessages, options: ReportOptions): ReportDocument {
  return {
    title: `${view.name} – ${view.instrumentTitle}`,
    language: view.language,
    subject: messages.subject({ instrument: view.instrumentTitle, version: view.instrumentVersion }),
    author: options.organisation ?? '',
    words: { page: messages.page, unshown: messages.unshown },
    blocks: [
      ...cover(view, messages, options),
      ...summary(view, messages),
      ...next(view, messages),
      ...view.themes.flatMap((each) => theme(each, view, messages)),
      ...about(view, messages),
    ],
  };
}
