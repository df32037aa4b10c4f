import type { LogoStep } from '../../document.js';
import { Refusal } from '../refusal.js';
import { numbersIn, lengthOf } from './numbers.js';
import { multiply, type Matrix, type Point } from './matrix.js';
import type { Attributes } from './tags.js';

/** The longest side of a logo in its own units. */
const side = 1000;
/** How far a figure may stick out before it is refused: rounding in the drawing program. */
const slack = side / 100;

/** The part of the drawing that is the logo. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From the units of the drawing to those of the logo. */
  readonly matrix: Matrix;
}

export function frameOf(attributes: Attributes): Frame {
  const box = attributes.get('viewBox');
  const [left, top, width, height] =
    box === undefined
      ? [0, 0, lengthOf(attributes.get('width'), 'svg/width'), lengthOf(attributes.get('height'), 'svg/height')]
      : numbersIn(box, 'svg/viewBox');
  if (left === undefined || top === undefined || !width || !height || !(width > 0 && height > 0)) {
    throw new Refusal('svg/viewBox', 'four numbers with a width and a height', (box ?? 'none').slice(0, 40), fit);
  }
  const scale = side / Math.max(width, height);
  const matrix = multiply([scale, 0, 0, scale, 0, 0], [1, 0, 0, 1, -left, -top]);
  return { width: tidy(width * scale), height: tidy(height * scale), matrix };
}

/** A figure as it lies in the frame; nothing where it lies outside, for there it is not seen. */
export function framed(steps: readonly LogoStep[], { width, height }: Frame): readonly LogoStep[] {
  return figuresOf(steps).flatMap((figure) => {
    const points = outlineOf(figure);
    if (!points.every(([x, y]) => Math.abs(x) < 1e9 && Math.abs(y) < 1e9)) throw outside();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right] = endsOf(xs);
    const [top, bottom] = endsOf(ys);
    if (right <= 0 || left >= width || bottom <= 0 || top >= height) return [];
    if (left < -slack || top < -slack || right > width + slack || bottom > height + slack) throw outside();
    return figure.map((step) => within(step, width, height));
  });
}

const endsOf = (values: readonly number[]): readonly [low: number, high: number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );

/** From one M to the next. */
function figuresOf(steps: readonly LogoStep[]): readonly LogoStep[][] {
  const figures: LogoStep[][] = [];
  for (const step of steps) {
    if (step[0] === 'M') figures.push([]);
    figures.at(-1)?.push(step);
  }
  return figures;
}

/** Points on the figure, close enough to tell where it lies. */
function outlineOf(figure: readonly LogoStep[]): readonly Point[] {
  let at: Point = [0, 0];
  return figure.flatMap((step): Point[] => {
    if (step[0] === 'Z') return [];
    const from = at;
    if (step[0] !== 'C') {
      at = [step[1], step[2]];
      return [at];
    }
    const [, x1, y1, x2, y2, x, y] = step;
    at = [x, y];
    const on = (t: number, [a, b, c, d]: readonly [number, number, number, number]) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [0.2, 0.4, 0.6, 0.8, 1].map((t) => [on(t, [from[0], x1, x2, x]), on(t, [from[1], y1, y2, y])]);
  });
}

function within(step: LogoStep, width: number, height: number): LogoStep {
  const x = (value: number) => tidy(Math.min(width, Math.max(0, value)));
  const y = (value: number) => tidy(Math.min(height, Math.max(0, value)));
  if (step[0] === 'Z') return step;
  if (step[0] !== 'C') return [step[0], x(step[1]), y(step[2])];
  const [, x1, y1, x2, y2, toX, toY] = step;
  return ['C', tidy(x1), tidy(y1), tidy(x2), tidy(y2), x(toX), y(toY)];
}

/** Two decimals, and no -0. */
const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;

const fit = 'Fit the artboard around the logo and export it again.';
const outside = (): Refusal => new Refusal('svg/viewBox', 'a logo inside its frame', 'parts that stick out', fit);
