import type { Fill } from '@zelfscan/core/basics/level-look';
import type { BarStretch } from '../../../document.js';
import type { Surface } from '../jspdf.js';
import type { Column, Row, Setting } from '../rows.js';
import { baseline, middle, type, type Style } from '../style.js';
import type { Tag } from '../tags/tag.js';
import { shorten } from '../wrap.js';
import { drawFill } from './fills.js';

const gapWidth = 1.2;

/** A bar whose stretches are as long as their counts. */
export function drawBar(
  surface: Surface,
  stretches: readonly BarStretch[],
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const total = stretches.reduce((sum, { count }) => sum + count, 0);
  const room = width - gapWidth * (stretches.length - 1);
  let at = x;
  for (const { fill, count } of stretches) {
    const length = (count / total) * room;
    drawFill(surface, fill, at, y, length, height);
    at += length + gapWidth;
  }
}

const swatch = 8;

/** Width of a swatch with the space after it. */
export const swatchWidth = swatch + 5;

/** A small square before a label, beside the capitals of a line with its top at `y`. */
export function drawSwatch(
  surface: Surface,
  fill: Fill,
  x: number,
  y: number,
  line: Pick<Style, 'leading' | 'size'>,
): void {
  drawFill(surface, fill, x, middle(y, line) - swatch / 2, swatch, swatch);
}

const line: Style = { ...type.small, leading: 15 };

/** Swatches with their labels beside each other, on as many rows as it takes; read as the items of `list`. */
export function legendRows(
  setting: Setting,
  entries: readonly { readonly fill: Fill; readonly label: string }[],
  column: Column,
  list: Tag,
  options: { before: number; keep: boolean },
): readonly Row[] {
  const rows: { x: number; fill: Fill; label: string; tag: Tag }[][] = [[]];
  let at = 0;
  for (const { fill, label } of entries) {
    const measure = (part: string) => setting.surface.width(part, line);
    const text = shorten(setting.glyphs.fit(label), column.width - swatchWidth, measure);
    const width = swatchWidth + measure(text);
    if (at > 0 && at + width > column.width) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push({ x: column.x + at, fill, label: text, tag: list.add('LI').add('LBody') });
    at += width + 11;
  }
  return rows.map((row, i) => ({
    height: line.leading,
    before: i === 0 ? options.before : 0,
    keep: i < rows.length - 1 || options.keep,
    draw(surface, y) {
      for (const { x, fill, label, tag } of row) {
        drawSwatch(surface, fill, x, y, line);
        surface.mark(tag, () => surface.text(`${label} `, x + swatchWidth, baseline(y, line), line));
      }
    },
  }));
}
