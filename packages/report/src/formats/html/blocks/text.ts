import type {
  CalloutBlock,
  HeadingBlock,
  KeyValuesBlock,
  ListBlock,
  PageBreakBlock,
  ParagraphBlock,
} from '../../../document.js';
import { swatch } from '../charts/fills.js';
import { idOf, langOf, markup, nothing, type Markup } from '../markup.js';
import { tagLevel, type Setting } from '../setting.js';

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A heading of a level as HTML counts them, with what is in it. */
export function titled(level: number, inside: Markup, lang?: string, id?: string): Markup {
  const tag = Object.hasOwn(tags, level) ? level : 5;
  switch (tag) {
    case 1:
      return markup`<h1${idOf(id)}${langOf(lang)}>${inside}</h1>`;
    case 2:
      return markup`<h2${idOf(id)}${langOf(lang)}>${inside}</h2>`;
    case 3:
      return markup`<h3${idOf(id)}${langOf(lang)}>${inside}</h3>`;
    case 4:
      return markup`<h4${idOf(id)}${langOf(lang)}>${inside}</h4>`;
    default:
      return markup`<h5${idOf(id)}${langOf(lang)}>${inside}</h5>`;
  }
}

export const heading = (block: HeadingBlock, { chapters }: Setting): Markup =>
  titled(tagLevel(block), markup`${block.text}`, block.lang, chapters.get(block));

export const paragraph = ({ tone, text, lang, leads }: ParagraphBlock): Markup =>
  markup`<p class="${tone}${leads ? ' leads' : ''}"${langOf(lang)}>${text}</p>`;

export const pageBreak = (_: PageBreakBlock): Markup => markup`<div class="page-break"></div>`;

export function callout({ title, items, why, lang }: CalloutBlock, { level }: Setting): Markup {
  const rows = items.map(
    (item) =>
      markup`<li>${item.title ? markup`<strong>${item.title}</strong>` : nothing}${item.text ? markup`<p>${item.text}</p>` : nothing}</li>`,
  );
  return markup`<div class="callout">${titled(level + 1, markup`${title}`)}${
    rows.length ? markup`<ul${langOf(lang)}>${rows}</ul>` : nothing
  }${why ? markup`<p class="soft">${why}</p>` : nothing}</div>`;
}

export function keyValues({ entries, tone, lang }: KeyValuesBlock, { refs }: Setting): Markup {
  const used = new Set<string>();
  const rows = entries.map(({ label, labelLang, value, lang: own, fill, ref }) => {
    // An id stands once in a document, however often a code does.
    const id = ref === undefined || used.has(ref) ? undefined : refs.get(ref);
    if (ref !== undefined) used.add(ref);
    return markup`<div${idOf(id)}><dt${langOf(labelLang)}>${fill ? swatch(fill) : nothing}${label}</dt><dd${langOf(own)}>${value}</dd></div>`;
  });
  return markup`<dl class="pairs${tone ? ` ${tone}` : ''}"${langOf(lang)}>${rows}</dl>`;
}

export function list({ items, lang }: ListBlock): Markup {
  const rows = items.map(({ title, text, lang: own }) =>
    title
      ? markup`<li class="titled"><strong${langOf(own)}>${title}</strong>${text ? markup`<p>${text}</p>` : nothing}</li>`
      : markup`<li${langOf(own)}>${text}</li>`,
  );
  return markup`<ul class="items"${langOf(lang)}>${rows}</ul>`;
}
