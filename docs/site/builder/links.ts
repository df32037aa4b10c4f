import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import type { SitePage } from './page.js';

/** Where a link leads: to a page or file of the site, to elsewhere, to a source file that the site does not have, or nowhere. */
export type Target =
  { readonly href: string; readonly title?: string } | { readonly sourceOnly: string } | { readonly nowhere: string };

export interface Links {
  /** The address for what is written in a page. */
  readonly resolve: (page: SitePage, written: string) => Target;
  /** The address of a file of the site, as seen from a page. */
  readonly toSite: (page: SitePage, path: string) => string;
  /** Files that pages show or offer, from the root of the repository to the root of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** What leads nowhere, as "file: link". */
  readonly broken: readonly string[];
}

/** Addresses that begin with this are files of the site that are not in the repository: `site:zelfscan.zip`. */
const inSite = 'site:';
const offered = /\.(?:png|jpe?g|svg|webp|pdf|php|csv|xlsx)$/;

export function linksBetween(root: string, pages: readonly SitePage[]): Links {
  const bySource = new Map(pages.map((page) => [page.source, page]));
  const files = new Map<string, string>();
  const broken: string[] = [];
  const toSite = (page: SitePage, path: string): string => relative(dirname(page.path), path) || path;

  const resolve = (page: SitePage, written: string): Target => {
    if (/^(?:[a-z]+:)?\/\//i.test(written) || /^(?:mailto|tel|data):/i.test(written)) return { href: written };
    if (written.startsWith('#')) return { href: written };
    if (written.startsWith(inSite)) return { href: toSite(page, written.slice(inSite.length)) };
    const [path = '', anchor] = written.split('#');
    const file = join(dirname(page.source), path).replace(/\/$/, '');
    const target = bySource.get(file) ?? bySource.get(`${file}/README.md`);
    const rest = anchor === undefined ? '' : `#${anchor}`;
    if (target) return { href: toSite(page, target.path) + rest, title: target.title };
    if (!existsSync(join(root, file))) {
      broken.push(`${page.source}: ${written}`);
      return { nowhere: written };
    }
    if (!offered.test(file)) return { sourceOnly: file };
    const copy = `files/${file.replace(/^docs\//, '').replaceAll('/', '-')}`;
    files.set(file, copy);
    return { href: toSite(page, copy) };
  };
  return { resolve, toSite, files, broken };
}
