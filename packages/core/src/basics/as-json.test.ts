import { afterEach, expect, test } from 'vitest';
import { asJson } from './as-json.js';

afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

test('a list stays a list where a page taught arrays to be a text', () => {
  const value = { list: [1, { deep: ['a', null] }], empty: [], left: undefined };
  const wanted = JSON.stringify(value, null, 2);
  Object.assign(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.join(', ')}]`;
    },
  });
  expect(JSON.stringify([1])).toBe('"[1]"');
  expect(asJson(value, 2)).toBe(wanted);
});
