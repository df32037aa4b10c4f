import type { ReportDocument } from '../../../document.js';
import { accentOn, readableAccent } from '../../../house-style/accent.js';
import { cssString } from '../markup.js';
import { charts } from './charts.js';
import { forms } from './forms.js';
import { page } from './page.js';
import { print } from './print.js';
import { text } from './text.js';

const dark = '#12181f';
const usual = '#0a5a8c';

/** The one style sheet of the document. Of the document it takes the accent and the words at the foot of a page only. */
export function styleOf({ houseStyle, words, author }: ReportDocument): string {
  const accent = readableAccent(houseStyle?.accent ?? null) ?? usual;
  const colours = `:root{--accent:${accent};--accent-dark:${accentOn(dark, accent)};--ground-dark:${dark}}`;
  return `\n${colours}\n${page}${text}${charts}${forms}${print}${footOf(words.page, author)}`;
}

/** Browsers that know the margins of a page count them; others leave them empty. */
function footOf(words: string, author: string): string {
  const parts = words.split(/(\{pages?\})/).filter(Boolean);
  const content = parts.map((part) =>
    part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
  );
  return `@page{@bottom-left{content:${cssString(author)}}@bottom-right{content:${content.join(' ')}}}\n`;
}
