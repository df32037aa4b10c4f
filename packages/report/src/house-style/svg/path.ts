import { own } from '@zelfscan/core/basics/own';
import type { LogoStep } from '../../document.js';
import { mostPoints, tooMany } from '../refusal.js';
import { curvesOf } from './arc.js';
import type { Point } from './matrix.js';
import { Reader } from './numbers.js';

/** Draws steps from where the pen is. Every figure of a path starts with an M. */
class Pen {
  readonly steps: LogoStep[] = [];
  at: Point = [0, 0];
  #start: Point = [0, 0];
  #fresh = true;
  /** The last handle of the curve before, for a smooth one. */
  handle: { readonly point: Point; readonly of: 'C' | 'Q' } | null = null;

  move(to: Point): void {
    [this.at, this.#start, this.#fresh] = [to, to, true];
  }

  line(to: Point): void {
    this.#begin();
    this.steps.push(['L', ...to]);
    this.at = to;
  }

  curve(one: Point, two: Point, to: Point): void {
    this.#begin();
    this.steps.push(['C', ...one, ...two, ...to]);
    this.at = to;
  }

  close(): void {
    if (!this.#fresh) this.steps.push(['Z']);
    this.move(this.#start);
  }

  #begin(): void {
    if (this.steps.length > mostPoints) throw tooMany();
    if (this.#fresh) this.steps.push(['M', ...this.at]);
    this.#fresh = false;
  }
}

/** The steps of the `d` of a path: every command becomes a move, a line, a curve or a close. */
export function stepsOf(d: string): readonly LogoStep[] {
  const read = new Reader(d, 'svg/path');
  const pen = new Pen();
  let first = true;
  while (!read.done) {
    const letter = read.letter();
    if (first && letter.toUpperCase() !== 'M') throw read.broken('a path that starts with M');
    first = false;
    command(letter, read, pen);
  }
  return pen.steps;
}

function command(letter: string, read: Reader, pen: Pen): void {
  const upper = letter.toUpperCase();
  if (upper === 'Z') {
    pen.close();
    pen.handle = null;
    return;
  }
  const draw = own(commands, upper);
  if (!draw) throw read.broken('a command of a path');
  const relative = letter !== upper;
  let again = false;
  do {
    const before = pen.handle;
    const from = pen.at;
    pen.handle = null;
    const point = (): Point => {
      const [x, y] = [read.number(), read.number()];
      return relative ? [from[0] + x, from[1] + y] : [x, y];
    };
    draw({ read, pen, relative, again, before, point });
    again = true;
  } while (read.atNumber);
}

interface Turn {
  readonly read: Reader;
  readonly pen: Pen;
  readonly relative: boolean;
  /** The same letter, with more numbers. */
  readonly again: boolean;
  readonly before: Pen['handle'];
  point(): Point;
}

const commands: Readonly<Record<string, (turn: Turn) => void>> = {
  M: ({ pen, again, point }) => (again ? pen.line(point()) : pen.move(point())),
  L: ({ pen, point }) => pen.line(point()),
  H: ({ pen, read, relative }) => pen.line([read.number() + (relative ? pen.at[0] : 0), pen.at[1]]),
  V: ({ pen, read, relative }) => pen.line([pen.at[0], read.number() + (relative ? pen.at[1] : 0)]),
  C: ({ pen, point }) => cubic(pen, point(), point(), point()),
  S: ({ pen, before, point }) => cubic(pen, mirrored(pen, before, 'C'), point(), point()),
  Q: ({ pen, point }) => quadratic(pen, point(), point()),
  T: ({ pen, before, point }) => quadratic(pen, mirrored(pen, before, 'Q'), point()),
  A: ({ pen, read, point }) => {
    const [rx, ry, rotation] = [read.number(), read.number(), read.number()];
    const arc = { rx, ry, rotation, large: read.flag(), sweep: read.flag() };
    for (const curve of curvesOf(pen.at, arc, point())) pen.curve(...curve);
  },
};

function cubic(pen: Pen, one: Point, two: Point, to: Point): void {
  pen.curve(one, two, to);
  pen.handle = { point: two, of: 'C' };
}

function quadratic(pen: Pen, handle: Point, to: Point): void {
  const third = (end: Point): Point => [
    end[0] + (2 / 3) * (handle[0] - end[0]),
    end[1] + (2 / 3) * (handle[1] - end[1]),
  ];
  pen.curve(third(pen.at), third(to), to);
  pen.handle = { point: handle, of: 'Q' };
}

/** The handle before, on the other side of the pen; the pen itself after anything but a curve of that kind. */
const mirrored = ({ at }: Pen, before: Pen['handle'], of: 'C' | 'Q'): Point =>
  before?.of === of ? [2 * at[0] - before.point[0], 2 * at[1] - before.point[1]] : at;
