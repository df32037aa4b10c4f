import { times } from '@zelfscan/core/basics/times';
import type { Point } from './matrix.js';

export interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** In degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}
/** Two handles and an end. */
export type Curve = readonly [Point, Point, Point];

/**
 * An arc of an ellipse as curves of at most a quarter turn. From its ends to its middle as in
 * https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter
 */
export function curvesOf(from: Point, { rx, ry, rotation, large, sweep }: Arc, to: Point): readonly Curve[] {
  const [x1, y1] = from;
  const [x2, y2] = to;
  if (x1 === x2 && y1 === y2) return [];
  let [a, b] = [Math.abs(rx), Math.abs(ry)];
  if (a === 0 || b === 0) return [[from, to, to]];
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const reach = (px / a) ** 2 + (py / b) ** 2;
  if (reach > 1) [a, b] = [a * Math.sqrt(reach), b * Math.sqrt(reach)];
  const part = (a * py) ** 2 + (b * px) ** 2;
  const root = Math.sqrt(Math.max(0, ((a * b) ** 2 - part) / part)) * (large === sweep ? -1 : 1);
  const [qx, qy] = [(root * a * py) / b, (-root * b * px) / a];
  const middle: Point = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  const turn = turnOf(start, Math.atan2((-py - qy) / b, (-px - qx) / a), sweep);
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const at = (x: number, y: number): Point => [
    middle[0] + cos * a * x - sin * b * y,
    middle[1] + sin * a * x + cos * b * y,
  ];
  const handle = (4 / 3) * Math.tan(turn / count / 4);
  return times(count, (i): Curve => {
    const [one, two] = [start + (turn * i) / count, start + (turn * (i + 1)) / count];
    const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)];
    return [
      at(c1 - handle * s1, s1 + handle * c1),
      at(c2 + handle * s2, s2 - handle * c2),
      i === count - 1 ? to : at(c2, s2),
    ];
  });
}

function turnOf(start: number, end: number, sweep: boolean): number {
  const turn = end - start;
  if (sweep && turn < 0) return turn + 2 * Math.PI;
  if (!sweep && turn > 0) return turn - 2 * Math.PI;
  return turn;
}
