import MarkdownIt, { type Token } from 'markdown-it';
import { escaped } from './escape.js';
import { highlighted } from './highlight.js';
import type { Links } from './links.js';
import type { SitePage } from './page.js';
import { words, type Words } from './words.js';

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Text below each heading, for the search; what stands above the first has the id ''. */
  readonly passages: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
}

type Tokens = readonly Token[];

/** Anchors as on the pages where the files are read as they are, so that links between them fit in both places. */
export function slugs(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    return times ? `${slug}-${times}` : slug;
  };
}

const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : type === 'softbreak' ? ' ' : ''))
    .join('');

/** Renders Markdown. `insertions` are put in the place of `<!-- name -->` lines. */
export function renderPage(
  page: SitePage,
  links: Links,
  insertions: Readonly<Record<string, () => string>> = {},
): Rendered {
  const md = new MarkdownIt({ html: true, typographer: false });
  const say = words[page.lang];
  const body = page.body.replace(/^<!-- site:([a-z-]+) -->$/gm, (whole, name: string) => insertions[name]?.() ?? whole);
  const tokens = md.parse(body, {});
  const slug = slugs();
  const headings: Heading[] = [];
  const passages: { id: string; heading: string; text: string }[] = [{ id: '', heading: '', text: '' }];

  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const text = textOf(tokens[i + 1]);
      const heading = { level: Number(token.tag.slice(1)), id: slug(text), text };
      token.attrSet('id', heading.id);
      headings.push(heading);
      if (heading.level > 1) passages.push({ id: heading.id, heading: text, text: '' });
    } else if (token.type === 'inline' && tokens[i - 1]?.type !== 'heading_open') {
      const passage = passages.at(-1);
      if (passage) passage.text += `${textOf(token)} `;
    }
  });
  markCallouts(tokens);

  const { rules } = md.renderer;
  const near = (tokens: Tokens, i: number): string => {
    for (let at = i; at >= 0; at--) if (tokens[at]?.type === 'heading_open') return textOf(tokens[at + 1]);
    return page.title;
  };
  rules['heading_close'] = (tokens, i) => {
    const { tag } = tokens[i] as Token;
    const id = String(tokens[i - 2]?.attrGet('id') ?? '');
    const label = escaped(`${say.linkTo} ${textOf(tokens[i - 1])}`);
    return tag === 'h1' ? '</h1>\n' : `</${tag}><a class="anchor" href="#${id}" aria-label="${label}">#</a></div>\n`;
  };
  rules['heading_open'] = (tokens, i, options, _env, self) =>
    (tokens[i]?.tag === 'h1' ? '' : '<div class="heading">') + self.renderToken(tokens, i, options);
  rules['table_open'] = (tokens, i) =>
    `<div class="table" tabindex="0" role="group" aria-label="${escaped(`${say.table} ${near(tokens, i)}`)}"><table>\n`;
  rules['table_close'] = () => '</table></div>\n';
  rules['blockquote_open'] = (tokens, i) => {
    const kind = tokens[i]?.meta?.['kind'] as keyof typeof say.callouts | undefined;
    return kind
      ? `<div class="callout callout-${kind}" role="note"><p class="callout-title">${say.callouts[kind]}</p>\n`
      : '<blockquote>\n';
  };
  rules['blockquote_close'] = (tokens, i) => (tokens[i]?.meta ? '</div>\n' : '</blockquote>\n');
  rules['fence'] = (tokens, i) => fence(tokens[i] as Token, say, page);
  rules['image'] = (tokens, i, options, env, self) => {
    const token = tokens[i] as Token;
    token.attrSet('src', hrefOf(links, page, String(token.attrGet('src'))));
    token.attrSet('alt', self.renderInlineAsText(token.children ?? [], options, env));
    token.attrSet('loading', 'lazy');
    return self.renderToken(tokens, i, options);
  };
  const open: boolean[] = [];
  rules['link_open'] = (tokens, i, options, _env, self) => {
    const target = links.resolve(page, String(tokens[i]?.attrGet('href')));
    open.push('href' in target);
    if ('nowhere' in target) return '<span>';
    if ('sourceOnly' in target)
      return `<span class="in-source" title="${escaped(`${say.inSource} ${target.sourceOnly}`)}">`;
    tokens[i]?.attrSet('href', target.href);
    nameTarget(tokens, i, target.title);
    return self.renderToken(tokens, i, options);
  };
  rules['link_close'] = () => (open.pop() ? '</a>' : '</span>');
  const raw = (html: string): string =>
    html.replace(/\b(href|src)="([^"]*)"/g, (_, name: string, to: string) => `${name}="${hrefOf(links, page, to)}"`);
  rules['html_block'] = (tokens, i) => raw(tokens[i]?.content ?? '');
  rules['html_inline'] = (tokens, i) => raw(tokens[i]?.content ?? '');

  return {
    html: md.renderer.render(tokens, md.options, {}),
    headings,
    passages: passages.map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ').trim() })),
  };
}

/** An address for an attribute. What is only in the source cannot be shown there. A link to nowhere is reported later. */
function hrefOf(links: Links, page: SitePage, written: string): string {
  const target = links.resolve(page, written);
  if ('href' in target) return escaped(target.href);
  if ('nowhere' in target) return '#';
  throw new Error(`${page.source}: ${written} is not in the site.`);
}

/** A link that is called after its file has the title of the page instead: there is no such file here. */
function nameTarget(tokens: Tokens, i: number, title: string | undefined): void {
  const [text, close] = [tokens[i + 1], tokens[i + 2]];
  if (title && text?.type === 'text' && close?.type === 'link_close' && /^[\w./-]+\.md$/.test(text.content))
    text.content = title;
}

/** `> [!NOTE]` and its kin become notes with a title. */
function markCallouts(tokens: Tokens): void {
  const open: Token['meta'][] = [];
  tokens.forEach((token, i) => {
    if (token.type === 'blockquote_open') {
      const inline = tokens[i + 2];
      const found = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/.exec(inline?.content ?? '');
      const kind = found?.[1]?.toLowerCase() ?? null;
      if (found && inline?.children) {
        const first = inline.children[0];
        if (first) first.content = first.content.slice(found[0].trimEnd().length);
        if (inline.children[1]?.type === 'softbreak') inline.children.splice(1, 1);
      }
      token.meta = kind ? { kind } : null;
      open.push(token.meta);
    } else if (token.type === 'blockquote_close') token.meta = open.pop() ?? null;
  });
}

/** Code that can be copied. After the language: `live` runs it on the page as well, `file=name` says where it goes. */
function fence(token: Token, say: Words, page: SitePage): string {
  const [language = '', ...options] = token.info.trim().split(/\s+/);
  const [, quoted, bare] = /\bfile=(?:"([^"]*)"|(\S+))/.exec(token.info) ?? [];
  const file = quoted ?? bare;
  const live = options.includes('live') ? `<div class="live">\n${token.content}</div>\n` : '';
  const label = file ?? (language || say.code);
  return (
    `${live}<div class="code"${page.layout === 'home' ? ' data-large' : ''}><p class="code-label">${escaped(label)}</p>` +
    `<pre tabindex="0" role="group" aria-label="${escaped(`${say.code}: ${label}`)}"><code>${highlighted(token.content, language)}</code></pre></div>\n`
  );
}
