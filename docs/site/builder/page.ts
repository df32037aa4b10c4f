import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { decisions, elsewhere, folders, notPages, places, type Language } from '../pages.js';
import { readFrontMatter } from './front-matter.js';

export interface SitePage {
  /** The Markdown file, from the root of the repository. */
  readonly source: string;
  /** The page, from the root of the site. */
  readonly path: string;
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly section: string;
  readonly order: number;
  /** Page script and style sheet, from the root of the repository. */
  readonly script: string | null;
  readonly style: string | null;
  /** Loads the embed even though no element stands in the text: a script puts it there. */
  readonly live: boolean;
  readonly layout: 'page' | 'home';
  /** The same page in the other language, as a file. */
  readonly twin: string | null;
  readonly body: string;
}

const known = new Set(['title', 'description', 'section', 'order', 'script', 'style', 'live', 'layout', 'twin']);

/** All pages of the site, in the order of the file system. */
export function collectPages(root: string): SitePage[] {
  const inFolders = markdownBelow(root, 'docs').filter((file) => !notPages.some((no) => file.startsWith(`${no}/`)));
  const others = Object.keys(places).filter((file) => !file.startsWith('docs/'));
  return [...inFolders, ...others].flatMap((source) => {
    const text = textOf(root, source);
    return text === null ? [] : [pageOf(source, text)];
  });
}

/** Makes a page of a file. What its front matter says counts before its place in the table. */
export function pageOf(source: string, text: string): SitePage {
  const { fields, body } = readFrontMatter(text);
  const strange = Object.keys(fields).filter((name) => !known.has(name));
  if (strange.length) throw new Error(`${source}: unknown front matter ${strange.join(', ')}.`);
  const folder = folders.find(({ from }) => source.startsWith(`${from}/`));
  const place = places[source] ?? (source.startsWith('docs/decisions/') ? decisions : undefined);
  const lang = folder?.lang ?? 'en';
  return {
    source,
    path: place?.path ?? pathOf(source, folder),
    lang,
    title: fields['title'] ?? place?.title ?? headingOf(body) ?? source,
    description: fields['description'] ?? place?.description ?? openingOf(body),
    section: fields['section'] ?? place?.section ?? elsewhere[lang],
    order: Number(fields['order'] ?? place?.order ?? 500),
    script: fields['script'] ?? null,
    style: fields['style'] ?? null,
    live: fields['live'] === 'true',
    layout: fields['layout'] === 'home' ? 'home' : 'page',
    twin: fields['twin'] ? join(source, '..', fields['twin']) : (place?.twin ?? null),
    body,
  };
}

/** The Dutch home is the home of the site. */
function pathOf(source: string, folder: { from: string; to: string } | undefined): string {
  if (source === 'docs/nl/index.md') return 'index.html';
  const inside = folder ? `${folder.to}${source.slice(folder.from.length)}` : `en/${source}`;
  return inside.replace(/\.md$/, '.html');
}

const headingOf = (body: string): string | undefined => /^#\s+(.+?)\s*$/m.exec(body)?.[1]?.replace(/[`*_]/g, '');

/** The first paragraph, without what Markdown adds, as one line. */
function openingOf(body: string): string {
  const paragraph = body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => /^[\p{L}_*"“]/u.test(block));
  const plain = (paragraph ?? '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_]/g, '')
    .replace(/\s+/g, ' ');
  return plain.length > 200 ? `${plain.slice(0, plain.lastIndexOf(' ', 197))} …` : plain;
}

function markdownBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownBelow(root, path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
}

function textOf(root: string, file: string): string | null {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
