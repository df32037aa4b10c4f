import { expect, test } from 'vitest';
import { contrast, readableOn } from './contrast.js';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#595959', 7],
])('%s and %s', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 1));

test.each([
  ['#00664f', '#ffffff'],
  ['#ffcc00', '#000000'],
  ['#7cc0ee', '#000000'],
])('what stands on %s is %s', (colour, text) => expect(readableOn(colour)).toBe(text));
