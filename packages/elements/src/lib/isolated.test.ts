import { expect, test } from 'vitest';
import { isolated } from './isolated.js';

test('a name from right to left stands apart, another is as it was', () => {
  expect([isolated('Team Noord'), isolated('צוות צפון'), isolated('فريق Noord')]).toEqual([
    'Team Noord',
    '\u2068צוות צפון\u2069',
    '\u2068فريق Noord\u2069',
  ]);
});
