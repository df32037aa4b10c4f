import { own } from '@zelfscan/core/basics/own';
import type { Instrument, Item } from '@zelfscan/schema';
import type { Block } from '../document.js';
import type { CardFormMessages } from '../texts/card-form.js';
import type { FormMessages } from '../texts/form.js';
import { langIn } from './options.js';

type Messages = FormMessages | CardFormMessages;

/** The words of these items that need explaining, once each. On paper nothing unfolds. */
export function glossaryOf(instrument: Instrument, items: readonly Item[], messages: Messages): readonly Block[] {
  const said = langIn(messages.language, instrument.language);
  const entries = [...new Set(items.flatMap(({ terms }) => terms))].flatMap((id) => {
    const entry = own(instrument.glossary, id);
    return entry ? [{ label: entry.term, value: entry.text }] : [];
  });
  if (entries.length === 0) return [];
  const sorted = entries.sort((a, b) => a.label.localeCompare(b.label, instrument.language));
  return [
    { kind: 'heading', level: 1, text: messages.glossary },
    { kind: 'key-values', tone: 'small', ...said, entries: sorted },
  ];
}

/** What it is not, and whose texts these are. */
export function legalOf({ language, notFor, provenance }: Instrument, messages: Messages): readonly Block[] {
  const said = langIn(messages.language, language);
  return [
    { kind: 'heading', level: 1, text: messages.about },
    ...(notFor.length
      ? ([
          { kind: 'heading', level: 2, text: messages.notFor },
          { kind: 'list', ...said, items: notFor.map((text) => ({ title: '', text })) },
        ] as const)
      : []),
    { kind: 'heading', level: 2, text: messages.status },
    { kind: 'paragraph', tone: 'normal', text: provenance, ...said },
  ];
}
