import { levelLook, levelRamp, mixHex } from '@zelfscan/core/basics/level-look';
import { times } from '@zelfscan/core/basics/times';
import { describe, expect, it } from 'vitest';
import type { Stroke, Surface } from '../jspdf.js';
import { drawFill } from './fills.js';

/** The colours that a fill is drawn with: of its ground, of its lines, and of the edge around it. */
function colours(rank: number, of: number) {
  const drawn = { ground: [] as string[], lines: new Set<string>(), edges: [] as (string | undefined)[] };
  const surface = {
    rect(_x: number, _y: number, _width: number, _height: number, fill: string | null, stroke?: Stroke) {
      if (fill) drawn.ground.push(fill);
      else drawn.edges.push(stroke?.colour);
    },
    line(_x: number, _y: number, _toX: number, _toY: number, stroke: Stroke) {
      drawn.lines.add(stroke.colour);
    },
  };
  drawFill(surface as unknown as Surface, { kind: 'level', rank, of }, 0, 0, 60, 14);
  return drawn;
}

describe('a level in a PDF', () => {
  it.each(times(10, (i) => i + 2))('looks as on the screen, with lines and edge where it has them: of %i', (of) => {
    for (const rank of times(of, (i) => i)) {
      const { fill, pattern, light } = levelLook(rank, of, levelRamp, mixHex);
      const { ground, lines, edges } = colours(rank, of);
      expect(ground).toEqual([fill]);
      expect(lines.size, `${rank} of ${of}`).toBe(pattern ? 1 : 0);
      expect(lines).not.toContain(fill);
      expect(edges).toEqual(light ? [mixHex(fill, 62, '#1c2733')] : []);
    }
  });

  it('has other lines at the lowest than above it', () => {
    expect([...colours(0, 7).lines]).toEqual(['#c99b83']);
    expect([...colours(2, 7).lines]).toEqual(['#97734e']);
  });
});
