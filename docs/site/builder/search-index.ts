import type { Rendered } from './markdown.js';
import type { SitePage } from './page.js';

/** One passage that can be found: a page, or what stands below one of its headings. Short names: it is fetched. */
export interface Passage {
  /** Address from the root of the site. */
  readonly u: string;
  /** Title of the page. */
  readonly t: string;
  /** Heading; empty for the page itself. */
  readonly h: string;
  /** What it says. */
  readonly x: string;
}

/** What the search of a language looks through. */
export function searchIndex(pages: readonly (readonly [SitePage, Rendered])[]): Passage[] {
  return pages.flatMap(([page, { passages }]) =>
    passages.map(({ id, heading, text }) => ({
      u: id ? `${page.path}#${id}` : page.path,
      t: page.title,
      h: heading,
      x: id ? text : `${page.description} ${text}`.trim(),
    })),
  );
}
