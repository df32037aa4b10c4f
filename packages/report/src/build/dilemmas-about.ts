import type { Block, KeyValue } from '../document.js';
import type { DilemmaMessages } from '../texts/card-report.js';
import { holdsAll, langIn, type DocumentOptions } from './options.js';

interface About {
  readonly language: string;
  readonly provenance: string;
  readonly notFor: readonly string[];
  readonly sources?: readonly { readonly code: string; readonly text: string }[];
}

/** What to do in danger, what the document is not and does not hold, and whose texts these are. */
export function dilemmasAbout(
  { language, provenance, notFor, sources = [] }: About,
  messages: DilemmaMessages,
  options: Pick<DocumentOptions, 'notes' | 'attached'>,
): readonly Block[] {
  const { safety, about: words } = messages;
  const said = langIn(messages.language, language);
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'callout', title: safety.title, items: [], why: safety.text },
    ...under(words.notFor, notFor.length > 0, {
      kind: 'list',
      ...said,
      items: notFor.map((text) => ({ title: '', text })),
    }),
    ...under(words.leftOut.heading, options.notes === false, {
      kind: 'paragraph',
      tone: 'normal',
      text: words.leftOut.notes,
    }),
    ...under(words.attached.heading, (options.attached ?? false) && holdsAll({ notes: options.notes }), {
      kind: 'paragraph',
      tone: 'normal',
      text: words.attached.text,
    }),
    ...under(words.status, provenance !== '', { kind: 'paragraph', tone: 'normal', text: provenance, ...said }),
    ...under(words.sources, sources.length > 0, {
      kind: 'key-values',
      tone: 'small',
      ...said,
      entries: sources.map(({ code, text }) => ({ label: code, value: text })),
    }),
  ];
}

/** A fact for the head of a document. */
export const withoutNotes = (
  { about: { leftOut } }: DilemmaMessages,
  { notes = true }: Pick<DocumentOptions, 'notes'>,
): readonly KeyValue[] => (notes ? [] : [{ label: leftOut.label, value: leftOut.value }]);

const under = (heading: string, any: boolean, block: Block): readonly Block[] =>
  any ? [{ kind: 'heading', level: 2, text: heading }, block] : [];
