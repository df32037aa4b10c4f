import fc from 'fast-check';
import { secret } from '../judge.js';

/** Names that mean something to JavaScript. */
export const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '',
  '0',
  'format',
  'kind',
  'id',
  secret.repeat(3),
  'k'.repeat(5000),
];

const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
};

/** An object with a key that would be a prototype if it were assigned. */
export const owning = (key: string, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    secret,
    secret.repeat(2),
    secret.repeat(50),
    'a'.repeat(100_001),
    '2026-13-45T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
    'not a time',
    '\u0000',
    '\ud800',
    '\u202e\u2066abc',
    '=1+1',
    '<img src=x onerror=alert(1)>',
    '${7*7}{{7*7}}',
    '../../../etc/passwd',
    '1e999',
    'a\nb\r\nc',
  ),
  fc.constantFrom(...names),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const numbers = fc.constantFrom(0, -0, -1, 1, 2, 3, 4, 5, 7, 8, 1.5, 1e308, -1e308, 2 ** 53, 1e-320, 4294967295);

/** Anything that JSON can hold, and much that nobody expects of it. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 3, arbitrary: numbers },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}]) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      owning('__proto__', { polluted: true }),
      { constructor: { prototype: { polluted: true } } },
      owning('toString', null),
      { toString: 1, valueOf: 1 },
      { length: 1e9 },
      { length: -1, 0: 'a' },
      { then: 1 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      deep(50, (inner) => [inner]),
      deep(400, (inner) => [inner]),
      deep(400, (inner) => ({ a: inner })),
      Array.from({ length: 20_000 }, () => 0),
      Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i])),
    ),
  },
);

/** What a message can hold besides: values that the structured clone takes and JSON does not know. */
export const cloneable: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: rubbish },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        () => undefined,
        () => Number.NaN,
        () => Number.POSITIVE_INFINITY,
        () => 10n ** 40n,
        () => new Date(Number.NaN),
        () => new Map([['__proto__', 1]]),
        () => new Set([1]),
        () => new Uint8Array(4),
        () => new ArrayBuffer(8),
        () => /a+b/,
        () => new Error('x'),
        () => Object(1) as unknown,
        () => Object('text') as unknown,
        () => new Array(1000),
        () => {
          const circle: Record<string, unknown> = {};
          circle['self'] = circle;
          return circle;
        },
      )
      .map((make) => make()),
  },
);
