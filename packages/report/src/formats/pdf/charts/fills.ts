import { levelLook, levelRamp, mixHex, patternLines, type Fill, type Pattern } from '@zelfscan/core/basics/level-look';
import { colour } from '../style.js';
import type { Surface } from '../jspdf.js';

/** A rectangle that shows what a stretch of a bar stands for. */
export function drawFill(surface: Surface, fill: Fill, x: number, y: number, width: number, height: number): void {
  switch (fill.kind) {
    case 'level': {
      const look = levelLook(fill.rank, fill.of, levelRamp, mixHex);
      surface.rect(x, y, width, height, look.fill);
      if (look.pattern) diagonals(surface, x, y, width, height, look.pattern, look.fill);
      if (look.light) edge(surface, x, y, width, height, mixHex(look.fill, 62, colour.ink));
      return;
    }
    case 'unknown':
      return dashedBox(surface, x, y, width, height);
    case 'na':
      return surface.rect(x, y, width, height, '#e6eaee');
    case 'open':
      return edge(surface, x, y, width, height, colour.ruleStrong);
  }
}

/** A line that stands inside the rectangle. */
const edge = (surface: Surface, x: number, y: number, width: number, height: number, tint: string): void =>
  surface.rect(x + 0.3, y + 0.3, width - 0.6, height - 0.6, null, { colour: tint, width: 0.5 });

function dashedBox(surface: Surface, x: number, y: number, width: number, height: number): void {
  surface.rect(x + 0.4, y + 0.4, width - 0.8, height - 0.8, null, {
    colour: colour.soft,
    width: 0.8,
    dash: [2.2, 1.6],
  });
}

const strokes = { hatch: { step: 3.5, width: 0.9 }, strokes: { step: 6, width: 0.5 } } as const;

/** Lines at 45°, cut off at the edges of the rectangle. */
function diagonals(
  surface: Surface,
  x: number,
  y: number,
  width: number,
  height: number,
  pattern: Pattern,
  ground: string,
): void {
  const { step, width: thick } = strokes[pattern];
  const { colour: over, percent } = patternLines[pattern];
  const stroke = { colour: mixHex(over, percent, ground), width: thick };
  for (let start = step / 2 - height; start < width; start += step) {
    const from = Math.max(0, -start);
    const to = Math.min(height, width - start);
    if (to > from) surface.line(x + start + from, y + height - from, x + start + to, y + height - to, stroke);
  }
}
