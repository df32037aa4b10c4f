import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstrument } from './parse-instrument.js';
import { definitionFile, textsFile } from './testing/files.js';

const firstFormat = JSON.parse(
  readFileSync(new URL('./formats/fixtures/instrument-1.json', import.meta.url), 'utf8'),
) as object;

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const deepObject = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth));

const strange: readonly [string, unknown][] = [
  ['null', null],
  ['undefined', undefined],
  ['a list', []],
  ['a list of lists', [[], [[]]]],
  ['a text', 'instrument'],
  ['a number', 7],
  ['not a number', Number.NaN],
  ['an empty object', {}],
  ['an object without prototype', Object.create(null)],
  ['a deep list', deep(20_000)],
  ['a deep object', deepObject(20_000)],
  ['a prototype key', JSON.parse('{"__proto__":{"format":9},"constructor":{"prototype":{}}}')],
  ['a format that is no number', { format: '2' }],
  ['a format beyond all numbers', { format: Number.NaN }],
];

describe('content that is no instrument at all', () => {
  test.each(strange)('%s as instrument is refused without a throw', (_, content) => {
    const parsed = parseInstrument(content, textsFile());
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.problems.every(({ code }) => code === 'instrument-invalid')).toBe(true);
  });

  test.each(strange)('%s as texts is refused without a throw', (_, content) => {
    const parsed = parseInstrument(definitionFile(), content);
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.problems.every(({ place }) => place.startsWith('texts/'))).toBe(true);
  });

  test('anything that JSON can hold is refused without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (definition, texts) => {
        const parsed = parseInstrument(definition, texts);
        expect(parsed.ok).toBe(false);
      }),
    );
  });
});

/** Every place in a JSON value, as the list of keys that leads there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.keys(value).flatMap((key) => placesIn((value as Record<string, unknown>)[key], [...path, key])),
  ];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const rubbish = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a.1', 'trap', -1, 0, 1e308),
);

describe('an instrument that is damaged at one place', () => {
  test('is read or refused with problems that are complete, never a throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(definitionFile())), rubbish, (path, value) => {
        const parsed = parseInstrument(replaced(definitionFile(), path, value), textsFile());
        if (!parsed.ok) expect(parsed.problems.every(complete)).toBe(true);
        else expect(parsed.value.id).toBe('proef');
      }),
      { numRuns: 1000 },
    );
  });

  test('in format 1: likewise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(firstFormat)), rubbish, (path, value) => {
        const parsed = parseInstrument(replaced(firstFormat, path, value), textsFile());
        expect(parsed.ok || parsed.problems.every(complete)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('in its texts: likewise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(textsFile())), rubbish, (path, value) => {
        const parsed = parseInstrument(definitionFile(), replaced(textsFile(), path, value));
        if (!parsed.ok) expect(parsed.problems.every(complete)).toBe(true);
        else expect(parsed.value.id).toBe('proef');
      }),
      { numRuns: 1000 },
    );
  });
});

function complete(problem: object): boolean {
  return ['code', 'place', 'expected', 'got', 'next'].every((key) => {
    const text = (problem as Record<string, unknown>)[key];
    return typeof text === 'string' && text.length > 0;
  });
}

describe('content made to break the checks', () => {
  const stubborn = { length: { toString: null, valueOf: null } };

  test('a list that is an object with a length that cannot be compared is refused without a throw', () => {
    const parsed = parseInstrument({ ...(definitionFile() as object), themes: stubborn }, textsFile());
    expect(parsed).toMatchObject({ ok: false });
    const other = parseInstrument(definitionFile(), { ...(textsFile() as object), about: stubborn });
    expect(!other.ok && other.problems.every(complete)).toBe(true);
  });

  test('a key of any length stays out of the problems', () => {
    const key = 'k'.repeat(5000);
    const parsed = parseInstrument({ ...(definitionFile() as object), [key]: 1 }, textsFile());
    const texts = parsed.ok ? [] : parsed.problems.flatMap((problem) => Object.values(problem) as string[]);
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(300);
  });
});

describe('prototype keys', () => {
  const named = (name: string) => {
    const rename = (content: unknown) =>
      JSON.parse(JSON.stringify(content).replaceAll('"a.1"', `"${name}"`)) as unknown;
    return parseInstrument(rename(definitionFile()), rename(textsFile()));
  };

  test('an item may be called "constructor" and has its own text', () => {
    const parsed = named('constructor');
    expect(parsed.ok && parsed.value.themes[0]?.items[0]).toMatchObject({ id: 'constructor', title: 'klimmen' });
  });

  test('an item called "__proto__" is refused, and no prototype is touched', () => {
    const parsed = named('__proto__');
    expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'text-missing nl.json/items/__proto__',
    ]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});
