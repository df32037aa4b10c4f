import type { Fill } from '../../../document.js';
import { colour } from '../style.js';
import type { Surface } from '../jspdf.js';

/** Levels run warm to cool; a hatch on the lowest and thin strokes on the next tell them apart in grey. */
const ramp = ['#8a3b12', '#d7a46f', '#86b3cf', '#0a5a8c'] as const;
const hatch = { colour: '#dca583', width: 0.9 } as const;
const strokes = { colour: '#b17a41', width: 0.5 } as const;

/** A rectangle that shows what a stretch of a bar stands for. */
export function drawFill(surface: Surface, fill: Fill, x: number, y: number, width: number, height: number): void {
  switch (fill.kind) {
    case 'level': {
      surface.rect(x, y, width, height, levelColour(fill.rank, fill.of));
      if (fill.rank === 0) diagonals(surface, x, y, width, height, 3.5, hatch);
      else if (fill.rank < (fill.of - 1) / 2) diagonals(surface, x, y, width, height, 6, strokes);
      return;
    }
    case 'unknown':
      return dashedBox(surface, x, y, width, height);
    case 'na':
      return surface.rect(x, y, width, height, '#e6eaee');
    case 'open':
      return surface.rect(x + 0.3, y + 0.3, width - 0.6, height - 0.6, null, { colour: colour.ruleStrong, width: 0.5 });
  }
}

/** The colour of a level; a scale of more or fewer levels than four takes the nearest between the ends. */
function levelColour(rank: number, of: number): string {
  const at = of > 1 ? Math.round((rank / (of - 1)) * (ramp.length - 1)) : ramp.length - 1;
  return ramp[at] ?? ramp[0];
}

function dashedBox(surface: Surface, x: number, y: number, width: number, height: number): void {
  surface.rect(x + 0.4, y + 0.4, width - 0.8, height - 0.8, null, {
    colour: colour.soft,
    width: 0.8,
    dash: [2.2, 1.6],
  });
}

/** Lines at 45°, `step` apart, cut off at the edges of the rectangle. */
function diagonals(
  surface: Surface,
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  stroke: { colour: string; width: number },
): void {
  for (let start = step / 2 - height; start < width; start += step) {
    const from = Math.max(0, -start);
    const to = Math.min(height, width - start);
    if (to > from) surface.line(x + start + from, y + height - from, x + start + to, y + height - to, stroke);
  }
}
