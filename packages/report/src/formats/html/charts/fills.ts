import type { Fill } from '../../../document.js';
import { markup, nothing, type Markup } from '../markup.js';

/** Colours of the ramp, as classes. */
const ramp = 4;

/** Patterns that every fill of the document refers to; once per document. */
export const patterns: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="p-low" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="low" d="M0 0V5"/></pattern>
<pattern id="p-part" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="part" d="M0 0V8"/></pattern>
</defs></svg>`;

/**
 * Fills the SVG that it stands in. Levels run warm to cool; a hatch on the lowest and thin strokes on the next tell them
 * apart in grey, as on paper. `from` keeps that many pixels free at the left.
 */
export function fillOf(fill: Fill, from = 0): Markup {
  const rect = (names: string, x: number) => markup`<rect class="${names}" x="${x}" width="100%" height="100%"/>`;
  switch (fill.kind) {
    case 'level': {
      const pattern = fill.rank === 0 ? 'hatched' : fill.rank < (fill.of - 1) / 2 ? 'stroked' : '';
      return markup`${rect(`l${step(fill.rank, fill.of)}`, from)}${pattern ? rect(pattern, from) : nothing}`;
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

/** A scale of more or fewer levels than the ramp takes the nearest between the ends. */
const step = (rank: number, of: number): number => (of > 1 ? Math.round((rank / (of - 1)) * (ramp - 1)) : ramp - 1) + 1;

/** A small square before a label that says the same. */
export const swatch = (fill: Fill): Markup =>
  markup`<svg class="swatch" width="13" height="13" aria-hidden="true" focusable="false">${fillOf(fill)}</svg>`;
