import type { ResultView } from '@zelfscan/core';
import type { Block, KeyValue } from '../document.js';
import type { ReportMessages } from '../messages/types.js';

/** The title page, with what the rest of the document holds. */
export function cover(
  view: ResultView,
  messages: ReportMessages,
  options: { organisation?: string | undefined; date: string },
): readonly Block[] {
  const { facts } = messages;
  const organisation: KeyValue[] = options.organisation
    ? [{ label: facts.organisation, value: options.organisation }]
    : [];
  return [
    {
      kind: 'cover',
      kicker: messages.kicker,
      title: view.name,
      subtitle: view.instrumentTitle,
      facts: [
        ...organisation,
        ...view.profile,
        { label: facts.answered, value: facts.answeredValue(view.done, view.total) },
        { label: facts.lastChange, value: view.date },
        { label: facts.reportDate, value: messages.day(options.date) },
        {
          label: facts.instrument,
          value: facts.instrumentValue(view.instrumentTitle, view.instrumentVersion),
        },
        { label: messages.about.status, value: view.provenance },
      ],
    },
    { kind: 'contents', title: messages.contents },
  ];
}
