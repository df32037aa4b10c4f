import { describe, expect, it } from 'vitest';
import type { StripRound } from '../../../document.js';
import type { Surface } from '../jspdf.js';
import { main } from '../style.js';
import { dotsHeight, drawDots, drawSpread, pilesOf, stopAt, type StripColumn } from './strip.js';

interface Circle {
  readonly kind: 'dot' | 'ring';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Takes down what is drawn. */
function recorder() {
  const circles: Circle[] = [];
  const lines: number[][] = [];
  const polygons: (readonly (readonly [number, number])[])[] = [];
  const surface = {
    dot: (x: number, y: number, radius: number) => circles.push({ kind: 'dot', x, y, radius }),
    ring: (x: number, y: number, radius: number) => circles.push({ kind: 'ring', x, y, radius }),
    line: (...ends: number[]) => lines.push(ends.slice(0, 4)),
    polygon: (points: readonly (readonly [number, number])[]) => polygons.push(points),
  };
  return { circles, lines, polygons, surface: surface as unknown as Surface };
}

const round = (counts: readonly number[], mark: StripRound['mark'] = 'filled'): StripRound => ({
  label: '',
  mark,
  counts,
  median: null,
  range: null,
});
const column = (positions: number): StripColumn => ({ ...main, positions });

function drawn(rounds: readonly StripRound[]) {
  const at = column(rounds[0]?.counts.length ?? 0);
  const { circles, surface } = recorder();
  drawDots(surface, rounds, at, 100, '#0a5a8c');
  const near = ({ x }: Circle) => Math.floor(((x - at.x) / at.width) * at.positions);
  const perStop = (kind: Circle['kind']) =>
    Array.from(
      { length: at.positions },
      (_, i) => circles.filter((each) => each.kind === kind && near(each) === i).length,
    );
  return { at, circles, perStop };
}

const sessions: readonly (readonly (readonly number[])[])[] = [
  [[1, 3, 0, 0, 0, 3, 1]],
  [
    [1, 3, 0, 0, 0, 2, 1],
    [0, 2, 3, 0, 0, 1, 1],
  ],
  [[30, 0, 0, 0, 0, 0, 0]],
  [
    [0, 3, 1, 0, 14, 12, 0],
    [0, 0, 0, 0, 0, 0, 30],
  ],
  [
    [30, 0, 0, 0, 0, 0, 30],
    [30, 30, 30, 30, 30, 30, 30],
  ],
  [[0, 1, 2, 3, 24]],
  [[0, 0, 30]],
];

describe.each(sessions)('dots for %j and %j', (...counts) => {
  const given = counts.filter((each) => each !== undefined);
  const rounds = given.map((each, i) => round(each, given.length > 1 && i === 0 ? 'hollow' : 'filled'));
  const { at, circles, perStop } = drawn(rounds);

  it('are as many as the votes, each on its position', () => {
    for (const { mark, counts } of rounds) expect(perStop(mark === 'filled' ? 'dot' : 'ring')).toEqual(counts);
  });

  it('stay inside the strip', () => {
    const height = dotsHeight(pilesOf(rounds, at));
    expect(height).toBeLessThan(85);
    for (const { x, y, radius } of circles) {
      expect(x - radius).toBeGreaterThanOrEqual(at.x);
      expect(x + radius).toBeLessThanOrEqual(at.x + at.width);
      expect(y - radius).toBeGreaterThanOrEqual(100);
      expect(y + radius).toBeLessThanOrEqual(100 + height);
    }
  });

  it('do not touch others of their round', () => {
    for (const kind of ['dot', 'ring'] as const) {
      const same = circles.filter((each) => each.kind === kind);
      same.forEach((a, i) => {
        for (const b of same.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius + 0.9);
        }
      });
    }
  });
});

describe('a strip', () => {
  it('draws the second choice inside the first, so that both are seen', () => {
    const { circles } = drawn([round([0, 2, 0], 'hollow'), round([0, 1, 1])]);
    const [ring, , inside] = [
      ...circles.filter(({ kind }) => kind === 'ring'),
      ...circles.filter(({ kind }) => kind === 'dot'),
    ];
    expect([inside?.x, inside?.y]).toEqual([ring?.x, ring?.y]);
    expect((ring?.radius ?? 0) - (inside?.radius ?? 0)).toBeGreaterThan(0.9);
  });

  it('marks a median half-way between two positions, on a line from the lowest to the highest', () => {
    const { lines, polygons, surface } = recorder();
    const at = column(7);
    drawSpread(surface, { ...round([]), median: 4.5, range: { lowest: 2, highest: 6 } }, at, 50);
    expect(lines).toEqual([[stopAt(at, 2), 50, stopAt(at, 6), 50]]);
    const xs = polygons[0]?.map(([x]) => x) ?? [];
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo((stopAt(at, 4) + stopAt(at, 5)) / 2);
  });

  it('draws no line where all chose the same, and nothing where there is no median', () => {
    const { lines, polygons, surface } = recorder();
    drawSpread(surface, { ...round([]), median: 3, range: { lowest: 3, highest: 3 } }, column(7), 50);
    expect([lines.length, polygons.length]).toEqual([0, 1]);
    drawSpread(surface, round([]), column(7), 50);
    expect([lines.length, polygons.length]).toEqual([0, 1]);
  });
});
