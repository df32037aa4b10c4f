import { describe, expect, test } from 'vitest';
import { shown } from './shown.js';

describe('what a problem shows of what was found', () => {
  test.each([
    ['2.1', '2.1'],
    ['', 'an empty text'],
    ['a'.repeat(80), 'a'.repeat(80)],
    ['a'.repeat(81), '81 characters'],
    ['one\ntwo', '7 characters'],
    [null, 'null'],
    [undefined, 'undefined'],
    [3, 'number'],
    [[1], 'a list'],
    [{}, 'object'],
  ])('%j: %s', (found, text) => {
    expect(shown(found)).toBe(text);
  });
});
