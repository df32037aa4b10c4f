import type { LogoPath, LogoStep } from '../../document.js';
import { Refusal, exportAgain, mostPoints, tooMany } from '../refusal.js';
import { framed, frameOf, type Frame } from './frame.js';
import { apply, matrixOf, multiply, type Matrix } from './matrix.js';
import { initial, paintOf, type Paint } from './paint.js';
import { shapes } from './shapes.js';
import { tagsIn, type Attributes } from './tags.js';

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly LogoPath[];
}

/** What an element hands down. */
interface Level {
  readonly name: string;
  readonly paint: Paint;
  readonly matrix: Matrix;
  /** Nothing inside is drawn. */
  readonly silent: boolean;
}

const deepest = 100;
const described = ['title', 'desc', 'metadata'];

/**
 * The filled paths of an SVG. Knows groups, basic shapes, flat colours and transforms; refuses everything else, so that
 * a logo is drawn as it was meant or not at all. No text of the file reaches the result: numbers and colours only.
 *
 * @throws Refusal
 */
export function readSvg(text: string): Drawing {
  const levels: Level[] = [];
  const paths: LogoPath[] = [];
  let frame: Frame | null = null;
  let steps = 0;
  let ended = false;
  for (const tag of tagsIn(text)) {
    if (ended) throw broken('something after the end');
    if (tag.kind === 'close') {
      if (levels.pop()?.name !== tag.name) throw broken(`a </${tag.name.slice(0, 40)}> too many`);
      ended = levels.length === 0;
      continue;
    }
    const above = levels.at(-1);
    if (!above) {
      if (tag.name !== 'svg') throw broken(`<${tag.name.slice(0, 40)}>`);
      frame = frameOf(tag.attributes);
    }
    const level = levelOf(tag.name, tag.attributes, above, frame);
    if (!level.silent && Object.hasOwn(shapes, tag.name)) {
      const shape = shapes[tag.name]?.(tag.attributes) ?? [];
      steps += shape.length;
      if (steps > mostPoints) throw tooMany();
      const drawn = frame && draw(shape, level, frame);
      if (drawn) paths.push(drawn);
    }
    if (tag.empty) ended = levels.length === 0;
    else levels.push(level);
    if (levels.length > deepest) throw broken('groups in groups without end');
  }
  if (!frame || !ended) throw broken('an end too early');
  if (paths.length === 0) throw new Refusal('svg', 'at least one filled path', 'nothing to see', exportAgain);
  return { width: frame.width, height: frame.height, paths };
}

function levelOf(name: string, attributes: Attributes, above: Level | undefined, frame: Frame | null): Level {
  if (!above) {
    if (attributes.has('transform')) throw new Refusal('svg', 'no transform of the whole', 'one', exportAgain);
    const paint = paintOf(attributes, initial);
    return { name, paint: paint ?? initial, matrix: frame?.matrix ?? [1, 0, 0, 1, 0, 0], silent: paint === null };
  }
  // What drawing programs keep for themselves has a name with a colon.
  if (above.silent || described.includes(name) || name.includes(':')) return { ...above, name, silent: true };
  const known = name === 'g' || name === 'defs' || Object.hasOwn(shapes, name);
  if (!known || above.name === 'defs') {
    throw new Refusal(`svg/${name.slice(0, 40)}`, 'groups and filled shapes', `<${name.slice(0, 40)}>`, exportAgain);
  }
  const paint = paintOf(attributes, above.paint);
  const transform = attributes.get('transform');
  return {
    name,
    paint: paint ?? above.paint,
    matrix: transform === undefined ? above.matrix : multiply(above.matrix, matrixOf(transform)),
    silent: paint === null,
  };
}

function draw(steps: readonly LogoStep[], { paint, matrix }: Level, frame: Frame): LogoPath | null {
  if (paint.fill === null) return null;
  const placed = framed(
    steps.map((step) => moved(step, matrix)),
    frame,
  );
  if (placed.length === 0) return null;
  return { fill: paint.fill, ...(paint.evenOdd ? { evenOdd: true } : {}), steps: placed };
}

function moved(step: LogoStep, matrix: Matrix): LogoStep {
  if (step[0] === 'Z') return step;
  if (step[0] !== 'C') return [step[0], ...apply(matrix, [step[1], step[2]])];
  const [, x1, y1, x2, y2, x, y] = step;
  return ['C', ...apply(matrix, [x1, y1]), ...apply(matrix, [x2, y2]), ...apply(matrix, [x, y])];
}

const broken = (got: string): Refusal => new Refusal('svg', 'one whole SVG', got, exportAgain);
