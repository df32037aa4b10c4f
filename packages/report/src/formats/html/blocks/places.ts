import type { DotStripBlock, PlaceBlock } from '../../../document.js';
import { diamondMark, mark, place, strip } from '../charts/strip.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';
import type { Setting } from '../setting.js';
import { noteOf } from './answer.js';
import { titled } from './text.js';

/** The dots, what they add up to per round, and all of it as a table that opens. */
export function dotStrip(block: DotStripBlock, { document }: Setting): Markup {
  const { rounds, table, named, caption, lang } = block;
  const positions = Math.max(1, ...rounds.map(({ counts }) => counts.length));
  const spread = rounds.some(({ median, range }) => median !== null || range !== null);
  const row = (name: Markup, cells: readonly (string | number)[], names: string) =>
    markup`<div class="row ${names}" aria-hidden="true"><span class="name">${name}</span><span class="cells">${cells.map(
      (text) => markup`<span>${text}</span>`,
    )}</span></div>`;
  const counted = rounds.map((each) => row(markup`${mark(each.mark)}${each.label}`, each.counts, 'counts'));
  const words =
    named === 'stops'
      ? row(
          nothing,
          table.rows.slice(0, positions).map(([text = '']) => text),
          'stops',
        )
      : nothing;
  return markup`<figure class="strip" style="--positions:${positions}">${
    named === 'ends' ? endsOf(block.ends, lang) : nothing
  }<div class="row"><span class="name"></span>${strip(rounds, block.alt)}</div>${words}${counted}${others(block, positions)}${
    caption ? markup`<figcaption>${spread ? diamondMark : nothing}${caption}</figcaption>` : nothing
  }<details><summary>${document.words.figures}</summary>${figures(block)}</details></figure>`;
}

/** Those who chose no position, which has no place on the line. */
function others({ table, rounds }: DotStripBlock, positions: number): readonly Markup[] {
  return table.rows.slice(positions).flatMap(([name = '', ...cells]) => {
    if (cells.every((text) => text === '' || text === '0')) return [];
    const words = cells.map((text, i) => (rounds.length > 1 ? `${rounds[i]?.label ?? ''}: ${text}` : text)).join(' · ');
    return [markup`<p class="soft small" aria-hidden="true">${name}: ${words}</p>`];
  });
}

function figures({ table: { columns, rows }, lang }: DotStripBlock): Markup {
  const head = columns.map((label) => markup`<th scope="col">${label}</th>`);
  const body = rows.map(
    ([name = '', ...cells]) =>
      markup`<tr><th scope="row"${langOf(lang)}>${name}</th>${cells.map((text) => markup`<td>${text || '–'}</td>`)}</tr>`,
  );
  return markup`<table class="figures"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const endsOf = ([left, right]: readonly [string, string], lang: string | undefined): Markup =>
  markup`<div class="row ends" aria-hidden="true"><span class="name"></span><span class="sides"${langOf(lang)}><span>${left}</span><span>${right}</span></span></div>`;

/** Where one person stands on one dilemma. The answer in words says what the line shows. */
export function placeOf(block: PlaceBlock, { level }: Setting): Markup {
  const { title, statement, ends, positions, position, answer, note, lang } = block;
  const [left, right] = ends;
  return markup`<section class="place">${titled(level + 1, markup`${title}`, lang)}<p${langOf(lang)}>${statement}</p><p class="sides"${langOf(lang)}><span>${left}</span><span>${right}</span></p>${place(positions, position)}<p class="given${position === null ? ' none' : ''}"><strong${langOf(position === null ? undefined : lang)}>${answer}</strong></p>${noteOf(note)}</section>`;
}
