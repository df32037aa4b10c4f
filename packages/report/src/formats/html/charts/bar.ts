import type { Fill } from '@zelfscan/core/basics/level-look';
import type { BarStretch } from '../../../document.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';
import { fillOf, swatch } from './fills.js';

const gap = 2;

/** A bar whose stretches are as long as their counts. `alt` says all of it. */
export function bar(stretches: readonly BarStretch[], alt: string): Markup {
  const total = stretches.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return nothing;
  let before = 0;
  const parts = stretches.map(({ fill, count }, i) => {
    const [x, width] = [share(before, total), share(count, total)];
    before += count;
    return markup`<svg x="${x}%" width="${width}%" height="100%">${fillOf(fill, i === 0 ? 0 : gap)}</svg>`;
  });
  return markup`<svg class="bar" role="img" aria-label="${alt}" width="100%" height="14" focusable="false">${parts}</svg>`;
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

/** What the fills stand for, in words. Only labels of levels are words of the instrument. */
export const legend = (entries: readonly { readonly fill: Fill; readonly label: string }[], lang?: string): Markup =>
  markup`<ul class="legend">${entries.map(
    ({ fill, label }) => markup`<li${langOf(fill.kind === 'level' ? lang : undefined)}>${swatch(fill)}${label}</li>`,
  )}</ul>`;
