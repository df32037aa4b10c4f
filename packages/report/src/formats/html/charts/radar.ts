import { times } from '@zelfscan/core/basics/times';
import type { RadarBlock } from '../../../document.js';
import { langOf, markup, nothing, type Markup } from '../markup.js';

const radius = 120;
const middle = { x: 320, y: 176 };
const frame = { width: 640, height: 352 };
/** About the width of a letter of a label. */
const letter = 7.6;

type Point = readonly [x: number, y: number];

/**
 * Places from the middle to the edge; an axis without one has no dot, and no line goes to it.
 * Every axis has its words for a wide screen and its number for a narrow one, where the words stand in a list below.
 */
export function radar({ axes, rings, alt, lang }: RadarBlock): Markup {
  const at = (axis: number, share: number): Point => {
    const angle = (axis / axes.length) * 2 * Math.PI;
    return [middle.x + Math.sin(angle) * radius * share, middle.y - Math.cos(angle) * radius * share];
  };
  const points = axes.map(({ place }, i) => (place === null ? null : at(i, place)));
  const whole = points.filter((point) => point !== null);
  const lines = points.map((point, i) => {
    const next = points[(i + 1) % points.length];
    return point && next ? line('edge', point, next) : nothing;
  });
  return markup`<svg class="web" role="img" aria-label="${alt}" viewBox="0 0 ${frame.width} ${frame.height}" focusable="false">${
    whole.length === points.length ? markup`<polygon class="area" points="${listed(whole)}"/>` : nothing
  }${grid(axes.length, at, rings)}${lines}${whole.map(
    ([x, y]) => markup`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="4.5"/>`,
  )}${axes.map((axis, i) => label(axis, i, at(i, 1 + 17 / radius), (i / axes.length) * 2 * Math.PI, lang))}</svg>`;
}

function grid(axes: number, at: (axis: number, share: number) => Point, rings: RadarBlock['rings']): Markup {
  const corners = (share: number) => times(axes, (i) => at(i, share));
  const lines = rings
    .filter(({ place }) => place > 0)
    .map(({ place }) => markup`<polygon class="ring" points="${listed(corners(place))}"/>`);
  // Between the first two axes, where no dot ever stands.
  const between = Math.cos(Math.PI / axes);
  const numbers = rings.map(({ place, label }) => {
    const [x, y] = at(0.5, place * between);
    const [dx, dy] = place ? [3, 2] : [6, -4];
    return label ? markup`<text class="tick" x="${round(x + dx)}" y="${round(y + dy)}">${label}</text>` : nothing;
  });
  return markup`${lines}${corners(1).map((corner) => line('ring', [middle.x, middle.y], corner))}${numbers}`;
}

function label(
  axis: RadarBlock['axes'][number],
  index: number,
  [x, y]: Point,
  angle: number,
  lang: string | undefined,
): Markup {
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
  // Two lines: wholly above the figure at the top, wholly below it at the bottom, beside it elsewhere.
  const top = y + 1 - Math.cos(angle) * 13;
  const room = { start: frame.width - x, end: x, middle: frame.width }[anchor];
  const squeezed = axis.label.length * letter > room;
  const fit = squeezed ? markup` textLength="${round(room)}" lengthAdjust="spacingAndGlyphs"` : nothing;
  return markup`<text class="name" x="${round(x)}" y="${round(top)}" text-anchor="${anchor}"${fit}${langOf(lang)}>${axis.label}</text><text class="value" x="${round(x)}" y="${round(top + 17)}" text-anchor="${anchor}">${axis.text}</text><text class="number" x="${round(x)}" y="${round(y + 8)}" text-anchor="middle">${index + 1}</text>`;
}

const line = (name: string, [x1, y1]: Point, [x2, y2]: Point): Markup =>
  markup`<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;

const listed = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
const round = (value: number): number => Math.round(value * 10) / 10;
