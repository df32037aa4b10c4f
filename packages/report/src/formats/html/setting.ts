import type { Block, HeadingBlock, ReportDocument } from '../../document.js';

/** What blocks need to become HTML. */
export interface Setting {
  readonly document: ReportDocument;
  /** The level of the heading that a block stands under: 1 for the title of the document. */
  readonly level: number;
  /** The id of each heading of level 1. */
  readonly chapters: ReadonlyMap<HeadingBlock, string>;
  /** The id of each entry with a `ref`. */
  readonly refs: ReadonlyMap<string, string>;
}

export function settingOf(document: ReportDocument): Setting {
  const headings = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const refs = document.blocks.flatMap((block) =>
    block.kind === 'key-values' ? block.entries.flatMap(({ ref }) => ref ?? []) : [],
  );
  return {
    document,
    level: 1,
    chapters: new Map(headings.map((heading, i) => [heading as HeadingBlock, `h${i + 1}`])),
    // The first of a kind: an id stands once in a document.
    refs: new Map([...new Set(refs)].map((ref, i) => [ref, `r${i + 1}`])),
  };
}

/** The level of a heading as HTML counts them; the title of the document is the first. */
export const tagLevel = (block: Block): number => (block.kind === 'heading' ? block.level + 1 : 0);
