import { describe, expect, test } from 'vitest';
import { gapsOf, isPlural, messageOf, wrongIn } from './template.js';

describe('a message from a template', () => {
  test('puts in what it is given, by name', () => {
    const say = messageOf('{total} punten, {done} klaar, {total} in totaal', ['done', 'total'], 'nl');
    expect(say(3, 54)).toBe('54 punten, 3 klaar, 54 in totaal');
  });

  test('takes apart what comes as one', () => {
    expect(messageOf('{from}–{to} min', [['from', 'to']], 'nl')([25, 40])).toBe('25–40 min');
    expect(messageOf('{kind}: {name}', [['name', 'kind?']], 'nl')({ kind: 'Rapport', name: 'Noord' })).toBe(
      'Rapport: Noord',
    );
  });

  test('writes numbers and lists as the language does', () => {
    expect(messageOf('{count}', ['count'], 'nl')(12_345)).toBe('12.345');
    expect(messageOf('{count}', ['count'], 'en')(12_345)).toBe('12,345');
    expect(messageOf('{names}', ['names'], 'nl')(['Noord', 'Zuid', 'West'])).toBe('Noord, Zuid en West');
    expect(messageOf('({given})', ['given'], 'nl')([1, 3])).toBe('(1 + 3)');
  });

  test('chooses the plural form by the rules of the language', () => {
    const forms = { '=0': 'niets open', one: 'nog {count} punt', other: 'nog {count} punten' };
    const say = messageOf(forms, ['count'], 'nl');
    expect([0, 1, 2, 21].map((count) => say(count))).toEqual([
      'niets open',
      'nog 1 punt',
      'nog 2 punten',
      'nog 21 punten',
    ]);
    const polish = messageOf({ one: 'one', few: 'few', many: 'many', other: 'other' }, ['count'], 'pl');
    expect([1, 2, 5].map((count) => polish(count))).toEqual(['one', 'few', 'many']);
  });

  test('lets another number than the first decide, and the length of a list', () => {
    const say = messageOf({ by: 'total', one: 'één', other: 'meer' }, ['done', 'total'], 'nl');
    expect([say(5, 1), say(1, 5)]).toEqual(['één', 'meer']);
    const names = messageOf({ one: 'Deze scan: {names}', other: 'Deze scans: {names}' }, ['names'], 'nl');
    expect([names(['A']), names(['A', 'B'])]).toEqual(['Deze scan: A', 'Deze scans: A en B']);
  });

  test('does not fill gaps in what it was given', () => {
    expect(messageOf('{a} {b}', ['a', 'b'], 'nl')('{b}', 'B')).toBe('{b} B');
  });
});

describe('what is wrong in a template', () => {
  test.each([
    ['{done} van {total}', ['done', 'total'], null],
    ['{done}', ['done', 'total'], 'a text with {total}'],
    ['{done} van {totaal}', ['done', 'total'], '{done}, {total}'],
    ['{x}', [], 'no placeholder'],
    ['  ', [], 'a text'],
    [{ one: 'één punt', other: '{count} punten' }, ['count'], null],
    [{ one: 'één punt', other: 'punten' }, ['count'], 'a text with {count}'],
    [{ by: 'n', other: '{count}' }, ['count'], '"by" to be one of {count}'],
    [{ one: '', other: '{count}' }, ['count'], 'a text'],
    ['weg', ['count?'], null],
  ] as const)('%j', (template, shape, expected) => {
    expect(wrongIn(template, shape)?.expected ?? null).toBe(expected);
  });
});

test('a plural has "other" and nothing but forms', () => {
  expect(isPlural({ other: 'x', one: 'y', by: 'n', '=0': 'z' })).toBe(true);
  expect(isPlural({ one: 'y' })).toBe(false);
  expect(isPlural({ other: 'x', heading: 'y' })).toBe(false);
});

test('gaps are found once each', () => {
  expect(gapsOf('{a} {b} {a} { c } {}')).toEqual(['a', 'b']);
});
