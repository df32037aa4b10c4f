import { times } from '@zelfscan/core/basics/times';
import type { StripRound } from '../../../document.js';
import { markup, nothing, type Markup } from '../markup.js';

/** Highest pile of dots, in dots; beyond it piles grow wider. */
const tallest = 6;
const roomy = 15;
/** Width of a position on the narrowest screen; what fits there, fits everywhere. */
const narrow = 38;
const tick = 5;
const lane = 14;

/** The middle of a position, counted from 1, in percent; half a position is half-way. */
const stopAt = (position: number, positions: number): string => `${round(((position - 0.5) / positions) * 100)}%`;

/**
 * A dot per person above a line, and below it a diamond for each median on a line from the lowest to the highest. Across
 * it measures in percent and the dots in pixels, so it is as wide as the screen and its dots stay round.
 */
export function strip(rounds: readonly StripRound[], alt: string): Markup {
  const positions = Math.max(1, ...rounds.map(({ counts }) => counts.length));
  const most = Math.max(1, ...rounds.flatMap(({ counts }) => counts));
  const across = Math.ceil(most / tallest);
  const pitch = Math.min(roomy, (narrow - 4) / across);
  const line = Math.ceil(most / across) * pitch + 2;
  const spreads = rounds.filter(({ median, range }) => median !== null || range !== null);
  const height = line + tick + spreads.length * lane + 2;
  const piles = times(positions, (i) => pile(i + 1));
  return markup`<svg class="dots" role="img" aria-label="${alt}" width="100%" height="${round(height)}" focusable="false">${axis(positions, line)}${piles}${spreads.map(
    (round, i) => spread(round, positions, line + tick + lane * (i + 0.5)),
  )}</svg>`;

  function pile(position: number): Markup {
    const votes = rounds.map(({ counts }) => counts[position - 1] ?? 0);
    const high = Math.max(0, ...votes);
    const dots = times(high, (dot) => {
      const row = Math.floor(dot / across);
      const inRow = Math.min(across, high - row * across);
      const [x, y] = [((dot % across) - (inRow - 1) / 2) * pitch, line - 2 - (row + 0.5) * pitch];
      return rounds.map(({ mark }, i) => (dot < (votes[i] ?? 0) ? point(mark, x, y, radiusOf(i)) : nothing));
    });
    return at(position, positions, dots.flat());
  }
  // The second choice stands inside the first: a hollow dot alone is a choice that went, a filled one one that came.
  function radiusOf(index: number): number {
    return (pitch / 2 - 1) * (rounds.length > 1 && index === rounds.length - 1 ? 0.66 : 1);
  }
}

/** One mark on a line, for where one person stands. */
export function place(positions: number, position: number | null): Markup {
  const mark = position === null ? nothing : at(position, positions, [point('filled', 0, 10, 8)]);
  return markup`<svg class="dots" width="100%" height="20" aria-hidden="true" focusable="false">${axis(positions, 10, tick)}${mark}</svg>`;
}

/** The mark of a round, before its name. */
export const mark = (kind: StripRound['mark']): Markup =>
  markup`<svg class="mark" width="14" height="14" aria-hidden="true" focusable="false">${point(kind, 7, 7, 5.5)}</svg>`;

export const diamondMark: Markup = markup`<svg class="mark" width="14" height="14" aria-hidden="true" focusable="false"><path class="diamond filled" d="M7 1L11 7L7 13L3 7Z"/></svg>`;

const point = (kind: StripRound['mark'], x: number, y: number, radius: number): Markup =>
  markup`<circle class="${kind}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`;

/** Draws from the middle of a position. */
const at = (position: number, positions: number, inside: readonly Markup[]): Markup =>
  markup`<svg x="${stopAt(position, positions)}" overflow="visible">${inside}</svg>`;

function axis(positions: number, y: number, above = 0): Markup {
  const ticks = times(positions, (i) => {
    const x = stopAt(i + 1, positions);
    return markup`<line class="axis" x1="${x}" x2="${x}" y1="${round(y - above)}" y2="${round(y + tick)}"/>`;
  });
  return markup`<line class="axis" x1="${stopAt(1, positions)}" x2="${stopAt(positions, positions)}" y1="${round(y)}" y2="${round(y)}"/>${ticks}`;
}

function spread({ mark: kind, median, range }: StripRound, positions: number, y: number): Markup {
  const reach =
    range && range.highest > range.lowest
      ? markup`<line class="reach ${kind}" x1="${stopAt(range.lowest, positions)}" x2="${stopAt(range.highest, positions)}" y1="${round(y)}" y2="${round(y)}"/>`
      : nothing;
  const diamond =
    median === null
      ? nothing
      : at(median, positions, [
          markup`<path class="diamond ${kind}" d="M0 ${round(y - 6)}L4.5 ${round(y)}L0 ${round(y + 6)}L-4.5 ${round(y)}Z"/>`,
        ]);
  return markup`${reach}${diamond}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
