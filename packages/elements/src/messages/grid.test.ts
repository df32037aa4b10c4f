import { describe, expect, it } from 'vitest';
import { en } from './grid-en.js';
import { nl } from './grid-nl.js';
import type { GridMessages } from './grid-types.js';

/** What each message with a gap is called with; every one of these comes back in its text. */
const calls: { readonly [Key in keyof GridMessages as GridMessages[Key] extends string ? never : Key]: unknown[] } = {
  done: [23, 54],
  open: [31],
  help: [],
  note: ['1.3'],
  reason: ['1.3'],
  answered: ['1.3', 'Deels'],
  replaced: ['1.3', 'Deels', 'Geborgd'],
  cleared: ['1.3'],
  notAnswered: ['1.3'],
  refused: ['7', ['1', '2', '?']],
  onlyOpen: ['1.3'],
  endOpen: [3],
};

it('has the same keys in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  expect(en.help).toHaveLength(nl.help.length);
});

describe.each([
  ['nl', nl],
  ['en', en],
])('in %s', (_, messages) => {
  it.each(Object.entries(messages).filter(([key]) => key !== 'help'))('says what it is given: %s', (key, value) => {
    const given = typeof value === 'function' ? calls[key as keyof typeof calls] : [];
    const text = typeof value === 'function' ? (value as (...args: unknown[]) => string)(...given) : value;
    expect(text).toMatch(/\S/);
    for (const part of given.flat()) expect(text).toContain(String(part));
    expect(text).not.toMatch(/undefined|NaN|\[object|^\s|\s$/);
  });

  it('says what every key does', () => {
    for (const { keys, does } of messages.help) expect([keys, does].every((text) => /\S/.test(text))).toBe(true);
  });

  it('says that nothing is open', () => {
    expect(messages.open(0)).not.toMatch(/\d/);
  });
});
