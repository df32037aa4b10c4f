import { times } from '@zelfscan/core/basics/times';
import type { RadarBlock } from '../../../document.js';
import { baseline, colour, page, tintOf, type, type Style } from '../style.js';
import { shorten } from '../wrap.js';
import type { Surface } from '../jspdf.js';

type Point = readonly [number, number];

/** Room that labels take above and below the figure. */
export const radarMargin = 36;

/**
 * A radar around (x, y), with places from the middle to the edge; an axis without one has no dot, and no line goes to
 * it.
 */
export function drawRadar(
  surface: Surface,
  { axes, rings }: Pick<RadarBlock, 'axes' | 'rings'>,
  x: number,
  y: number,
  radius: number,
  accent: string,
): void {
  const at = (axis: number, share: number): Point => {
    const angle = (axis / axes.length) * 2 * Math.PI;
    return [x + Math.sin(angle) * radius * share, y - Math.cos(angle) * radius * share];
  };
  const points = axes.map(({ place }, i) => (place === null ? null : at(i, place)));
  const whole = points.filter((point) => point !== null);
  if (whole.length === points.length) surface.polygon(whole, tintOf(accent));
  grid(surface, axes.length, at, rings);
  const line = { colour: accent, width: 1.6 };
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length];
    if (point && next) surface.line(point[0], point[1], next[0], next[1], line);
  });
  for (const point of whole) surface.dot(point[0], point[1], 3, accent);
  axes.forEach((axis, i) => label(surface, axis, at(i, 1 + 13 / radius), (i / axes.length) * 2 * Math.PI));
}

function grid(
  surface: Surface,
  axes: number,
  at: (axis: number, share: number) => Point,
  rings: RadarBlock['rings'],
): void {
  const stroke = { colour: colour.rule, width: 0.6 };
  const corners = (share: number) => times(axes, (i) => at(i, share));
  for (const { place } of rings) if (place > 0) surface.polygon(corners(place), null, stroke);
  for (const [toX, toY] of corners(1)) surface.line(...at(0, 0), toX, toY, stroke);
  // Between the first two axes, where no dot ever stands.
  const middle = Math.cos(Math.PI / axes);
  for (const { place, label } of rings) {
    if (!label) continue;
    const [x, y] = at(0.5, place * middle);
    surface.text(`${label} `, x + (place ? 3 : 4), y + (place ? 1 : -3), type.smallSoft);
  }
}

function label(surface: Surface, axis: { label: string; text: string }, [x, y]: Point, angle: number): void {
  const side = Math.sin(angle);
  const align = Math.abs(side) < 0.1 ? 'center' : side > 0 ? 'left' : 'right';
  // The two lines stand wholly above the figure at the top, wholly below it at the bottom, beside it elsewhere.
  const top = y - 12.5 - Math.cos(angle) * 12.5;
  const room = { left: page.right - x, right: x - page.left, center: page.right - page.left }[align];
  const fit = (text: string, style: Style) => `${shorten(text, room, (part) => surface.width(part, style))} `;
  surface.text(fit(axis.label, type.smallStrong), x, baseline(top, type.smallStrong), type.smallStrong, align);
  const soft = type.smallSoft;
  surface.text(fit(axis.text, soft), x, baseline(top + 12, soft), soft, align);
}
