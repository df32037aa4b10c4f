import { levelLook, mixCss, patternLines, type Fill, type Ramp } from '@zelfscan/core/basics/level-look';
import { markup, nothing, type Markup } from '../markup.js';

/** As the style sheet has them. */
const ramp: Ramp = ['var(--l1)', 'var(--l2)', 'var(--l3)', 'var(--l4)'];
const { hatch, strokes } = patternLines;

/** Patterns that every fill of the document refers to; once per document. */
export const patterns: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="p-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="${hatch.colour}" stroke-opacity="${hatch.percent}%" stroke-width="2"/></pattern>
<pattern id="p-strokes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="${strokes.colour}" stroke-opacity="${strokes.percent}%" stroke-width="1.2"/></pattern>
</defs></svg>`;

/** Fills the SVG that it stands in. `from` keeps that many pixels free at the left. */
export function fillOf(fill: Fill, from = 0): Markup {
  const rect = (names: string, x: number) => markup`<rect class="${names}" x="${x}" width="100%" height="100%"/>`;
  switch (fill.kind) {
    case 'level': {
      const look = levelLook(fill.rank, fill.of, ramp, mixCss);
      const filled = (paint: string) => markup`<rect fill="${paint}" x="${from}" width="100%" height="100%"/>`;
      return markup`${filled(look.fill)}${look.pattern ? filled(`url(#p-${look.pattern})`) : nothing}${
        look.light ? markup`<rect class="edged" stroke="${mixCss(look.fill, 62, 'var(--ink)')}"/>` : nothing
      }`;
    }
    // Half of the line falls outside and is cut off, so the box stands inside its place.
    case 'unknown':
      return rect('unknown', 0);
    case 'open':
      return rect('blank', 0);
    case 'na':
      return rect('na', from);
  }
}

/** A small square before a label that says the same. */
export const swatch = (fill: Fill): Markup =>
  markup`<svg class="swatch" width="13" height="13" aria-hidden="true" focusable="false">${fillOf(fill)}</svg>`;
