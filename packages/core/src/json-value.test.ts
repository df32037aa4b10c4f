import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonValue } from './json-value.js';

describe('a value as JSON can hold it', () => {
  test('is the value itself where JSON can', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }).filter((value) => !JSON.stringify(value).includes('-0')),
        (value) => {
          expect(jsonValue(value)).toEqual(value);
        },
      ),
    );
  });

  const inner: Record<string, unknown> = { name: 'rond' };
  inner['self'] = inner;
  test.each<[string, unknown, unknown]>([
    ['no number', [NaN, Infinity], ['NaN', 'Infinity']],
    ['nothing', [undefined, { a: undefined }], ['undefined', { a: 'undefined' }]],
    ['a large number', 10n ** 20n, '100000000000000000000'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['no date', new Date(NaN), 'Invalid Date'],
    ['a map', new Map([['a', new Set([1])]]), [['a', [1]]]],
    ['bytes', new Uint8Array([1, 2]).buffer, [1, 2]],
    ['a view on bytes', new DataView(new Uint8Array([1, 2, 3]).buffer, 1), [2, 3]],
    ['a ring', inner, { name: 'rond', self: '[circular]' }],
    [
      'twice the same, which is no ring',
      [new Date(0), ...Array(2).fill({ a: 1 })],
      ['1970-01-01T00:00:00.000Z', { a: 1 }, { a: 1 }],
    ],
  ])('has a word for %s', (_, value, wanted) => {
    expect(jsonValue(value)).toEqual(wanted);
    expect(() => JSON.stringify(jsonValue(value))).not.toThrow();
  });
});
