import { expect, test } from 'vitest';
import { times } from './times.js';

test.each([-1, 0, 1, 2.5, 3])('as many as Array.from makes of a length of %s', (count) => {
  expect(times(count, (i) => i)).toEqual(Array.from({ length: count }, (_, i) => i));
});
