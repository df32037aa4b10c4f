import { Tag, type Role, type TagOptions } from './tag.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** The parts of the document, as they are made: each block adds its own at the end of the chapter that is open. */
export class Structure {
  readonly root = new Tag('Document');
  #chapter = this.root;
  #level = 0;

  /** Adds to the open chapter. */
  add(role: Role, options?: TagOptions): Tag {
    return this.#chapter.add(role, options);
  }

  /** As {@link Tag.each}. */
  each(role: Role, options?: TagOptions): () => Tag {
    return () => this.add(role, options);
  }

  /** The name of the document, above all headings. */
  title(): Tag {
    this.#level = 1;
    return this.add('H1');
  }

  /** A heading of a block. One of level 1 opens a chapter; no level is skipped. */
  heading(level: number, options?: TagOptions): Tag {
    this.#level = Math.min(level, this.#level + 1);
    if (level === 1) this.#chapter = this.root.add('Sect');
    return this.add(`H${this.#level as Level}`, options);
  }

  /** The heading of a part that the last heading is above, and that stands in no list of contents. */
  subheading(options?: TagOptions): Tag {
    return this.add(`H${Math.min(this.#level + 1, 6) as Level}`, options);
  }
}
