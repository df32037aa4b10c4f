import type { Link, Tag } from '../tags/tag.js';

/** What was drawn on a page. */
export interface PageContent {
  readonly operators: string;
  /** The tag of each marked stretch, by its number on the page. */
  readonly marks: readonly Tag[];
  /** Which pictures stand on it. */
  readonly pictures: readonly number[];
}

/** Numbers of objects that others refer to, given out before anything is written. */
export interface Numbers {
  readonly catalog: number;
  readonly tree: number;
  readonly pages: readonly number[];
  readonly links: ReadonlyMap<Link, number>;
}
