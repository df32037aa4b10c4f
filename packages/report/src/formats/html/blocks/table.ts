import type { TableBlock } from '../../../document.js';
import { langOf, markup, type Markup } from '../markup.js';
import { box, lines } from './form.js';

/** A table that stays one on a narrow screen, where its rows stand below each other: the roles hold what CSS undoes. */
export function table({ caption, columns, rows, lines: count = 1 }: TableBlock): Markup {
  const shares = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const widths = columns.map(({ share }) => markup`<col style="width:${Math.round((share / shares) * 1000) / 10}%">`);
  const head = columns.map(({ label }) => markup`<th role="columnheader" scope="col">${label}</th>`);
  const body = rows.map((cells) => {
    const parts = columns.map(({ label, lang, tick }, i) => {
      const text = cells[i] ?? '';
      const inside = text.trim() ? markup`${text}` : tick ? box : lines(count);
      return i === 0
        ? markup`<th role="rowheader" scope="row"${langOf(lang)}>${inside}</th>`
        : markup`<td role="cell" data-label="${label}"${langOf(text.trim() ? lang : undefined)}>${inside}</td>`;
    });
    return markup`<tr role="row">${parts}</tr>`;
  });
  return markup`<table class="grid" role="table"><caption>${caption}</caption><colgroup>${widths}</colgroup><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}
