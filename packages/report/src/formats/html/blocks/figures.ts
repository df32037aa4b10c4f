import type { BarsBlock, RadarBlock, ScoreBlock } from '../../../document.js';
import { bar, legend } from '../charts/bar.js';
import { radar } from '../charts/radar.js';
import { langOf, markup, type Markup } from '../markup.js';

/** A table that stays one on a narrow screen, where its rows stand below each other: the roles hold what CSS undoes. */
export function bars({ columns, rows, legend: entries, caption, lang }: BarsBlock): Markup {
  const head = Object.values({
    theme: columns.theme,
    distribution: columns.distribution,
    score: columns.score,
    band: columns.band,
    given: columns.given,
    unknown: columns.unknown,
  }).map((label) => markup`<th role="columnheader" scope="col">${label}</th>`);
  const cell = (label: string, names: string, inside: Markup) =>
    markup`<td role="cell" class="${names}" data-label="${label}">${inside}</td>`;
  const body = rows.map(
    (row) =>
      markup`<tr role="row"><th role="rowheader" scope="row"${langOf(lang)}>${row.theme}</th>${[
        cell(columns.distribution, 'wide', bar(row.stretches, row.alt)),
        cell(columns.score, row.scored ? 'figure' : 'soft', markup`${row.score}`),
        cell(columns.band, 'band', markup`<span${langOf(lang)}>${row.band || '–'}</span>`),
        cell(columns.given, 'few', markup`${row.given}`),
        cell(columns.unknown, 'few', markup`${row.unknown}`),
      ]}</tr>`,
  );
  return markup`<div class="figure"><table class="bars" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>${legend(entries, lang)}</div>`;
}

/** The score of one theme, what it means, and the bar that it comes from. */
export function score({ score: value, scored, band, given, stretches, alt, lang }: ScoreBlock): Markup {
  const words = scored
    ? markup`<p class="score"><strong>${value}</strong> <span${langOf(lang)}>${band}</span></p>`
    : markup`<p class="score none">${value}</p>`;
  const counts = stretches.map(({ fill, label, count }) => ({ fill, label: `${count} × ${label}` }));
  return markup`<div class="figure">${words}<p class="soft">${given}</p>${bar(stretches, alt)}${legend(counts, lang)}</div>`;
}

/** The figure; on a narrow screen its axes are numbers, and the words stand in a list. The text alternative has all. */
export function radarFigure(block: RadarBlock): Markup {
  const axes = block.axes.map(
    ({ label, text }) => markup`<li><span${langOf(block.lang)}>${label}</span>: ${text}</li>`,
  );
  return markup`<figure class="radar">${radar(block)}<ol aria-hidden="true">${axes}</ol><figcaption>${block.caption}</figcaption></figure>`;
}
