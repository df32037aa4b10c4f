import type { Box, Spot } from './box.js';

/** What a part of the document is, in the words of PDF 1.7. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

export interface TagOptions {
  /** BCP 47 tag, where the language is not that of the tag around it. */
  readonly lang?: string | undefined;
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What a header cell is about. */
  readonly scope?: 'Row' | 'Column';
  /** Columns that a cell takes; 1 where left out. */
  readonly span?: number;
  /** What a table holds. */
  readonly summary?: string;
}

/** A stretch of drawing on one page, by its number there. */
export interface Mark {
  readonly page: number;
  readonly id: number;
}

/** An area of a page that leads elsewhere. */
export interface Link {
  readonly page: number;
  readonly box: Box;
  /** Where it leads to, in words. */
  readonly label: string;
  readonly to: Spot | { readonly uri: string };
  /** The tag of the text in the area. */
  readonly tag: Tag;
}

export type Kid = Tag | Mark | Link;

/**
 * A part of the document and what it consists of. A tag is read where it stands among the kids of the tag around it:
 * in the order in which they were added, whatever the order of drawing.
 */
export class Tag {
  readonly kids: Kid[] = [];
  /** Where a figure stands; made larger by each part of it that is drawn. */
  box: Box | null = null;

  constructor(
    readonly role: Role,
    readonly options: TagOptions = {},
  ) {}

  /** A new last part of this. */
  add(role: Role, options: TagOptions = {}): Tag {
    const kid = new Tag(role, options);
    this.kids.push(kid);
    return kid;
  }

  /** The same, made each time it is called: for texts, which may be empty and may be several paragraphs. */
  each(role: Role, options: TagOptions = {}): () => Tag {
    return () => this.add(role, options);
  }

  /** True when nothing of it was drawn. Empty cells count: they keep a table regular. */
  get empty(): boolean {
    if (this.role === 'TD' || this.role === 'TH') return false;
    return this.kids.every((kid) => kid instanceof Tag && kid.empty);
  }
}
