import { Refusal, exportAgain } from '../refusal.js';
import { numbersIn } from './numbers.js';

export type Point = readonly [x: number, y: number];
/** As in SVG: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** First `inner`, then `outer`. */
export const multiply = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => {
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
};

const call = /[ \t\r\n,]*([A-Za-z]+)[ \t\r\n]*\(([^()]*)\)/y;

/** What a `transform` attribute says. */
export function matrixOf(text: string): Matrix {
  let all = identity;
  const trimmed = text.trim();
  for (let at = 0; at < trimmed.length; at = call.lastIndex) {
    call.lastIndex = at;
    const [, name = '', inside = ''] = call.exec(trimmed) ?? [];
    const made = one(name, numbersIn(inside, 'svg/transform'));
    if (!made) throw new Refusal('svg/transform', 'translate, scale, rotate, skew or matrix', shown(text), exportAgain);
    all = multiply(all, made);
  }
  return all;
}

const shown = (text: string) => text.slice(0, 40);

function one(name: string, values: readonly number[]): Matrix | null {
  const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = values;
  const count = values.length;
  const radians = (p * Math.PI) / 180;
  if (name === 'matrix' && count === 6) return [p, q ?? 0, r, s, t, u];
  if (name === 'translate' && (count === 1 || count === 2)) return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale' && (count === 1 || count === 2)) return [p, 0, 0, q ?? p, 0, 0];
  if (name === 'skewX' && count === 1) return [1, 0, Math.tan(radians), 1, 0, 0];
  if (name === 'skewY' && count === 1) return [1, Math.tan(radians), 0, 1, 0, 0];
  if (name === 'rotate' && (count === 1 || count === 3)) {
    const [x, y] = [q ?? 0, r];
    const turn: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0];
    return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
  }
  return null;
}
