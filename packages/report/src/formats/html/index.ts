import type { Block, HeadingBlock, ReportDocument } from '../../document.js';
import { htmlOf } from './blocks/index.js';
import { patterns } from './charts/fills.js';
import { markup, Markup, nothing, unsafe } from './markup.js';
import { settingOf, tagLevel, type Setting } from './setting.js';
import { styleOf } from './style/index.js';

export { scanInHtml } from './read.js';

export interface HtmlOptions {
  /** The answers as JSON, to travel in the file; {@link scanInHtml} takes them out again. */
  readonly attachment?: { readonly text: string };
}

/** What the document may do: show itself. No script, no request, no form. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as one HTML file that needs nothing else: to read on any screen, to listen to, and to print. Pure: the same
 * document gives the same text. Every text in it is escaped; nothing that people wrote becomes markup.
 */
export function renderHtml(document: ReportDocument, { attachment }: HtmlOptions = {}): string {
  const { title, subject, author, language, length = 'long', blocks } = document;
  const setting = settingOf(document);
  const [head, main] = [blocks.filter(isHead), blocks.filter((block) => !isHead(block))];
  const body = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Zelfscan">
<meta name="description" content="${subject}">
${author ? markup`<meta name="author" content="${author}">` : nothing}
<title>${title}</title>
${new Markup(`<style>${styleOf(document)}</style>`)}
</head>
<body class="${length}">
${patterns}
${headOf(head, setting)}
<main>
${chapters(main, setting)}
</main>
${attachment ? carried(attachment.text) : nothing}
</body>
</html>
`;
  return body.text;
}

const isHead = ({ kind }: Block): boolean => kind === 'cover' || kind === 'contents';

function headOf(blocks: readonly Block[], setting: Setting): Markup {
  const covers = blocks.filter(({ kind }) => kind === 'cover');
  const title = covers.length ? covers.map((block) => htmlOf(block, setting)) : [titleOf(setting)];
  const rest = blocks.filter(({ kind }) => kind !== 'cover').map((block) => htmlOf(block, setting));
  return markup`<header class="cover">${title}</header>${rest}`;
}

const titleOf = ({ document }: Setting): Markup => markup`<h1>${document.title}</h1>`;

/** A section per heading of level 1; what stands before the first is a section without one. */
function chapters(blocks: readonly Block[], setting: Setting): readonly Markup[] {
  const starts = blocks.flatMap((block, i) => (isChapter(block) ? [i] : []));
  const cuts = [0, ...starts.map((at) => (blocks[at - 1]?.kind === 'page-break' ? at - 1 : at)), blocks.length];
  return cuts.slice(1).flatMap((end, i) => {
    const part = blocks.slice(cuts[i], end);
    return part.length ? [section(part, setting)] : [];
  });
}

const isChapter = (block: Block): block is HeadingBlock => block.kind === 'heading' && block.level === 1;

function section(blocks: readonly Block[], setting: Setting): Markup {
  const fresh = blocks[0]?.kind === 'page-break';
  let level = 1;
  const parts = blocks.slice(fresh ? 1 : 0).map((block) => {
    if (block.kind === 'heading') level = tagLevel(block);
    return markup`${htmlOf(block, { ...setting, level })}\n`;
  });
  return markup`<section${fresh ? markup` class="fresh"` : nothing}>\n${parts}</section>\n`;
}

/**
 * JSON in an element that is never run. What could end that element, or what a parser would change, is written in the
 * other way that JSON has for it; only texts in JSON can hold such characters.
 */
function carried(json: string): Markup {
  const other = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const safe = json.replace(/</g, other).replace(unsafe, other);
  return new Markup(`<script type="application/json" id="zelfscan">${safe}</script>`);
}
