import type { Block } from '../document.js';
import type { DilemmaMessages } from '../messages/dilemma-types.js';

interface About {
  readonly provenance: string;
  readonly notFor: readonly string[];
  readonly sources?: readonly { readonly code: string; readonly text: string }[];
}

/** What to do in danger, what the document is not, and whose texts these are. */
export function dilemmasAbout(
  { provenance, notFor, sources = [] }: About,
  messages: DilemmaMessages,
): readonly Block[] {
  const { safety, about: words } = messages;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'callout', title: safety.title, items: [], why: safety.text },
    ...under(words.notFor, notFor.length > 0, {
      kind: 'list',
      items: notFor.map((text) => ({ title: '', text })),
    }),
    ...under(words.status, provenance !== '', { kind: 'paragraph', tone: 'normal', text: provenance }),
    ...under(words.sources, sources.length > 0, {
      kind: 'key-values',
      tone: 'small',
      entries: sources.map(({ code, text }) => ({ label: code, value: text })),
    }),
  ];
}

const under = (heading: string, any: boolean, block: Block): readonly Block[] =>
  any ? [{ kind: 'heading', level: 2, text: heading }, block] : [];
