import type { StripView } from '@zelfscan/core';
import { times } from '@zelfscan/core/basics/times';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** Of a dot that fills its place. */
  readonly radius: number;
  /** Where the line with the stops is. */
  readonly axis: number;
  readonly ticks: readonly number[];
  /** One per vote, left to right and bottom to top. */
  readonly first: readonly Point[];
  readonly second: readonly Point[];
  /** Where the marks under the line are, one row per round. */
  readonly rows: readonly number[];
  /** Where the words of the last median stand, and from which side; null without one. */
  readonly middle: (Point & { readonly anchor: 'start' | 'middle' | 'end' }) | null;
  /** The place on the line of a position, also half-way between two. */
  readonly x: (position: number) => number;
}

interface Room {
  readonly width: number;
  /** One em in CSS pixels. */
  readonly em: number;
  /** Of a dot where there is room enough, and of all dots of a stack, in em. */
  readonly radius: number;
  readonly stack: number;
}

/** Under this a dot is hard to count; then several stand beside each other. In em. */
const least = 0.9;

/**
 * Half of the room that the words beside a median take at most, in em, with the spacing that a reader may set (WCAG
 * 1.4.12); nearer to an end they start or end at it.
 */
const halfOfMiddle = 7;

/** Where everything on a strip goes, in CSS pixels. Stacks that are too high become several dots wide. */
export function layoutOf(view: StripView, { width, em, radius, stack }: Room): StripLayout {
  const column = width / view.positions;
  const x = (position: number) => (position - 0.5) * column;
  // Both rounds share their places: what stays put is a dot in a ring.
  const places = times(view.positions, (i) => Math.max(view.first?.[i] ?? 0, view.second?.[i] ?? 0));
  const most = Math.max(1, ...places);
  let high = 1;
  let pitch = 0;
  for (let across = 1; across <= 6 && pitch < least * em; across += 1) {
    const rows = Math.ceil(most / across);
    const fits = Math.min(radius * em * 2.3, (stack * em) / rows, (column * 0.84) / across);
    if (fits > pitch) [high, pitch] = [rows, fits];
  }
  const gap = 0.35 * em;
  // Room for two dots at least, so that a strip without dots is not a bare line.
  const axis = Math.max(high, 2) * pitch + gap;
  const points = (counts: readonly number[] | null): Point[] =>
    (counts ?? []).flatMap((count, i) => {
      const across = Math.ceil((places[i] ?? 0) / high);
      const left = x(i + 1) - ((across - 1) / 2) * pitch;
      return times(count, (n) => ({
        x: left + (n % across) * pitch,
        y: axis - gap - (Math.floor(n / across) + 0.5) * pitch,
      }));
    });
  const rows = view.before ? [axis + 1.5 * em, axis + 4.1 * em] : [axis + 1.5 * em];
  const last = rows.at(-1) ?? axis;
  const half = halfOfMiddle * em;
  const at = view.median === null || !view.range ? null : x(view.median);
  return {
    width,
    height: last + (at === null ? em : 2.1 * em),
    radius: (pitch / 2) * 0.9,
    axis,
    ticks: places.map((_, i) => x(i + 1)),
    first: points(view.first),
    second: points(view.second),
    rows,
    middle: at === null ? null : { ...besideOf(at, half, width), y: last + 1.7 * em },
    x,
  };
}

/** At an end they go on to the other side, but never over the edge there. */
function besideOf(at: number, half: number, width: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  const edge = half / 14;
  if (at < half) return { x: Math.max(0, Math.min(at - edge, width - 2 * half)), anchor: 'start' };
  return at > width - half
    ? { x: Math.min(width, Math.max(at + edge, 2 * half)), anchor: 'end' }
    : { x: at, anchor: 'middle' };
}
