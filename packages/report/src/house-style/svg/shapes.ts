import { times } from '@zelfscan/core/basics/times';
import type { LogoStep } from '../../document.js';
import { Refusal, exportAgain } from '../refusal.js';
import { lengthOf, numbersIn } from './numbers.js';
import { stepsOf } from './path.js';
import type { Attributes } from './tags.js';

/** Every drawn element that a logo may have, as steps. A line has no inside, so nothing of it is filled. */
export const shapes: Readonly<Record<string, (attributes: Attributes) => readonly LogoStep[]>> = {
  path: (attributes) => stepsOf(attributes.get('d') ?? ''),
  polygon: (attributes) => polygon(attributes.get('points') ?? ''),
  polyline: (attributes) => polygon(attributes.get('points') ?? ''),
  line: () => [],
  rect: (attributes) => rect(attributes),
  circle: (attributes) => {
    const [cx, cy, r] = lengths(attributes, 'circle', ['cx', 'cy', 'r']);
    return ellipse(cx ?? 0, cy ?? 0, r ?? 0, r ?? 0);
  },
  ellipse: (attributes) => {
    const [cx, cy, rx, ry] = lengths(attributes, 'ellipse', ['cx', 'cy', 'rx', 'ry']);
    return ellipse(cx ?? 0, cy ?? 0, rx ?? ry ?? 0, ry ?? rx ?? 0);
  },
};

const lengths = (attributes: Attributes, element: string, names: readonly string[]) =>
  names.map((name) => lengthOf(attributes.get(name), `svg/${element}`));

function polygon(points: string): readonly LogoStep[] {
  const numbers = numbersIn(points, 'svg/polygon');
  if (numbers.length % 2) throw new Refusal('svg/polygon', 'points of two numbers', 'an odd number', exportAgain);
  const steps = times(numbers.length / 2, (i): LogoStep => {
    const [x = 0, y = 0] = numbers.slice(i * 2, i * 2 + 2);
    return [i === 0 ? 'M' : 'L', x, y];
  });
  return steps.length ? [...steps, ['Z']] : [];
}

function rect(attributes: Attributes): readonly LogoStep[] {
  const [x, y, w, h, rx, ry] = lengths(attributes, 'rect', ['x', 'y', 'width', 'height', 'rx', 'ry']);
  const [left, top, width, height] = [x ?? 0, y ?? 0, w ?? 0, h ?? 0];
  if (!(width > 0 && height > 0)) return [];
  const a = Math.min(Math.max(0, rx ?? ry ?? 0), width / 2);
  const b = Math.min(Math.max(0, ry ?? rx ?? 0), height / 2);
  const [right, bottom] = [left + width, top + height];
  if (a === 0 || b === 0) {
    return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
  }
  const arc = `a${a} ${b} 0 0 1`;
  return stepsOf(
    `M${left + a} ${top}H${right - a}${arc} ${a} ${b}V${bottom - b}${arc} ${-a} ${b}H${left + a}${arc} ${-a} ${-b}V${top + b}${arc} ${a} ${-b}Z`,
  );
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly LogoStep[] {
  if (!(rx > 0 && ry > 0)) return [];
  const half = `a${rx} ${ry} 0 1 1`;
  return stepsOf(`M${cx - rx} ${cy}${half} ${2 * rx} 0${half} ${-2 * rx} 0Z`);
}
