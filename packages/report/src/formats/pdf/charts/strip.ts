import type { StripRound } from '../../../document.js';
import type { Surface } from '../jspdf.js';
import { colour } from '../style.js';

/** Where a strip stands across the page. Every position has a column of the same width. */
export interface StripColumn {
  readonly x: number;
  readonly width: number;
  readonly positions: number;
}

/** The middle of a position, counted from 1; half a position is half-way. */
export const stopAt = ({ x, width, positions }: StripColumn, position: number): number =>
  x + ((position - 0.5) / positions) * width;

/** Highest pile of dots, in dots; beyond it piles grow wider. */
const tallest = 6;
const roomy = 11.5;
const tick = 3.5;

/** How dots pile up: the same for every position of a strip, so that the height of a pile tells its number. */
export interface Piles {
  /** Dots beside each other. */
  readonly across: number;
  readonly rows: number;
  /** From the middle of a dot to that of the next. */
  readonly pitch: number;
}

export function pilesOf(rounds: readonly StripRound[], { width, positions }: StripColumn): Piles {
  const most = Math.max(1, ...rounds.flatMap(({ counts }) => counts));
  const across = Math.ceil(most / tallest);
  return { across, rows: Math.ceil(most / across), pitch: Math.min(roomy, (width / positions - 8) / across) };
}

/** Height of {@link drawDots}. */
export const dotsHeight = ({ rows, pitch }: Piles): number => rows * pitch + 1.5 + tick;

/**
 * The line with a tick per position, and a dot per person on it, with the top at `y`. A second round stands inside the
 * first: a hollow dot alone is a choice that went, a filled one alone is a choice that came.
 */
export function drawDots(
  surface: Surface,
  rounds: readonly StripRound[],
  column: StripColumn,
  y: number,
  accent: string,
): void {
  const piles = pilesOf(rounds, column);
  const line = y + piles.rows * piles.pitch + 1.5;
  drawAxis(surface, column, line, 0);
  const radius = piles.pitch / 2 - 0.75;
  for (let position = 1; position <= column.positions; position++) {
    const most = Math.max(0, ...rounds.map(({ counts }) => counts[position - 1] ?? 0));
    for (let dot = 0; dot < most; dot++) {
      const [x, up] = inPile(dot, most, piles);
      const at = [stopAt(column, position) + x, line - 1.5 - up] as const;
      for (const round of rounds) {
        if (dot < (round.counts[position - 1] ?? 0))
          drawMark(surface, round.mark, ...at, radius * sizeOf(round, rounds), accent);
      }
    }
  }
}

/** Place of a dot from the foot of the pile; a row that is not full stands in the middle. */
function inPile(dot: number, of: number, { across, pitch }: Piles): readonly [x: number, up: number] {
  const row = Math.floor(dot / across);
  const inRow = Math.min(across, of - row * across);
  return [((dot % across) - (inRow - 1) / 2) * pitch, (row + 0.5) * pitch];
}

/** The part of a dot's room that a round takes: the second stands inside the first. */
export const sizeOf = (round: StripRound, rounds: readonly StripRound[]): number =>
  rounds.length > 1 && round === rounds.at(-1) ? 0.7 : 1;

export function drawMark(
  surface: Surface,
  mark: StripRound['mark'],
  x: number,
  y: number,
  radius: number,
  accent: string,
): void {
  if (mark === 'filled') surface.dot(x, y, radius, accent);
  else surface.ring(x, y, radius - 0.45, { colour: colour.soft, width: 0.9 });
}

/** A line from the first position to the last, a tick at each that stands out above the line by `above`. */
export function drawAxis(surface: Surface, column: StripColumn, y: number, above: number = tick): void {
  const stroke = { colour: colour.ink, width: 0.9 };
  surface.line(stopAt(column, 1), y, stopAt(column, column.positions), y, stroke);
  for (let position = 1; position <= column.positions; position++) {
    const x = stopAt(column, position);
    surface.line(x, y - above, x, y + tick, stroke);
  }
}

/** From the outermost position with a vote to the other, with a diamond for the median. */
export function drawSpread(
  surface: Surface,
  { mark, median, range }: StripRound,
  column: StripColumn,
  y: number,
): void {
  const filled = mark === 'filled';
  if (range && range.highest > range.lowest) {
    const stroke = filled ? { colour: colour.soft, width: 2.2 } : { colour: colour.ruleStrong, width: 0.9 };
    surface.line(stopAt(column, range.lowest), y, stopAt(column, range.highest), y, stroke);
  }
  if (median !== null) drawDiamond(surface, mark, stopAt(column, median), y);
}

export function drawDiamond(surface: Surface, mark: StripRound['mark'], x: number, y: number): void {
  const [wide, high] = [3.6, 4.8];
  const corners = [
    [x, y - high],
    [x + wide, y],
    [x, y + high],
    [x - wide, y],
  ] as const;
  if (mark === 'filled') surface.polygon(corners, colour.ink);
  else surface.polygon(corners, colour.paper, { colour: colour.soft, width: 0.9 });
}
