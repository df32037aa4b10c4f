import { describe, expect, it } from 'vitest';
import { meaningOf } from './keys.js';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
const press = (key: string, change: Partial<typeof plain> = {}) => meaningOf({ key, ...plain, ...change });

describe('a key', () => {
  it.each(['1', '2', '3', '4', '5', '6', '7', '8', '9'])('%s is the answer of that place', (key) => {
    expect(press(key)).toEqual({ type: 'answer', key });
    expect(press(key, { shiftKey: true })).toEqual({ type: 'answer', key });
  });

  it.each(['?', '0', 'w', 'W'])('%s is “weet ik niet”', (key) => {
    expect(press(key)).toEqual({ type: 'answer', key: '?' });
  });

  it.each(['-', '–', '−', 'n', 'N'])('%s is “niet van toepassing”', (key) => {
    expect(press(key)).toEqual({ type: 'answer', key: '–' });
  });

  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageDown', 'next-theme'],
    ['PageUp', 'previous-theme'],
    ['o', 'next-open'],
    ['O', 'next-open'],
  ])('%s moves to: %s', (key, to) => {
    expect(press(key)).toEqual({ type: 'move', to });
  });

  it('Enter moves back with Shift', () => {
    expect(press('Enter', { shiftKey: true })).toEqual({ type: 'move', to: 'previous' });
  });

  it.each([
    ['Backspace', 'clear'],
    ['Delete', 'clear'],
    ['t', 'note'],
    ['T', 'note'],
  ])('%s means: %s', (key, type) => {
    expect(press(key)).toEqual({ type });
  });

  it.each(['q', 'é', '/', '*', '+', ',', '😀'])('%s is one that does nothing here', (key) => {
    expect(press(key)).toEqual({ type: 'stray' });
  });

  it.each([' ', 'Tab', 'Escape', 'ArrowLeft', 'ArrowRight', 'Shift', 'F5', 'Dead', 'Unidentified'])(
    '“%s” is left to the browser',
    (key) => {
      expect(press(key)).toBeNull();
    },
  );

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('is left alone with %s', (held) => {
    for (const key of ['1', '0', 't', 'o', 'q', 'Home', 'Backspace', 'Enter']) {
      expect(press(key, { [held]: true })).toBeNull();
    }
  });
});
